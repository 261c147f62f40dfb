using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Which code of a compilation names something: a call, a creation, an assignment, a method group, a call on it.</summary>
internal sealed class SourceIndex
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<NamingCode>> _code = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<FileNames>>> _files;

    private SourceIndex(Compilation compilation) => _files = new(() => FilesByWord(compilation));

    public static SourceIndex Of(Compilation compilation) => new(compilation);

    /// <summary>In the order of the files and of the code.</summary>
    public IReadOnlyList<NamingCode> Naming(string name, CancellationToken cancellation) =>
        _code.TryGetValue(name, out var known) ? known : _code[name] = [.. Find(name, cancellation)];

    private static Dictionary<string, List<FileNames>> FilesByWord(Compilation compilation)
    {
        Dictionary<string, List<FileNames>> files = new(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = FileNames.Of(tree);
            foreach (var word in file.Words)
            {
                if (!files.TryGetValue(word, out var holders))
                {
                    files[word] = holders = new(1);
                }

                holders.Add(file);
            }
        }

        return files;
    }

    private IEnumerable<NamingCode> Find(string name, CancellationToken cancellation)
    {
        foreach (var file in _files.Value.TryGetValue(name == SyntaxNames.TargetTyped ? "new" : name, out var files) ? files : [])
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in file.Naming(name))
            {
                if (Bodies.Around(node) is { } body)
                {
                    yield return new(node, body);
                }
            }
        }
    }
}

/// <summary>A piece of code that names something, and the body that it belongs to.</summary>
internal readonly record struct NamingCode(SyntaxNode Node, SyntaxNode Body);
