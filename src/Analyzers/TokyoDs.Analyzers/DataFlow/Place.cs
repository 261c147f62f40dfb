using System.Collections.Immutable;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Something that can be written to: a variable, the instance or a static member, and a member of it.</summary>
/// <param name="Root">A symbol, a capture, or <see cref="FlowState.This"/>.</param>
internal sealed record Place(object Root, ImmutableArray<string> Path)
{
    public static Place Of(object root) => new(root, []);

    public Place Member(string name) => new(Root, Path.Add(name));
}
