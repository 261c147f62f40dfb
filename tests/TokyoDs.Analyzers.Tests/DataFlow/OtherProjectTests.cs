using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>In an editor, a project refers to the source of another one, whose trees belong to another compilation.</summary>
public sealed class OtherProjectTests
{
    [Fact]
    public async Task An_interface_implemented_by_a_base_class_of_another_project_stops_nothing()
    {
        var library = Compile("Library", [], """
            public class Base { public string Find(string id) => id; }
            """);
        var service = Compile("Service", [library.ToMetadataReference()], """
            using System.Data.Common;
            public interface IStore { string Find(string id); }
            public class Store : Base, IStore { }
            public static class Query
            {
                public static void Run(DbCommand command, IStore store, string id) => command.CommandText = store.Find(id);
            }
            """);
        Assert.Empty(service.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        var found = await service.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "TDS5004");
    }

    [Fact]
    public async Task A_field_that_a_base_class_of_another_project_initializes_stops_nothing()
    {
        var library = Compile("Library", [], """
            public class Base { protected string Table = "facility"; }
            """);
        var service = Compile("Service", [library.ToMetadataReference()], """
            using System.Data.Common;
            public class Store : Base
            {
                public void Run(DbCommand command) => command.CommandText = "select * from " + Table;
            }
            """);
        Assert.Empty(service.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        var found = await service.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "TDS5004");
    }

    private static CSharpCompilation Compile(string name, ImmutableArray<MetadataReference> references, string code) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code, path: name + ".cs")],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)), .. references],
        new(OutputKind.DynamicallyLinkedLibrary));
}
