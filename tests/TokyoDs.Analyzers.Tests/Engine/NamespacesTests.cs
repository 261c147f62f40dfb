using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests.Engine;

public sealed class NamespacesTests
{
    [Theory]
    [InlineData("A.B.C", true, true)]
    [InlineData("A.B", false, true)]
    [InlineData("A", false, true)]
    [InlineData("B.C", false, false)]
    [InlineData("C", false, false)]
    [InlineData("X.A.B.C", false, false)]
    [InlineData("A.B.C.D", false, false)]
    [InlineData("AA.B.C", false, false)]
    [InlineData("A.BB.C", false, false)]
    [InlineData("", false, false)]
    public void A_type_is_in_its_namespace_and_within_those_around_it(string name, bool isIn, bool isWithin)
    {
        var type = CSharpCompilation.Create("Service", [CSharpSyntaxTree.ParseText("namespace A.B.C; public class Item;")]).GetTypeByMetadataName("A.B.C.Item");
        Assert.Equal((isIn, isWithin), (type.IsIn(name), type.IsWithin(name)));
    }

    [Fact]
    public void Nothing_and_a_type_without_a_namespace_are_in_none()
    {
        var type = CSharpCompilation.Create("Service", [CSharpSyntaxTree.ParseText("public class Item;")]).GetTypeByMetadataName("Item")!;
        Assert.False(type.IsIn("Item") || type.IsWithin("Item") || type.IsIn(""));
        Assert.False(Namespaces.IsIn(null, "A") || Namespaces.IsWithin(null, "A"));
    }
}
