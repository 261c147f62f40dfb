using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.OnceOnly;

namespace TokyoDs.Generators;

/// <summary>One item of a contract as the catalogue shows it.</summary>
/// <param name="Code">The expression that makes the entry.</param>
/// <param name="Json">The entry as JSON.</param>
internal sealed record ListedItem(string Code, string Json)
{
    public static ListedItem Of(ContractItem item, string classificationOfContract)
    {
        var attributes = AttributesOf(item.Symbol).ToList();
        var type = item.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        var concept = TextOf("ConceptAttribute");
        var askAlways = TextOf("AskAlwaysAttribute");
        var classification = ListedContract.Classification(attributes) ?? classificationOfContract;
        var isKey = attributes.Any(attribute => ListedContract.Is(attribute, "SubjectKeyAttribute"));

        var code = new CodeText("new global::TokyoDs.OnceOnly.CatalogItem(");
        code.Add($"{CodeText.Literal(item.Name)}, {CodeText.Literal(type)}, global::TokyoDs.OnceOnly.DataClassification.{char.ToUpperInvariant(classification[0])}{classification.Substring(1)})");
        code.Add($" {{ Concept = {CodeText.Literal(concept)}, IsRequired = {CodeText.Truth(item.IsRequired)}, IsSubjectKey = {CodeText.Truth(isKey)}, AskAlways = {CodeText.Literal(askAlways)} }}");

        var json = new JsonText();
        json.Add("name", item.Name);
        json.Add("concept", concept);
        json.Add("type", type);
        json.Add("format", (item.Value.Attested ?? item.Value).Format);
        json.Add("classification", classification);
        json.AddRaw("required", CodeText.Truth(item.IsRequired));
        json.AddRaw("subjectKey", isKey ? "true" : null);
        json.Add("askAlways", askAlways);
        return new(code.ToString(), json.ToString());

        string? TextOf(string attribute) =>
            attributes.Where(declared => ListedContract.Is(declared, attribute)).Select(declared => ListedContract.Text(declared, 0)).FirstOrDefault();
    }

    /// <summary>Those of the property and of the constructor parameter that sets it.</summary>
    private static IEnumerable<AttributeData> AttributesOf(IPropertySymbol property) => property.GetAttributes().Concat(
        property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name)
            .SelectMany(parameter => parameter.GetAttributes()));
}
