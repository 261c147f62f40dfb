using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1012: deserialization in which the data chooses the type that is made.</summary>
internal sealed class TypeChosenByData : CodeRule
{
    private const int LongestChain = 4;
    private const string TypeNameHandling = "Newtonsoft.Json.TypeNameHandling";

    private static readonly Text AllowedTypes = new("a list of allowed types", "許可する型の一覧");

    private static readonly string[] Formatters =
    [
        "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter", "System.Runtime.Serialization.Formatters.Soap.SoapFormatter",
        "System.Runtime.Serialization.NetDataContractSerializer", "System.Web.UI.LosFormatter", "System.Web.UI.ObjectStateFormatter",
    ];

    private static readonly string[] TypedSerializers =
    [
        "System.Xml.Serialization.XmlSerializer", "System.Runtime.Serialization.DataContractSerializer",
        "System.Runtime.Serialization.Json.DataContractJsonSerializer",
    ];

    private static readonly string[] EndpointTypes =
        ["Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "Microsoft.AspNetCore.SignalR.Hub"];

    public override Rule Rule { get; } = new("TDS1012", Category.Security, Mark.Required)
    {
        Title = new("Do not let data choose the type it becomes", "受け取ったデータに、生成する型を選ばせない"),
        Message = new(
            "'{0}' makes whatever type the data names; use {1}",
            "'{0}' は、データが名指しした型を生成します。{1} を使ってください。"),
        Why = new(
            "Whoever may name the type can pick one whose creation runs a program or overwrites a file, so that reading the data is enough to take over the server.",
            "型を名指しできる人は、生成するだけでプログラムを起動したりファイルを書き換えたりする型を選べます。読み込むだけでサーバーを乗っ取られます。"),
        Basis = [Cwe(502), Asvs("V1.5.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var formatter in Formatters)
        {
            rules.OnCreation(formatter, context => context.Report(context.Target.Syntax, context.Target.Type!.Name, "System.Text.Json"));
            rules.OnInvocation(formatter, "Deserialize", CheckGivenFormatter);
        }

        foreach (var value in (string[])["All", "Auto", "Objects", "Arrays"])
        {
            rules.OnMember(TypeNameHandling, value, CheckTypeNames);
        }

        rules.OnCreation("System.Web.Script.Serialization.SimpleTypeResolver", context =>
            context.Report(context.Target.Syntax, "SimpleTypeResolver", "System.Text.Json"));
        foreach (var serializer in TypedSerializers)
        {
            rules.OnCreation(serializer, context => CheckType(context, context.Target.Argument("type")));
        }

        foreach (var method in (string[])["Deserialize", "DeserializeAsync"])
        {
            rules.OnInvocation("System.Text.Json.JsonSerializer", method, context => CheckType(context, context.Target.Argument("returnType")));
        }

        rules.OnInvocation("Newtonsoft.Json.JsonConvert", "DeserializeObject", context => CheckType(context, context.Target.Argument("type")));
        rules.OnInvocation("Newtonsoft.Json.JsonSerializer", "Deserialize", context => CheckType(context, context.Target.Argument("objectType")));
    }

    /// <summary>A formatter whose creation is not seen; where it is, that is what is reported.</summary>
    private static void CheckGivenFormatter(CodeContext<IInvocationOperation> context)
    {
        var formatter = context.Target.Instance?.Unwrap();
        if (formatter is IParameterReferenceOperation)
        {
            context.Report(context.Target.Syntax, context.Target.TargetMethod.ContainingType.Name + ".Deserialize", "System.Text.Json");
        }
    }

    private static void CheckTypeNames(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.Receiver(context.Target) is { } receiver && !HasBinder(receiver) && !ReadsOnlyWhatItWrote(context))
        {
            context.Report(context.Target.Syntax, "TypeNameHandling." + context.Target.Member.Name, "TypeNameHandling.None");
        }
    }

    /// <summary>A copy is made by way of JSON: all that is read here was written in the same place.</summary>
    private static bool ReadsOnlyWhatItWrote(CodeContext<IMemberReferenceOperation> context)
    {
        var reads = Setup.Root(context.Target).Descendants().OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name.StartsWith("Deserialize", StringComparison.Ordinal)).ToList();
        return reads.Count > 0 && reads.All(read =>
            read.Arguments.FirstOrDefault()?.Value.Unwrap() is ILocalReferenceOperation text
            && OnlyValue.Of(text, context.Model, context.Cancellation) is IInvocationOperation { TargetMethod.Name: "SerializeObject" });
    }

    /// <summary>A binder decides which names are accepted.</summary>
    private static bool HasBinder(IOperation receiver) =>
        receiver is IAssignmentOperation assignment && Setup.Around(assignment) is { } setup
        && (setup.TryGet("SerializationBinder", out _) || setup.TryGet("Binder", out _));

    private static void CheckType<T>(CodeContext<T> context, IOperation? type)
        where T : IOperation
    {
        if (LookedUp(type, context, LongestChain) is not { } lookup || IsChecked(lookup, type!, context))
        {
            return;
        }

        if (IsFromRequest(lookup.Arguments[0].Value, context, LongestChain))
        {
            context.Report(lookup.Syntax, lookup.Syntax.ToString(), AllowedTypes);
        }
        else
        {
            context.Suggest(lookup.Syntax, lookup.Syntax.ToString(), AllowedTypes);
        }
    }

    /// <summary>The call of <c>Type.GetType</c> with a name that is no constant, which the type comes from; else null.</summary>
    private static IInvocationOperation? LookedUp<T>(IOperation? type, CodeContext<T> context, int depth) => type?.Unwrap() switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetType", IsStatic: true, ContainingType: { Name: "Type" } } } call =>
            call.Arguments is [{ Value.ConstantValue.HasValue: false }, ..] ? call : null,
        ICoalesceOperation coalesce => LookedUp(coalesce.Value, context, depth),
        ILocalReferenceOperation local when depth > 0 => LookedUp(OnlyValue.Of(local, context.Model, context.Cancellation), context, depth - 1),
        _ => null,
    };

    /// <summary>Whether the name is looked up in a collection first, or the type asked what it derives from.</summary>
    private static bool IsChecked<T>(IInvocationOperation lookup, IOperation type, CodeContext<T> context)
        where T : IOperation
    {
        ISymbol?[] symbols = [lookup.Arguments[0].Value.Origin(), type.Origin()];
        return Setup.Root(context.Target).Descendants().OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod.Name is "Contains" or "ContainsKey" or "TryGetValue" or "IsAssignableFrom" or "IsAssignableTo" or "IsSubclassOf"
            && call.Arguments.Select(argument => argument.Value).Prepend(call.Instance).Any(part =>
                part?.Origin() is { } symbol && symbols.Contains(symbol, SymbolEqualityComparer.Default)));
    }

    private static bool IsFromRequest<T>(IOperation name, CodeContext<T> context, int depth) =>
        name.DescendantsAndSelf().Any(part => part switch
        {
            IPropertyReferenceOperation property => property.Property.ContainingType.Name is "HttpRequest" or "HttpContext",
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } parameter => IsEndpoint(method, parameter, context),
            ILocalReferenceOperation local => depth > 0 && OnlyValue.Of(local, context.Model, context.Cancellation) is { } only && IsFromRequest(only, context, depth - 1),
            _ => false,
        });

    private static bool IsEndpoint<T>(IMethodSymbol method, IOperation inside, CodeContext<T> context) =>
        method.MethodKind == MethodKind.AnonymousFunction
            ? inside.Enclosing<IAnonymousFunctionOperation>() is { } lambda && lambda.Enclosing<IInvocationOperation>() is { } call && EndpointChain.Maps(call)
            : method.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public && EndpointTypes.Any(type => context.Types.Is(method.ContainingType, type));
}
