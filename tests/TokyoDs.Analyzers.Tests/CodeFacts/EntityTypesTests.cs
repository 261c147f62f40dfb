using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.Tests.CodeFacts;

public sealed class EntityTypesTests
{
    private const string Attributes = """
        namespace System.ComponentModel.DataAnnotations { public class KeyAttribute : System.Attribute; }
        namespace System.ComponentModel.DataAnnotations.Schema { public class TableAttribute(string name) : System.Attribute; }
        """;

    private const string Types = """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        public class Resident { [Key] public int Id { get; set; } }
        [Table("offices")] public class Office { public int Id { get; set; } }
        """;

    [Theory]
    [InlineData("Resident")]
    [InlineData("Office")]
    public void Without_a_mapper_an_attribute_alone_makes_no_entity(string name) => Assert.False(IsEntity(name, Attributes, Types));

    [Theory]
    [InlineData("Resident", "namespace Microsoft.EntityFrameworkCore { public class DbContext; }")]
    [InlineData("Office", "namespace Microsoft.EntityFrameworkCore { public class DbContext; }")]
    [InlineData("Resident", "namespace System.Data.Entity { public class DbContext; }")]
    public void With_a_mapper_an_attribute_makes_an_entity(string name, string mapper) => Assert.True(IsEntity(name, Attributes, Types, mapper));

    private static bool IsEntity(string name, params string[] sources)
    {
        var compilation = CSharpCompilation.Create("Test", sources.Select(source => CSharpSyntaxTree.ParseText(source)));
        return EntityTypes.Of(compilation).Contains(compilation.GetTypeByMetadataName(name)!);
    }
}
