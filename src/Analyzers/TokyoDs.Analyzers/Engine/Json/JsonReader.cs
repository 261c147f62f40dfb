using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine.Json;

/// <summary>
/// Reads JSON as .NET's configuration does (comments and trailing commas allowed) and keeps positions.
/// </summary>
/// <remarks>
/// Our own reader because an analyzer must not bring a dependency: System.Text.Json loads under <c>dotnet build</c>
/// and fails inside Visual Studio.
/// </remarks>
internal sealed class JsonReader
{
    private const int DeepestNesting = 200;

    private readonly string _text;
    private int _position;
    private int _depth;
    private JsonError? _error;

    private JsonReader(string text) => _text = text;

    /// <summary>The value, or null and the first error.</summary>
    public static (JsonValue? Value, JsonError? Error) Read(string text)
    {
        var reader = new JsonReader(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            reader._position = 1;
        }

        var value = reader.ReadValue();
        reader.SkipSpace();
        if (reader._error is null && reader._position < text.Length)
        {
            reader.Fail(new Text("something follows the end of the value", "値の終わりの後に余分な文字があります"));
        }

        return reader._error is null ? (value, null) : (null, reader._error);
    }

    private JsonValue? ReadValue()
    {
        SkipSpace();
        if (_position >= _text.Length)
        {
            return Fail(new Text("the text ends where a value should stand", "値があるべき場所で終わっています"));
        }

        if (_depth >= DeepestNesting)
        {
            return Fail(new Text("values are nested too deeply", "入れ子が深すぎます"));
        }

        _depth++;
        var value = _text[_position] switch
        {
            '{' => ReadObject(),
            '[' => ReadArray(),
            '"' => ReadString() is { } text ? new JsonValue(JsonKind.String, text.Span, text.Value) : null,
            _ => ReadWord(),
        };
        _depth--;
        return value;
    }

    private JsonValue? ReadObject()
    {
        var start = _position++;
        var properties = ImmutableArray.CreateBuilder<JsonProperty>();
        while (!TryEnd('}'))
        {
            SkipSpace();
            if (_position >= _text.Length || _text[_position] != '"' || ReadString() is not { } name)
            {
                return Fail(new Text("a property name in quotes is missing", "引用符で囲んだプロパティ名がありません"));
            }

            SkipSpace();
            if (!TryTake(':'))
            {
                return Fail(new Text("a ':' is missing after the property name", "プロパティ名の後に「:」がありません"));
            }

            if (ReadValue() is not { } value)
            {
                return null;
            }

            properties.Add(new(name.Value, name.Span, value));
            if (!TryNext('}'))
            {
                return null;
            }
        }

        return new(JsonKind.Object, TextSpan.FromBounds(start, _position), "") { Properties = properties.ToImmutable() };
    }

    private JsonValue? ReadArray()
    {
        var start = _position++;
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (!TryEnd(']'))
        {
            if (ReadValue() is not { } value)
            {
                return null;
            }

            items.Add(value);
            if (!TryNext(']'))
            {
                return null;
            }
        }

        return new(JsonKind.Array, TextSpan.FromBounds(start, _position), "") { Items = items.ToImmutable() };
    }

    private (string Value, TextSpan Span)? ReadString()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (_position < _text.Length)
        {
            var c = _text[_position++];
            switch (c)
            {
                case '"':
                    return (value.ToString(), TextSpan.FromBounds(start, _position));
                case '\n':
                    Fail(new Text("a text in quotes is not closed", "引用符が閉じていません"));
                    return null;
                case '\\' when _position < _text.Length:
                    ReadEscape(value);
                    break;
                default:
                    value.Append(c);
                    break;
            }
        }

        Fail(new Text("a text in quotes is not closed", "引用符が閉じていません"));
        return null;
    }

    private void ReadEscape(StringBuilder value)
    {
        var c = _text[_position++];
        if (c == 'u'
            && _position + 4 <= _text.Length
            && int.TryParse(_text.Substring(_position, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            _position += 4;
            return;
        }

        value.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
    }

    private JsonValue? ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
        {
            _position++;
        }

        var span = TextSpan.FromBounds(start, _position);
        var word = _text.Substring(start, span.Length);
        return word switch
        {
            "true" => new(JsonKind.True, span, word),
            "false" => new(JsonKind.False, span, word),
            "null" => new(JsonKind.Null, span, word),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => new(JsonKind.Number, span, word),
            _ => Fail(new Text("this is not a JSON value", "JSON の値ではありません"), start),
        };
    }

    /// <summary>Passes the comma between two members; a comma before the end is allowed.</summary>
    private bool TryNext(char end)
    {
        SkipSpace();
        if (TryTake(',') || (_position < _text.Length && _text[_position] == end))
        {
            return true;
        }

        Fail(new Text($"a ',' or '{end}' is missing", $"「,」か「{end}」がありません"));
        return false;
    }

    private bool TryEnd(char end)
    {
        SkipSpace();
        return TryTake(end);
    }

    private bool TryTake(char c)
    {
        if (_position < _text.Length && _text[_position] == c)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }
            else if (At("//"))
            {
                var end = _text.IndexOf('\n', _position);
                _position = end < 0 ? _text.Length : end;
            }
            else if (At("/*"))
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                _position = end < 0 ? _text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool At(string token) => string.CompareOrdinal(_text, _position, token, 0, token.Length) == 0;

    private JsonValue? Fail(Text reason, int? position = null)
    {
        _error ??= new(Math.Min(position ?? _position, _text.Length), reason);
        _position = _text.Length;
        return null;
    }
}
