namespace TokyoDs.Procedures;

/// <summary>The form of a catalogue file, for editors and other languages; <see cref="CatalogReader"/> checks the same and more.</summary>
internal static class CatalogSchema
{
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:tokyods:procedure-catalog:1",
          "title": "Catalogue of procedures / 手続カタログ",
          "type": "object",
          "required": ["procedures"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string" },
            "procedures": { "type": "array", "items": { "$ref": "#/$defs/procedure" } }
          },
          "$defs": {
            "text": { "type": "string", "pattern": "\\S" },
            "name": {
              "oneOf": [
                { "$ref": "#/$defs/text" },
                {
                  "type": "object",
                  "required": ["ja"],
                  "additionalProperties": false,
                  "properties": { "ja": { "$ref": "#/$defs/text" }, "en": { "$ref": "#/$defs/text" } }
                }
              ]
            },
            "id": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$" },
            "procedure": {
              "type": "object",
              "required": ["id", "kind", "name", "bureau"],
              "additionalProperties": false,
              "properties": {
                "id": { "$ref": "#/$defs/id" },
                "kind": { "enum": ["1", "2-1", "2-2", "2-3", "3", "4"], "description": "行政手続等の棚卸調査の手続類型" },
                "name": { "$ref": "#/$defs/name" },
                "bureau": { "$ref": "#/$defs/text" },
                "items": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["concept", "type"],
                    "additionalProperties": false,
                    "properties": {
                      "concept": { "$ref": "#/$defs/text", "examples": ["法人.商号"] },
                      "type": { "$ref": "#/$defs/text", "examples": ["text", "date", "corporate-number"] },
                      "name": { "$ref": "#/$defs/name" },
                      "askAlways": { "$ref": "#/$defs/text", "description": "台帳にあっても尋ねる理由" }
                    }
                  }
                },
                "attachments": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["kind"],
                    "additionalProperties": false,
                    "properties": {
                      "kind": { "$ref": "#/$defs/text", "examples": ["住民票"] },
                      "name": { "$ref": "#/$defs/name" },
                      "replacedBy": { "type": "string", "pattern": "^[^/]+/[0-9]+\\.[0-9]+$", "examples": ["jp.lg.metro.tokyo.resident/1.0"] }
                    }
                  }
                },
                "standardPeriod": {
                  "type": "object",
                  "required": ["days", "unit"],
                  "additionalProperties": false,
                  "properties": {
                    "days": { "type": "integer", "minimum": 1, "maximum": 3650 },
                    "unit": { "enum": ["calendar", "business"] }
                  }
                },
                "lifeEvents": { "type": "array", "items": { "$ref": "#/$defs/text" }, "description": "GIF 491-1 のライフイベント" },
                "needsResultOf": { "type": "array", "items": { "$ref": "#/$defs/id" } }
              }
            }
          }
        }
        """;
}
