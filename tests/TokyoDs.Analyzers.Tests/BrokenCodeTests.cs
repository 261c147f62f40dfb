using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>No code makes a rule or a host fail: every example of the pages, cut off and with pieces missing, through every rule.</summary>
public sealed class BrokenCodeTests
{
    private static readonly string Root = Repository.Root;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Every_rule_survives_code_that_does_not_compile(int seed)
    {
        var random = new Random(seed);
        var run = new Run();
        var number = 0;
        foreach (var (name, content) in Examples())
        {
            var list = name.EndsWith(".cs", StringComparison.Ordinal) ? run.TestState.Sources : run.TestState.AdditionalFiles;
            list.Add(($"/0/{number++}/{name}", Damage(content, random)));
        }

        run.TestState.AdditionalReferences.Add(Stubs.Library);
        run.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        var found = await run.FindAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id is "AD0001" or "TDS5004");
    }

    [Fact]
    public async Task Every_rule_survives_a_compilation_without_any_framework()
    {
        var run = new Run();
        foreach (var (name, content) in Examples().Where(example => example.Name.EndsWith(".cs", StringComparison.Ordinal)).Take(40))
        {
            run.TestState.Sources.Add(("/0/" + name, content));
        }

        run.ReferenceAssemblies = ReferenceAssemblies.Net.Net100;
        run.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        Assert.DoesNotContain(await run.FindAsync(), diagnostic => diagnostic.Id is "AD0001" or "TDS5004");
    }

    /// <summary>The code blocks of all pages, bad and good.</summary>
    private static IEnumerable<(string Name, string Content)> Examples()
    {
        var number = 0;
        foreach (var page in Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "TDS*.md").Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(page).Split("\n```");
            for (var i = 1; i < parts.Length; i += 2)
            {
                var info = parts[i].Split('\n')[0].Trim();
                var name = info.Contains(' ', StringComparison.Ordinal) ? info[(info.LastIndexOf(' ') + 1)..] : $"Example{number++}.cs";
                yield return (name, parts[i][info.Length..]);
            }
        }
    }

    /// <summary>Cuts the end off, takes a piece out, or doubles one.</summary>
    private static string Damage(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            _ => text.Insert(at, "{ ( \" ; @ <"[random.Next(11)].ToString()),
        };
    }

    private sealed class Run : CSharpAnalyzerTest<CodeAnalyzer, DefaultVerifier>
    {
        public Run() => CompilerDiagnostics = CompilerDiagnostics.None;

        public async Task<ImmutableArray<Diagnostic>> FindAsync() => await AnalyzeAsync(await CreateProjectAsync(TestState, default), default);

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new CodeAnalyzer(), new FileAnalyzer(), new MarkupAnalyzer()];
    }
}
