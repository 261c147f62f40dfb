namespace TokyoDs.Analyzers.Tests.OnceOnly;

/// <summary>The committed schema that the contract tests start from.</summary>
internal static class Contracts
{
    public const string SchemaFile = "contracts/jp.tokyo.applicant.1.schema.json";

    public const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:tokyods:contract:jp.tokyo.applicant:1.0",
          "type": "object",
          "properties": {
            "name": { "type": "string", "maxLength": 120 },
            "number": { "type": ["string", "null"], "format": "corporate-number" },
            "kind": { "type": "string", "enum": ["Person", "Company"] },
            "address": { "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"] },
            "phones": { "type": "array", "items": { "type": "string" } },
            "appliedOn": { "type": "string", "format": "date" }
          },
          "required": ["name", "kind", "address", "phones", "appliedOn"]
        }
        """;

    public const string Usings = """
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.OnceOnly;
        using TokyoDs.Registries;
        enum Kind { Person, Company }
        record Address(string City);

        """;

    /// <summary>The contract exactly as the schema says.</summary>
    public const string Unchanged = """
        [OnceOnlyContract("jp.tokyo.applicant", 1, 0)]
        record Applicant
        {
            [MaxLength(120)] public required string Name { get; init; }
            public CorporateNumber? Number { get; init; }
            public required Kind Kind { get; init; }
            public required Address Address { get; init; }
            public required IReadOnlyList<string> Phones { get; init; }
            public required DateOnly AppliedOn { get; init; }
        }
        """;
}
