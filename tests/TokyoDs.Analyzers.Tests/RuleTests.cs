using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The tests of one rule: it runs alone, against ASP.NET Core, with the usings that the Web SDK gives.</summary>
public abstract class RuleTests(string id)
{
    /// <summary>What the Web SDK puts into every project with implicit usings.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    /// <summary>A rule that is a suggestion by itself becomes a warning, so that what it lowers can be told from the rest.</summary>
    private static readonly (string Name, string Content) EveryRule = ("all.globalconfig", "is_global = true\nbuild_property.TokyoDsAnalysisMode = All\n");

    /// <summary>The marks in the code, and nothing else, are reported.</summary>
    protected Task Flags(string code, params (string Name, string Content)[] more) => Verify(new Analysis(id), code, more);

    /// <summary>One finding about the project as a whole, at no place in any file.</summary>
    protected Task FlagsTheProject(string code, params (string Name, string Content)[] more)
    {
        var analysis = new Analysis(id);
        analysis.ExpectedDiagnostics.Add(new(id));
        return Verify(analysis, code, more);
    }

    /// <summary>Code that looks like a violation and is none. (A mark in it would be a mistake of the test.)</summary>
    protected Task IsSilent(string code, params (string Name, string Content)[] more)
    {
        Assert.DoesNotContain("{|", code, StringComparison.Ordinal);
        return Verify(new Analysis(id), code, more);
    }

    /// <summary>The marks are reported, all of them as no more than something a person should look at.</summary>
    protected Task Suggests(string code, params (string Name, string Content)[] more) => Verify(new Judgement(id, DiagnosticSeverity.Info), code, [.. more, EveryRule]);

    /// <summary>The marks are reported, all of them louder than a suggestion.</summary>
    protected Task Warns(string code, params (string Name, string Content)[] more) => Verify(new Judgement(id, DiagnosticSeverity.Warning), code, [.. more, EveryRule]);

    /// <summary>The marked findings are there before, and the fix leaves exactly the second text, one by one and with Fix All.</summary>
    protected Task Fixes<TFix>(string code, string fixedCode, params (string Name, string Content)[] more)
        where TFix : CodeFixProvider, new()
    {
        var test = new Fixing<TFix>(id);
        AddFiles(test.FixedState, fixedCode, more);
        return Verify(test, code, more);
    }

    private protected static Task Verify(AnalyzerTest<DefaultVerifier> test, string code, (string Name, string Content)[] more)
    {
        AddFiles(test.TestState, code, more);
        return test.RunAsync();
    }

    /// <summary>By name: <c>.cs</c> is source, <c>.dll</c> the source of a library the code refers to, everything else an additional file.</summary>
    private static void AddFiles(SolutionState state, string code, (string Name, string Content)[] more)
    {
        state.Sources.Add(("/0/Program.cs", code));
        state.Sources.Add(("/0/ImplicitUsings.cs", ImplicitUsings));
        state.AdditionalReferences.Add(Stubs.Library);
        foreach (var stub in Stubs.All)
        {
            state.Sources.Add(stub);
        }

        foreach (var (name, content) in more)
        {
            if (Path.GetExtension(name) == ".cs")
            {
                state.Sources.Add(("/0/" + name, content));
                continue;
            }

            if (Path.GetExtension(name) == ".dll")
            {
                state.AdditionalReferences.Add(CompiledLibrary.Of(Path.GetFileNameWithoutExtension(name), content, ImplicitUsings));
                continue;
            }

            // The package hands configuration files to the analyzers as well, so they are both, as in a real build.
            state.AdditionalFiles.Add(("/0/" + name, content));
            if (Path.GetExtension(name) is ".editorconfig" or ".globalconfig")
            {
                state.AnalyzerConfigFiles.Add(("/0/" + name, content));
            }
        }
    }

    private sealed class Analysis(string id) : CSharpAnalyzerTest<CodeAnalyzer, DefaultVerifier>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => RuleHosts.Of(id);
    }

    private sealed class Judgement(string id, DiagnosticSeverity severity) : CSharpAnalyzerTest<CodeAnalyzer, DefaultVerifier>
    {
        public override async Task RunAsync(CancellationToken cancellationToken = default)
        {
            await base.RunAsync(cancellationToken);
            var found = await AnalyzeAsync(await CreateProjectAsync(TestState, cancellationToken), cancellationToken);
            Assert.NotEmpty(found);
            Assert.All(found, diagnostic => Assert.Equal(severity, diagnostic.Severity));
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => RuleHosts.Of(id);
    }

    private sealed class Fixing<TFix>(string id) : CSharpCodeFixTest<CodeAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => RuleHosts.Of(id);
    }
}
