using System.Text.Json;
using Newtonsoft.Json.Linq;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Reads a document into the tree that NJsonSchema checks, and finds what makes it unreadable.</summary>
/// <remarks>The parser of System.Text.Json and not that of Newtonsoft.Json, which takes comments, dates and single quotes for granted.</remarks>
internal sealed class DocumentReading(IReadOnlySet<string> names, ContractValidationLimits limits)
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = int.MaxValue };

    private readonly List<string> _path = [];

    public List<ContractProblem> Problems { get; } = [];

    /// <summary>The document, or null when it cannot be read to its end.</summary>
    public JToken? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Strict);
        try
        {
            reader.Read();
            var document = Value(ref reader);
            while (document is not null && reader.Read())
            {
            }

            return document;
        }
        catch (JsonException exception)
        {
            Add("json", ProblemText.NotJson(exception.LineNumber));
        }
        catch (InvalidOperationException)
        {
            // A text that is not UTF-8, or half of a surrogate pair.
            Add("json", ProblemText.NotUnicode);
        }

        return null;
    }

    private JToken? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Enters() ? Object(ref reader) : null,
        JsonTokenType.StartArray => Enters() ? Array(ref reader) : null,
        JsonTokenType.String => new JValue(reader.GetString()),
        JsonTokenType.Number => DocumentNumber.Of(reader.ValueSpan),
        JsonTokenType.Null => JValue.CreateNull(),
        _ => new JValue(reader.TokenType == JsonTokenType.True),
    };

    private JObject? Object(ref Utf8JsonReader reader)
    {
        var items = new JObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _path.Add(names.Contains(name) ? name : "*");
            var isTwice = items.ContainsKey(name);
            if (isTwice && Problems.Count < limits.MaxProblems)
            {
                Add("duplicate", ProblemText.Duplicate);
            }

            reader.Read();
            if (Value(ref reader) is not { } value)
            {
                return null;
            }

            if (!isTwice)
            {
                items.Add(name, value);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return items;
    }

    private JArray? Array(ref Utf8JsonReader reader)
    {
        var items = new JArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path.Add(items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (Value(ref reader) is not { } value)
            {
                return null;
            }

            items.Add(value);
            _path.RemoveAt(_path.Count - 1);
        }

        return items;
    }

    private bool Enters()
    {
        if (_path.Count < limits.MaxDepth)
        {
            return true;
        }

        Add("depth", ProblemText.TooDeep(limits.MaxDepth));
        return false;
    }

    private void Add(string keyword, LocalText text) =>
        Problems.Add(new(string.Concat(_path.Select(step => "/" + JsonPointer.Escape(step))), keyword, text.English, text.Japanese));
}
