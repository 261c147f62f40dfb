using System.Linq;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Sdk.Generator;

/// <summary>All that the generated source depends on; equal models make equal source.</summary>
/// <param name="Namespace">The namespace of the struct.</param>
/// <param name="Type">Its name.</param>
/// <param name="Noun">What one value is called with its article, such as "a corporate number".</param>
/// <param name="IsOrdered">Whether it declares that it can be compared.</param>
/// <param name="IsSecret">Whether it prints a mask.</param>
/// <param name="IsCode">Whether it is an entry of a code list.</param>
internal sealed record TextValueModel(string Namespace, string Type, string Noun, bool IsOrdered, bool IsSecret, bool IsCode)
{
    /// <summary>The noun without its article.</summary>
    public string BareNoun => Noun.Substring(Noun.IndexOf(' ') + 1);

    public static TextValueModel Of(GeneratorAttributeSyntaxContext marked)
    {
        var type = (INamedTypeSymbol)marked.TargetSymbol;
        var attribute = marked.Attributes[0];
        return new(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            attribute.ConstructorArguments.FirstOrDefault().Value as string ?? type.Name,
            type.AllInterfaces.Any(contract => contract.Name == "IComparable"),
            attribute.NamedArguments.Any(argument => argument is { Key: "IsSecret", Value.Value: true }),
            type.AllInterfaces.Any(contract => contract.Name == "ICodeCore"));
    }
}
