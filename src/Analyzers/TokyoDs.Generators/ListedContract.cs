using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.OnceOnly;

namespace TokyoDs.Generators;

/// <summary>One contract as the catalogue shows it; equal contracts make equal source, so an unrelated edit changes nothing.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Major">The major version.</param>
/// <param name="Minor">The minor version.</param>
/// <param name="Type">The name of the type.</param>
/// <param name="Code">The expression that makes the entry.</param>
/// <param name="Json">The entry as JSON.</param>
internal sealed record ListedContract(string Id, int Major, int Minor, string Type, string Code, string Json)
{
    private const string Namespace = "TokyoDs.OnceOnly.";

    /// <summary>The contract, or null when its declaration is broken code.</summary>
    public static ListedContract? Of(GeneratorAttributeSyntaxContext marked, CancellationToken cancellation)
    {
        if (marked.TargetSymbol is not INamedTypeSymbol type
            || marked.Attributes[0] is not { ConstructorArguments: [{ Value: string id }, { Value: int major }, { Value: int minor }] } declared)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var owner = declared.NamedArguments.FirstOrDefault(argument => argument.Key == "Owner").Value.Value as string;
        var attributes = Inherited(type).ToList();
        var grounds = type.GetAttributes().Where(attribute => Is(attribute, "LegalBasisAttribute"))
            .Select(attribute => (Law: Text(attribute, 0) ?? "", Provision: Text(attribute, 1))).ToList();
        var purposes = type.GetAttributes().Where(attribute => Is(attribute, "PurposeAttribute")).Select(attribute => Text(attribute, 0) ?? "").ToList();
        var months = attributes.Where(attribute => Is(attribute, "RetentionAttribute")).Select(attribute => Argument(attribute, 0) as int?).FirstOrDefault();
        var classification = Classification(attributes) ?? "personal";
        var items = ContractShape.ItemsOf(type).Select(item => ListedItem.Of(item, classification)).ToList();

        var code = new CodeText("new global::TokyoDs.OnceOnly.CatalogContract(");
        code.Add($"new({CodeText.Literal(id)}, {CodeText.Number(major)}, {CodeText.Number(minor)}), {CodeText.Literal(type.Name)})");
        code.Add($" {{ Owner = {CodeText.Literal(owner)}, RetentionMonths = {(months is { } m ? CodeText.Number(m) : "null")}");
        code.Add($", LegalBases = {CodeText.Array("string", grounds.Select(ground => CodeText.Literal(ground.Provision is null ? ground.Law : $"{ground.Law} {ground.Provision}")))}");
        code.Add($", Purposes = {CodeText.Array("string", purposes.Select(CodeText.Literal))}");
        code.Add($", Items = {CodeText.Array("global::TokyoDs.OnceOnly.CatalogItem", items.Select(item => item.Code))} }}");

        var json = new JsonText();
        json.Add("id", id);
        json.Add("version", $"{CodeText.Number(major)}.{CodeText.Number(minor)}");
        json.Add("type", type.Name);
        json.Add("owner", owner);
        json.AddArray("legalBasis", grounds.Select(ground =>
        {
            var entry = new JsonText();
            entry.Add("law", ground.Law);
            entry.Add("provision", ground.Provision);
            return entry.ToString();
        }));
        json.AddArray("purpose", purposes.Select(JsonText.Quote));
        json.AddRaw("retentionMonths", months is { } kept ? CodeText.Number(kept) : null);
        json.AddArray("items", items.Select(item => item.Json));
        return new(id, major, minor, type.ToDisplayString(), code.ToString(), json.ToString());
    }

    /// <summary>What is declared about how the values must be treated, or null.</summary>
    internal static string? Classification(IEnumerable<AttributeData> attributes) =>
        attributes.Where(attribute => Is(attribute, "ClassificationAttribute")).Select(attribute => Argument(attribute, 0) switch
        {
            0 => "personal",
            1 => "specialCare",
            2 => "internal",
            3 => "public",
            _ => null,
        }).FirstOrDefault();

    internal static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == Namespace + name;

    internal static string? Text(AttributeData attribute, int index) => Argument(attribute, index) as string;

    /// <summary>Declarations of a base type hold for what derives from it; the nearest comes first.</summary>
    private static IEnumerable<AttributeData> Inherited(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var attribute in declaring.GetAttributes())
            {
                yield return attribute;
            }
        }
    }

    private static object? Argument(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument ? argument.Value : null;
}
