using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What becomes of the options of a cookie: the names it is written under, and whether it is only deleted.</summary>
internal sealed class CookieUse
{
    /// <summary>Long enough that a name which contains one of them is about how a page looks.</summary>
    private static readonly string[] DisplayWords =
        ["theme", "culture", "locale", "language", "consent", "timezone", "fontsize", "contrast", "furigana"];

    private CookieUse(ImmutableArray<string?> names, bool isOnlyDeleted)
    {
        Names = names;
        IsOnlyDeleted = isOnlyDeleted;
    }

    /// <summary>The names the cookie is written under; null stands for a name that is not constant.</summary>
    public ImmutableArray<string?> Names { get; }

    /// <summary>The options tell the browser which cookie to forget; there is no value to protect.</summary>
    public bool IsOnlyDeleted { get; }

    /// <summary>The token of a double-submit check against forged requests, which a script must read.</summary>
    public bool IsDoubleSubmitToken => AllNames(name => Has(name, "xsrf") || Has(name, "csrf"));

    /// <summary>A choice of how pages look (theme, language, consent): nothing that anyone could misuse.</summary>
    public bool IsDisplayPreference => AllNames(name => name is "lang" or "tz" || DisplayWords.Any(word => Has(name, word)));

    /// <summary>The use of options that are made here.</summary>
    public static CookieUse Of(IObjectCreationOperation creation) =>
        From(CallsWith(creation), Setup.Of(creation).TryGet("Name", out var name) ? name : null);

    /// <summary>The use of the options that one of their properties is set on.</summary>
    public static CookieUse Of(IAssignmentOperation assignment)
    {
        var instance = (assignment.Target as IPropertyReferenceOperation)?.Instance?.Unwrap();
        switch (instance)
        {
            case IInstanceReferenceOperation when assignment.Enclosing<IObjectCreationOperation>() is { } creation:
                return Of(creation);
            case ILocalReferenceOperation local:
                return From(CallsWith(local.Local, Setup.Root(assignment)), null);
            case not null when assignment.Enclosing<IAnonymousFunctionOperation>() is { } lambda:
                return From([], Setup.Of(lambda).TryGet("Cookie.Name", out var name) || Setup.Of(lambda).TryGet("Name", out name) ? name : null);
            default:
                return From([], null);
        }
    }

    /// <summary>The use of a cookie that is written without options.</summary>
    public static CookieUse Of(IInvocationOperation call) => From([call], null);

    private static CookieUse From(List<IInvocationOperation> calls, IOperation? name)
    {
        var writing = calls.Where(call => call.TargetMethod.Name == "Append" && call.Argument("value").ConstantText() != "").ToList();
        ImmutableArray<string?> names = [.. writing.Select(call => NameIn(call.Argument("key")))];
        return new(name is null ? names : names.Add(NameIn(name)), calls.Count > 0 && writing.Count == 0);
    }

    private static List<IInvocationOperation> CallsWith(IObjectCreationOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsCookieCall(call) ? [call] : [],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => CallsWith(declarator.Symbol, Setup.Root(creation)),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => CallsWith(local.Local, Setup.Root(creation)),
            _ => [],
        };
    }

    private static List<IInvocationOperation> CallsWith(ILocalSymbol local, IOperation scope) =>
    [
        .. scope.Descendants().OfType<IInvocationOperation>().Where(call => IsCookieCall(call)
            && call.Arguments.Any(argument => argument.Value.Unwrap() is ILocalReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Local, local))),
    ];

    private static bool IsCookieCall(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Append" or "Delete", ContainingType.Name: "IResponseCookies" };

    private static string? NameIn(IOperation? name) => name?.Unwrap() switch
    {
        // The only well-known name that is no constant: its value is fixed and documented.
        IFieldReferenceOperation { Field: { Name: "DefaultCookieName", ContainingType.Name: "CookieRequestCultureProvider" } } => ".AspNetCore.Culture",
        var other => other.ConstantText(),
    };

    private bool AllNames(Func<string, bool> test) => !Names.IsEmpty && Names.All(name => name is not null && test(name));

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
