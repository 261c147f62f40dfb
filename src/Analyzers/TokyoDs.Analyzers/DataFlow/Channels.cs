using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Channels carry objects from requests to background services: writer and reader meet by the type of the item.</summary>
internal static class Channels
{
    /// <summary>The item's type, when the method writes to or reads from a channel of one of the project's own types.</summary>
    public static INamedTypeSymbol? ItemOf(IMethodSymbol method, FlowWorld world) =>
        method.ContainingType is { Name: "ChannelWriter" or "ChannelReader", TypeArguments: [INamedTypeSymbol item] } && world.IsOwn(item) && (Writes(method) || Reads(method))
            ? item.OriginalDefinition
            : null;

    public static bool Writes(IMethodSymbol method) => method.Name is "TryWrite" or "WriteAsync";

    private static bool Reads(IMethodSymbol method) => method.Name is "ReadAsync" or "TryRead" or "ReadAllAsync" or "TryPeek";
}
