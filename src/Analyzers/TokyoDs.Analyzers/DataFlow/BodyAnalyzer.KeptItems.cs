using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>HttpContext.Items, TempData and the session: what one part of a service keeps there under a key, another one reads.</content>
internal sealed partial class BodyAnalyzer
{
    /// <summary>The place of the item that the first argument names; null when the receiver is another dictionary or the key no constant.</summary>
    private static Place? KeptItem(IOperation? instance, ImmutableArray<IArgumentOperation> arguments) =>
        instance is IPropertyReferenceOperation
        {
            Property: { Name: "Items", ContainingType: { Name: "HttpContext", ContainingNamespace.Name: "Http" } }
                or { Name: "TempData", Type: { Name: "ITempDataDictionary", ContainingNamespace.Name: "ViewFeatures" } },
        } holder
        && arguments is [var key, ..]
            ? Named(holder.Property.Name == "Items" ? holder.Property : holder.Property.Type, key)
            : null;

    private static Place? Named(ISymbol holder, IArgumentOperation key) =>
        (key.Value is IConversionOperation conversion ? conversion.Operand : key.Value).ConstantValue is { HasValue: true, Value: string name }
            ? Place.Of(holder).Member(name.Replace('.', '_'))
            : null;

    private static Value Kept(Place item, FlowState state) =>
        state.Read(item.Root).Members.TryGetValue(item.Path[0], out var kept)
            ? kept
            : Value.Of(Taint.Of(new StaticOrigin((ISymbol)item.Root, "." + item.Path[0])));

    /// <summary>What a method that writes or reads one item gives; null for any other call.</summary>
    private Value? KeepOrRead(IInvocationOperation invocation, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        var method = invocation.TargetMethod;
        if (method is { Name: "SetString" or "GetString", ContainingType: { Name: "SessionExtensions", ContainingNamespace.Name: "Http" } session })
        {
            return invocation.Arguments.Length < 2 || Named(session, invocation.Arguments[1]) is not { } text ? null
                : method.Name == "GetString" ? Kept(text, state)
                : Keep(text, arguments[2].Value, state);
        }

        if (method.Name is not ("Add" or "TryAdd" or "TryGetValue") || arguments.Count != 2 || KeptItem(invocation.Instance, invocation.Arguments) is not { } item)
        {
            return null;
        }

        if (arguments[1].Argument.Parameter?.RefKind != RefKind.Out)
        {
            return Keep(item, arguments[1].Value, state);
        }

        if (PlaceOf(arguments[1].Argument.Value, state) is { } place)
        {
            state.Write(place, Kept(item, state));
        }

        return Value.Clean;
    }

    private static Value Keep(Place item, Value value, FlowState state)
    {
        state.Write(item, value);
        return Value.Clean;
    }
}
