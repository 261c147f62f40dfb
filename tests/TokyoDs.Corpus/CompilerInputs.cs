using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Corpus;

/// <summary>What every scenario is compiled with: the references and generators of a real build, read once and shared.</summary>
internal static class CompilerInputs
{
    /// <summary>What the Web SDK puts into every project with implicit usings.</summary>
    private const string ImplicitUsingsText = """
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

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static SyntaxTree ImplicitUsings { get; } =
        CSharpSyntaxTree.ParseText(SourceText.From(ImplicitUsingsText), Parsing, "GlobalUsings.g.cs");

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Lines("references.txt").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Those that ordinary code relies on: <c>[GeneratedRegex]</c>, <c>[LoggerMessage]</c>.</summary>
    public static ImmutableArray<ISourceGenerator> Generators { get; } =
    [
        .. Lines("generators.txt").SelectMany(path => new AnalyzerFileReference(path, new Loader()).GetGenerators(LanguageNames.CSharp)),
    ];

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
