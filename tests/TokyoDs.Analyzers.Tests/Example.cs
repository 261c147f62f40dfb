using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The code blocks of one section of a page as a project.</summary>
internal sealed class Example
{
    private readonly List<(string Name, string Content)> _files = [];

    /// <summary>Reads the fenced blocks below a heading. <c>csharp</c> is C#; any other info string ends with a file name.</summary>
    public static Example Of(string page, string heading)
    {
        var example = new Example();
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        var section = page[start..(end < 0 ? page.Length : end)];
        var parts = section.Split("\n```");
        for (var i = 1; i < parts.Length; i += 2)
        {
            var (info, content) = parts[i].Split('\n', 2) is [var first, var rest] ? (first.Trim(), rest) : (parts[i], "");
            var name = info.Contains(' ', StringComparison.Ordinal)
                ? info[(info.LastIndexOf(' ') + 1)..]
                : info == "csharp" ? $"Example{i}.cs" : $"Example{i}.{info}";
            example._files.Add((name, content + "\n"));
        }

        return example._files.Count > 0 ? example : throw new InvalidDataException($"No code block below '{heading}'.");
    }

    /// <summary>One piece of C#, and a .globalconfig when it needs one.</summary>
    public static Example OfCode(string code, string? configuration)
    {
        var example = new Example();
        example._files.Add(("Example.cs", code + "\n"));
        if (configuration is not null)
        {
            example._files.Add((".globalconfig", configuration + "\n"));
        }

        return example;
    }

    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string id)
    {
        var run = new Run(id);
        run.TestState.Sources.Add(("/0/ImplicitUsings.cs", RuleTests.ImplicitUsings));
        run.TestState.AdditionalReferences.Add(Stubs.Library);
        foreach (var stub in Stubs.All)
        {
            run.TestState.Sources.Add(stub);
        }

        foreach (var (name, content) in _files)
        {
            List<(string, string)> list = Path.GetExtension(name) == ".cs" ? run.TestState.Sources : run.TestState.AdditionalFiles;
            list.Add(("/0/" + name, content));
            if (Path.GetExtension(name) is ".editorconfig" or ".globalconfig")
            {
                run.TestState.AnalyzerConfigFiles.Add(("/0/" + name, content));
            }
        }

        return await run.FindAsync();
    }

    private sealed class Run(string id) : CSharpAnalyzerTest<CodeAnalyzer, DefaultVerifier>
    {
        public async Task<IReadOnlyList<Diagnostic>> FindAsync() =>
            await AnalyzeAsync(await CreateProjectAsync(TestState, default), default);

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => RuleHosts.Of(id);
    }
}
