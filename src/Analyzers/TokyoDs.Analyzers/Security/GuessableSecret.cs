using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1105: a password, token or one-time code made from something others can compute.</summary>
internal sealed class GuessableSecret : CodeRule
{
    private const string Generator = "RandomNumberGenerator";

    public override Rule Rule { get; } = new("TDS1105", Category.Security, Mark.Required)
    {
        Title = new("Make passwords, tokens and codes with a cryptographic generator", "パスワード・トークン・認証コードは暗号用の乱数で作る"),
        Message = new(
            "'{0}' can be guessed, because it is made with {1}; use {2}",
            "'{0}' は {1} から作られ、推測できます。{2} を使ってください。"),
        Why = new(
            "The next values of Random can be computed from a few earlier ones, and a time can be tried out; whoever does so holds someone else's token.",
            "Random の次の値は少数の出力から計算でき、時刻は総当たりできます。計算した人は他人のトークンを手に入れます。"),
        Basis = [Cwe(338), Cwe(330), Ipa("4-(i)"), Asvs("V11.5.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var method in (string[])["Next", "NextInt64", "NextDouble", "NextSingle", "NextBytes", "GetItems", "GetHexString"])
        {
            rules.OnInvocation("System.Random", method, CheckRandom);
        }

        rules.OnMember("System.Random", "Shared", CheckShared);

        rules.OnInvocation("System.Guid", "NewGuid", CheckGuid);
        rules.OnInvocation("System.Guid", "CreateVersion7", CheckGuid);
        foreach (var type in (string[])["System.DateTime", "System.DateTimeOffset"])
        {
            rules.OnMember(type, "Now", context => CheckTime(context, context.Target));
            rules.OnMember(type, "UtcNow", context => CheckTime(context, context.Target));
            rules.OnMember(type, "Ticks", context => CheckGivenTime(context, context.Target, context.Target.Instance));
            rules.OnInvocation(type, "ToUnixTimeMilliseconds", context => CheckGivenTime(context, context.Target, context.Target.Instance));
            rules.OnInvocation(type, "ToUnixTimeSeconds", context => CheckGivenTime(context, context.Target, context.Target.Instance));
        }

        rules.OnMember("System.Environment", "TickCount", context => CheckTime(context, context.Target));
        rules.OnMember("System.Environment", "TickCount64", context => CheckTime(context, context.Target));
        rules.OnInvocation("System.TimeProvider", "GetUtcNow", context => CheckTime(context, context.Target));
        rules.OnInvocation("System.Diagnostics.Stopwatch", "GetTimestamp", context => CheckTime(context, context.Target));
    }

    /// <summary>A method called GetString is everywhere, so that of Random is looked for on the shared one only.</summary>
    private static void CheckShared(CodeContext<IMemberReferenceOperation> context)
    {
        if (context.Target.Parent is IInvocationOperation { TargetMethod.Name: "GetString" } call)
        {
            CheckRandom(context.With(call));
        }
    }

    private static void CheckRandom(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var buffer = call.TargetMethod.ReturnsVoid ? call.Arguments.FirstOrDefault()?.Value : null;
        var trail = buffer is null ? ValueTrail.Of(call, isRandom: true) : ValueTrail.OfBuffer(buffer);
        if (trail.Names.Any(HasUnguessablePart) || context.IsInTest(call.Syntax))
        {
            return;
        }

        var source = "Random." + call.TargetMethod.Name;
        if (trail.Names.FirstOrDefault(named => named.Guessing == Guessing.Forbidden) is { } secret)
        {
            context.Report(call.Syntax, secret.Name, source, Generator);
        }
        else if (!trail.IsSpentHere && MadeAround(context) is { } made)
        {
            context.Report(call.Syntax, made, source, Generator);
        }
        else if (trail.Names.FirstOrDefault(named => named.Guessing == Guessing.PerhapsForbidden) is { } number)
        {
            context.Suggest(call.Syntax, number.Name, source, Generator);
        }
    }

    /// <summary>Today's runtime fills a GUID from a good generator, but nothing promises it, and six bits are fixed.</summary>
    private static void CheckGuid(CodeContext<IInvocationOperation> context)
    {
        var secret = ValueTrail.Of(context.Target, isRandom: false).Names.FirstOrDefault(named =>
            IsSecret(named) && (named.Type?.Name != "Guid" || IsPutInUrl(named)) && !UnguessableName.IsIdentifier(named.Name) && !HasPartOfOtherCall(named));
        if (secret is not null && !context.IsInTest(context.Target.Syntax))
        {
            context.Suggest(context.Target.Syntax, secret.Name, "Guid." + context.Target.TargetMethod.Name, Generator);
        }
    }

    /// <summary>Whether a text goes on with the variable after <c>/</c> or <c>=</c>, as an address does: <c>$"/survey/{token:N}"</c>.</summary>
    private static bool IsPutInUrl(NamedValue named) =>
        named.Whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
        && Setup.Root(named.Whole).Descendants().OfType<IInterpolationOperation>().Any(hole =>
            hole.Expression.Unwrap() is ILocalReferenceOperation written && SymbolEqualityComparer.Default.Equals(written.Local, local)
            && hole.Parent is IInterpolatedStringOperation whole
            && whole.Parts.IndexOf(hole) is > 0 and var index
            && (whole.Parts[index - 1] as IInterpolatedStringTextOperation)?.Text.ConstantText() is { Length: > 0 } before
            && before[before.Length - 1] is '/' or '=');

    /// <summary>The time of a parameter; where the clock is read in the same body, that is reported there.</summary>
    private static void CheckGivenTime<T>(CodeContext<T> context, IOperation number, IOperation? time)
    {
        if (time?.Unwrap() is IParameterReferenceOperation)
        {
            CheckTime(context, number);
        }
    }

    private static void CheckTime<T>(CodeContext<T> context, IOperation time)
    {
        var secret = ValueTrail.Of(time, isRandom: false).Names.FirstOrDefault(named =>
            IsSecret(named) && IsTextOrNumber(named.Type) && !HasPartOfOtherCall(named));
        if (secret is null || context.IsInTest(time.Syntax))
        {
            return;
        }

        if (HasOtherPart(secret))
        {
            context.Suggest(time.Syntax, secret.Name, time.Syntax.ToString(), Generator);
        }
        else
        {
            context.Report(time.Syntax, secret.Name, time.Syntax.ToString(), Generator);
        }
    }

    private static bool IsSecret(NamedValue named) => named.Guessing == Guessing.Forbidden && !UnguessableName.MustOnlyDiffer(named.Name);

    /// <summary>The secret that the method or local function around makes by its name, such as <c>GeneratePassword</c>.</summary>
    private static string? MadeAround(CodeContext<IInvocationOperation> context)
    {
        var symbol = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        for (; symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method; symbol = symbol.ContainingSymbol)
        {
            if (UnguessableName.MadeBy(method.Name) is { } made && UnguessableName.Of(made) == Guessing.Forbidden)
            {
                return method.Name;
            }

            if (method.MethodKind == MethodKind.Ordinary && UnguessableName.OnlyMakes(method.Name) && IsMaker(method.ContainingType.Name))
            {
                return method.ContainingType.Name;
            }
        }

        return null;
    }

    private static bool IsMaker(string type)
    {
        foreach (var ending in (string[])["Generator", "Factory", "Creator", "Issuer", "Maker"])
        {
            if (type.EndsWith(ending, StringComparison.Ordinal))
            {
                return UnguessableName.Of(type.Substring(0, type.Length - ending.Length)) == Guessing.Forbidden;
            }
        }

        return false;
    }

    private static bool IsTextOrNumber(ITypeSymbol? type) => type is null || type.SpecialType
        is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64
        || type is IArrayTypeSymbol;

    private static bool HasUnguessablePart(NamedValue named) =>
        named.Whole.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => call.TargetMethod.ContainingType.Name == Generator);

    /// <summary>Whether another call makes a part of the value; it may well be the part that nobody can guess.</summary>
    private static bool HasPartOfOtherCall(NamedValue named) =>
        named.Whole.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod.Name is not ("ToString" or "NewGuid") && !call.Syntax.Span.Contains(named.Value.Syntax.Span));

    private static bool HasOtherPart(NamedValue named) =>
        named.Whole.DescendantsAndSelf().Any(part =>
            part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Field.HasConstantValue: false }
            && !named.Value.Syntax.Span.Contains(part.Syntax.Span));
}
