using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1215: forwarded headers that are believed whoever sends them.</summary>
internal sealed class ForwardedHeadersFromAnyone : CodeRule
{
    private const string Options = "Microsoft.AspNetCore.Builder.ForwardedHeadersOptions";

    public override Rule Rule { get; } = new("TDS1215", Category.Security, Mark.Required, Mark.Decide)
    {
        Title = new("Believe forwarded headers of known proxies only", "転送ヘッダーは把握している中継装置からだけ信用する"),
        Message = new(
            "'{0}' believes X-Forwarded headers from anyone; add the addresses of your proxies to KnownProxies or KnownIPNetworks",
            "'{0}' により誰が送った X-Forwarded ヘッダーでも信用します。中継装置のアドレスを KnownProxies か KnownIPNetworks に加えてください。"),
        Why = new(
            "Any caller can then state an address, a scheme or a host of its choice, and so pass address filters, limits and audit records.",
            "呼び出し側が送信元アドレスやホスト名を自由に名乗れるため、接続元の制限や回数制限をすり抜け、証跡も信用できなくなります。"),
        Basis = [Cwe(348), Cwe(345), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnMember(Options, "KnownProxies", CheckClear);
        rules.OnAssignment(Options, "ForwardLimit", CheckLimit);
        foreach (var network in new[] { "System.Net.IPNetwork", "Microsoft.AspNetCore.HttpOverrides.IPNetwork" })
        {
            rules.OnCreation(network, CheckNetwork);
            rules.OnInvocation(network, "Parse", CheckNetwork);
        }
    }

    /// <summary>The middleware stops checking only when both lists are empty; clearing one of them leaves the loopback address.</summary>
    private static void CheckClear(CodeContext<IMemberReferenceOperation> context)
    {
        if (IsCleared(context.Target) && AreEmpty(context.Target) && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Parent!.Syntax, "KnownProxies.Clear()");
        }
    }

    /// <summary>A network of no fixed bit, <c>0.0.0.0/0</c> or <c>::/0</c>, holds every address there is.</summary>
    private static void CheckNetwork<T>(CodeContext<T> context)
        where T : IOperation
    {
        if (IsEverything(context.Target) && IsMadeKnown(context.Target) && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, context.Target.Syntax.ToString());
        }
    }

    private static bool IsMadeKnown(IOperation network)
    {
        while (network.Parent is IConversionOperation or IArgumentOperation)
        {
            network = network.Parent;
        }

        return network.Parent is IInvocationOperation { TargetMethod.Name: "Add", Instance: { } list } add
            && (list as IPropertyReferenceOperation ?? add.Enclosing<IMemberInitializerOperation>()?.InitializedMember)
                is IPropertyReferenceOperation { Property: { Name: "KnownNetworks" or "KnownIPNetworks", ContainingType.Name: "ForwardedHeadersOptions" } };
    }

    private static bool IsEverything(IOperation value) => value switch
    {
        IObjectCreationOperation { Type.Name: "IPNetwork", Arguments: [_, { Value: var length }] } => length.ConstantInteger() == 0,
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPNetwork" }, Arguments: [{ Value: var text }, ..] } =>
            text.Unwrap().ConstantText()?.EndsWith("/0", StringComparison.Ordinal) == true,
        _ => false,
    };

    /// <summary>Without a limit the whole chain that the caller sent is read, which only the known addresses can end.</summary>
    private static void CheckLimit(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap() is not { ConstantValue: { HasValue: true, Value: null } }
            || DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        if (AreEmpty(context.Target))
        {
            context.Report(context.Target.Syntax, "ForwardLimit = null");
        }
        else if (!Lists(context.Target).Any() && Setup.Around(context.Target) is { Escapes: false })
        {
            context.Suggest(context.Target.Syntax, "ForwardLimit = null");
        }
    }

    /// <summary>Whether the member clears both lists and puts nothing into either.</summary>
    private static bool AreEmpty(IOperation at)
    {
        var lists = Lists(at).Where(list => !IsOnlyRead(list)).ToList();
        return lists.All(IsCleared)
            && lists.Any(list => list.Property.Name == "KnownProxies")
            && lists.Any(list => list.Property.Name != "KnownProxies")
            && !HandsOptionsOn(lists);
    }

    private static IEnumerable<IPropertyReferenceOperation> Lists(IOperation at) =>
        Setup.Root(at).Descendants().OfType<IPropertyReferenceOperation>().Where(property =>
            property.Property is { Name: "KnownProxies" or "KnownNetworks" or "KnownIPNetworks", ContainingType.Name: "ForwardedHeadersOptions" });

    /// <summary>Looked at, and left as it is: a loop over it, a count, a copy.</summary>
    private static bool IsOnlyRead(IOperation list)
    {
        var whole = list;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent is IForEachLoopOperation or IPropertyReferenceOperation { Property.Name: "Count" }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" } };
    }

    private static bool IsCleared(IOperation list) =>
        list.Parent is IInvocationOperation { TargetMethod.Name: "Clear" } call && call.Instance == list;

    /// <summary>A method of the project that is given the options, or one of the lists, may add the addresses.</summary>
    private static bool HandsOptionsOn(List<IPropertyReferenceOperation> lists)
    {
        var holder = EndpointChain.ReferencedBy(lists[0].Instance?.Unwrap());
        return holder is not null && Setup.Root(lists[0]).Descendants().OfType<IInvocationOperation>().Any(call =>
            !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(EndpointChain.ReferencedBy(argument.Value.Unwrap()), holder)));
    }
}
