using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.Engine.Json;
using TokyoDs.Analyzers.OnceOnly;
using TokyoDs.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

/// <summary>TDS4102 judges as the library does: both are tested with the same table, schema-changes.json.</summary>
public sealed class SharedChangeTests
{
    private const string Declarations = """
        using System;
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.OnceOnly;
        public enum Kind { Person, Company }

        """;

    public static TheoryData<string> Changes => [.. Rows().Where(row => row["notInCode"] is null).Select(row => (string)row["change"]!)];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Each_change_stops_whom_the_table_says(string change)
    {
        var row = Rows().Single(row => (string?)row["change"] == change);
        var found = ContractChange.Between(JsonReader.Read(row["committed"]!.ToJsonString()).Value!, await Contract((string)row["contract"]!));
        Assert.Equal((string?)row["write"] == "breaking", found.Any(difference => difference.Stops.HasFlag(Stops.Readers)));
        Assert.Equal((string?)row["read"] == "breaking", found.Any(difference => difference.Stops.HasFlag(Stops.Writers)));
        Assert.Equal(row["write"] is null, found.Count == 0);
    }

    private static async Task<INamedTypeSymbol> Contract(string items)
    {
        var references = await ReferenceAssemblies.Net.Net100.ResolveAsync(null, default);
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText($$"""{{Declarations}}#nullable enable{{"\n"}}public sealed record Contract { {{items}} }""")],
            references.Add(MetadataReference.CreateFromFile(typeof(OnceOnlyContractAttribute).Assembly.Location)),
            new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.GetTypeByMetadataName("Contract")!;
    }

    private static List<JsonNode> Rows() => [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema-changes.json")))!.AsArray().Select(row => row!)];
}
