using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool.Reports;

/// <summary>For programs: the same in every language, texts in both.</summary>
internal sealed class JsonReport : Report
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(IReadOnlyList<ContractChange> changes, TextWriter output) => Write(output, json =>
    {
        json.WriteBoolean("breaksOthers", changes.Any(change => change.BreaksOthers));
        json.WriteStartArray("contracts");
        foreach (var change in changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
    });

    public override void Write(IReadOnlyList<CheckedDocument> documents, TextWriter output) => Write(output, json =>
    {
        json.WriteBoolean("valid", documents.All(document => document.Problems.Count == 0));
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("file", document.Path);
            json.WriteStartArray("problems");
            foreach (var problem in document.Problems)
            {
                json.WriteStartObject();
                json.WriteString("path", problem.Path);
                json.WriteString("keyword", problem.Keyword);
                WriteTexts(json, "message", problem.MessageJapanese, problem.MessageEnglish);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ContractChange change)
    {
        json.WriteStartObject();
        json.WriteString("contract", change.Contract.Id);
        json.WriteString("change", Name(change.Kind));
        WriteSide(json, "old", change.Old);
        WriteSide(json, "new", change.Current);
        json.WriteString("raise", Name(change.Raise));
        json.WriteBoolean("raised", change.IsRaised);
        json.WriteBoolean("breaksOthers", change.BreaksOthers);
        json.WriteStartArray("differences");
        foreach (var difference in change.Differences)
        {
            Write(json, difference);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, SchemaFile? side)
    {
        if (side is not null)
        {
            json.WriteStartObject(name);
            json.WriteNumber("major", side.Contract.Major);
            json.WriteNumber("minor", side.Contract.Minor);
            json.WriteString("file", side.Path);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, SchemaDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("path", difference.Path);
        WriteValue(json, "old", difference.Committed);
        WriteValue(json, "new", difference.Current);
        json.WriteString("compatibility", Name(difference.Compatibility));
        json.WriteString("othersReadUs", Name(difference.WhatWeWrite));
        json.WriteString("weReadOthers", Name(difference.WhatWeRead));
        WriteTexts(json, "reason", difference.ReasonJapanese, difference.ReasonEnglish);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string japanese, string english)
    {
        json.WriteStartObject(name);
        json.WriteString("ja", japanese);
        json.WriteString("en", english);
        json.WriteEndObject();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }
}
