using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The members that the project itself marks with [SensitiveSink], found by name before anything is bound.</summary>
internal static class AttributedSinks
{
    /// <summary>The last two are on methods that the logging generator writes: what they are given is logged.</summary>
    private static readonly string[] Marks = ["SensitiveSink", "SensitiveSinkAttribute", "LoggerMessage", "LoggerMessageAttribute"];

    public static IEnumerable<(INamedTypeSymbol Type, string Member)> Of(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).HasAny(Marks)))
        {
            foreach (var attribute in tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Where(IsMark))
            {
                if (attribute.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { Parent: TypeDeclarationSyntax type } member && NameOf(member) is { } name
                    && compilation.GetTypeByMetadataName(MetadataName(type)) is { } declaring)
                {
                    yield return (declaring, name);
                }
            }
        }
    }

    private static bool IsMark(AttributeSyntax attribute) =>
        Marks.Contains(attribute.Name.ToString().Split('.').Last());

    private static string? NameOf(MemberDeclarationSyntax member) =>
        member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ConstructorDeclarationSyntax => KnowledgeEntry.Constructor,
            _ => null,
        };

    public static string MetadataName(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText + (type.TypeParameterList is { } parameters ? "`" + parameters.Parameters.Count : "");
        return type.Parent switch
        {
            TypeDeclarationSyntax outer => MetadataName(outer) + "+" + name,
            BaseNamespaceDeclarationSyntax space => FullName(space) + "." + name,
            _ => name,
        };
    }

    private static string FullName(BaseNamespaceDeclarationSyntax space) =>
        space.Parent is BaseNamespaceDeclarationSyntax outer ? FullName(outer) + "." + space.Name : space.Name.ToString();
}
