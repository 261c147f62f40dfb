using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>HttpContext.Items: what one part of the pipeline keeps there under a key, another one reads.</content>
internal sealed partial class BodyAnalyzer
{
    /// <summary>The place of the item that the first argument names; null when the receiver is another dictionary or the key no constant.</summary>
    private static Place? RequestItem(IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var key = arguments is [{ Value: var written }, ..] ? (written is IConversionOperation conversion ? conversion.Operand : written).ConstantValue : default;
        return instance is IPropertyReferenceOperation { Property: { Name: "Items", ContainingType: { Name: "HttpContext", ContainingNamespace.Name: "Http" } } items }
            && key is { HasValue: true, Value: string name }
                ? Place.Of(items).Member(name.Replace('.', '_'))
                : null;
    }

    private static Value Kept(Place item, FlowState state) =>
        state.Read(item.Root).Members.TryGetValue(item.Path[0], out var kept)
            ? kept
            : Value.Of(Taint.Of(new StaticOrigin((ISymbol)item.Root, "." + item.Path[0])));

    /// <summary>The methods of the dictionary that write or read one item; false for any other call.</summary>
    private bool KeepsOrReads(IInvocationOperation invocation, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        if (invocation.TargetMethod.Name is not ("Add" or "TryAdd" or "TryGetValue")
            || arguments.Count != 2
            || RequestItem(invocation.Instance, invocation.Arguments) is not { } item)
        {
            return false;
        }

        if (arguments[1].Argument.Parameter?.RefKind != RefKind.Out)
        {
            state.Write(item, arguments[1].Value);
        }
        else if (PlaceOf(arguments[1].Argument.Value, state) is { } place)
        {
            state.Write(place, Kept(item, state));
        }

        return true;
    }
}
