using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Eng;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Guides;

/// <summary>The examples of the guides compile, run and print what the guides say. A guide joins by its file name.</summary>
public sealed class GuideExampleTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Console = TokyoDs.Tests.Guides.GuideConsole;
        """;

    private static readonly string[] Guides = ["types.md", "matching.md", "open-data.md", "once-only.md"];

    private static readonly List<PortableExecutableReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var lines = new TheoryData<string, int>();
            foreach (var example in Guides.SelectMany(GuideExample.Of))
            {
                lines.Add(example.Guide, example.Line);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_what_the_guide_says(string guide, int line)
    {
        var example = GuideExample.Of(guide).Single(example => example.Line == line);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        var output = GuideConsole.Open();
        await Run(Compile(example));
        Assert.Equal(example.Output ?? "", output.ToString());
    }

    [Fact]
    public void The_guide_of_types_has_a_row_for_each_with_its_names_and_example()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "guides", "types.md"));
        Assert.All(TextValueType.Every, type =>
        {
            var shape = TextValueType.ShapeOf(type);
            var row = Assert.Single(rows, row => row.StartsWith($"| `{type.Name}` |", StringComparison.Ordinal));
            Assert.Contains(shape.Description[(shape.Description.IndexOf('(', StringComparison.Ordinal) + 1)..^1], row, StringComparison.Ordinal);
            Assert.Contains(shape.Example ?? "—", row, StringComparison.Ordinal);
        });
    }

    private static Assembly Compile(GuideExample example)
    {
        var requests = string.Join(", ", example.Requests.Select(request => SymbolDisplay.FormatLiteral(request, quote: true)));
        var code = example.Code.Replace("app.Run();", $"await Console.Ask(app, {requests});", StringComparison.Ordinal);
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Sdk", "TokyoDs.Sdk.Package", "buildTransitive", "sources")).Select(File.ReadAllText);
        var compilation = CSharpCompilation.Create(
            $"{Path.GetFileNameWithoutExtension(example.Guide)}-{example.Line}",
            [.. sources.Append(code).Append(Usings).Select(source => CSharpSyntaxTree.ParseText(source, options))],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var binary = new MemoryStream();
        var result = compilation.Emit(binary);
        Assert.True(result.Success, $"{example}: {string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error))}\n{code}");
        return Assembly.Load(binary.ToArray());
    }

    private static async Task Run(Assembly program)
    {
        var main = program.EntryPoint!;
        var entry = main.DeclaringType!.GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic) ?? main;
        if (entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null) is Task task)
        {
            await task;
        }
    }
}
