using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Which bodies of a compilation write a name as a call, a creation, an assignment or a method group.</summary>
internal sealed class SourceIndex
{
    private readonly Compilation _compilation;

    private Dictionary<string, List<SyntaxNode>>? _bodies;

    private SourceIndex(Compilation compilation) => _compilation = compilation;

    public static SourceIndex Of(Compilation compilation) => new(compilation);

    /// <summary>In the order of the files and of the code.</summary>
    public IReadOnlyList<SyntaxNode> BodiesThatName(string name, CancellationToken cancellation) =>
        (_bodies ??= Read(cancellation)).TryGetValue(name, out var bodies) ? bodies : [];

    private Dictionary<string, List<SyntaxNode>> Read(CancellationToken cancellation)
    {
        Dictionary<string, List<SyntaxNode>> found = new(StringComparer.Ordinal);
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (name, body) in FileNames.Of(tree).Bodies)
            {
                if (!found.TryGetValue(name, out var bodies))
                {
                    found[name] = bodies = [];
                }

                bodies.Add(body);
            }
        }

        return found;
    }
}
