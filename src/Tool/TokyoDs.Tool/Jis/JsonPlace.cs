using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>A value of a JSON file that knows where it stands, so that what is wrong with it can be found.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The place in it, as a JSON pointer.</param>
/// <param name="Value">The value.</param>
/// <param name="Mend">What makes the file anew.</param>
internal readonly record struct JsonPlace(string File, string Pointer, JsonElement Value, LocalText Mend)
{
    public bool IsArray => Value.ValueKind == JsonValueKind.Array;

    public static JsonPlace Read(string file, LocalText mend)
    {
        try
        {
            using var document = JsonDocument.Parse(Disk.Text(file));
            return new(file, "", document.RootElement.Clone(), mend);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            throw new ToolException(file, new($"it is not JSON (line {line}).", $"JSON として読めません（{line} 行目）。"), mend);
        }
    }

    /// <summary>A member, or null when there is none.</summary>
    public JsonPlace? Find(string name)
    {
        if (Value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(new("an object { … } is expected.", "オブジェクト { … } ではありません。"));
        }

        return Value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? this with { Pointer = $"{Pointer}/{JsonPointer.Escape(name)}", Value = member }
            : null;
    }

    public JsonPlace Member(string name) =>
        Find(name) ?? throw Wrong(new($"'{name}' is missing.", $"'{name}' がありません。"));

    public IEnumerable<JsonPlace> Items(string name) => Find(name)?.Items() ?? [];

    public IEnumerable<JsonPlace> Items()
    {
        if (!IsArray)
        {
            throw Wrong(new("a list [ … ] is expected.", "配列 [ … ] ではありません。"));
        }

        var place = this;
        return Value.EnumerateArray().Select((item, index) => place with { Pointer = $"{place.Pointer}/{index}", Value = item });
    }

    public string? TextOf(string name) => Find(name)?.Text();

    public string Text()
    {
        try
        {
            if (Value.ValueKind == JsonValueKind.String)
            {
                return Value.GetString()!;
            }
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair as an escape: JSON allows it, text does not.
        }

        throw Wrong(new("a text is expected.", "文字列として読めません。"));
    }

    public int? NumberOf(string name) =>
        Find(name) is not { } place ? null
            : place.Value.ValueKind == JsonValueKind.Number && place.Value.TryGetInt32(out var number) ? number
            : throw place.Wrong(new("a whole number is expected.", "整数ではありません。"));

    public ToolException Wrong(LocalText what) => new($"{File}#{(Pointer.Length == 0 ? "/" : Pointer)}", what, Mend);
}
