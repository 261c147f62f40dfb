using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TokyoDs.Sdk.Tests.OpenData;

/// <summary>A C# block of a guide and the output that follows it there; it is compiled against the library and run.</summary>
internal sealed record GuideExample(string Code, string Output)
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    public static IReadOnlyList<GuideExample> Of(string guide)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "guides", guide)).ReplaceLineEndings("\n");
        var blocks = Regex.Count(page, "^```csharp$", RegexOptions.Multiline);
        GuideExample[] examples = [.. Regex.Matches(page, @"\n```csharp\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline)
            .Select(match => new GuideExample(match.Groups[1].Value, match.Groups[2].Value))];
        Assert.Equal(blocks, examples.Length);
        return examples;
    }

    /// <summary>Compiles and runs the code and gives what it prints.</summary>
    public string Run()
    {
        var compilation = CSharpCompilation.Create(
            "Guide" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(Code)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        Assert.DoesNotContain(emitted.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);

        var entry = Assembly.Load(image.ToArray()).EntryPoint!;
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            var result = entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (result as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TokyoDs.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Run the tests inside the repository.");
        }

        return folder.FullName;
    }
}
