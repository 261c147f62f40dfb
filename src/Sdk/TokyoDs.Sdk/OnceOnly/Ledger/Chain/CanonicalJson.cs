using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Writes JSON of which there is only one form (RFC 8785): no blanks, names in order, only the needed escapes.</summary>
/// <remarks>The caller gives the names in the order of their UTF-16 code units. Numbers are whole.</remarks>
internal sealed class CanonicalJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private readonly ArrayBufferWriter<byte> _output;
    private bool _needsComma;

    public CanonicalJson(ArrayBufferWriter<byte> output) => _output = output;

    /// <summary>The bytes of one object.</summary>
    public static ReadOnlyMemory<byte> Object(Action<CanonicalJson> members)
    {
        var output = new ArrayBufferWriter<byte>(512);
        new CanonicalJson(output).Value(members);
        return output.WrittenMemory;
    }

    public CanonicalJson Text(string name, string value)
    {
        Name(name);
        Quoted(value);
        return this;
    }

    public CanonicalJson Number(string name, long value)
    {
        Name(name);
        var space = _output.GetSpan(20);
        Utf8Formatter.TryFormat(value, space, out var written);
        _output.Advance(written);
        return this;
    }

    public CanonicalJson Texts(string name, IEnumerable<string> values)
    {
        Name(name);
        Raw('[');
        _needsComma = false;
        foreach (var value in values)
        {
            Comma();
            Quoted(value);
        }

        Raw(']');
        return this;
    }

    public CanonicalJson Object(string name, Action<CanonicalJson> members)
    {
        Name(name);
        Value(members);
        return this;
    }

    /// <summary>A member whose value is canonical already.</summary>
    public CanonicalJson Canonical(string name, ReadOnlySpan<byte> value)
    {
        Name(name);
        _output.Write(value);
        return this;
    }

    public void Value(Action<CanonicalJson> members)
    {
        Raw('{');
        _needsComma = false;
        members(this);
        Raw('}');
        _needsComma = true;
    }

    private void Name(string name)
    {
        Comma();
        Quoted(name);
        Raw(':');
    }

    private void Comma()
    {
        if (_needsComma)
        {
            Raw(',');
        }

        _needsComma = true;
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        Raw('"');
        while (text.IndexOfAny(Escaped) is var index and >= 0)
        {
            Plain(text[..index]);
            Escape(text[index]);
            text = text[(index + 1)..];
        }

        Plain(text);
        Raw('"');
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        var space = _output.GetSpan(StrictUtf8.GetMaxByteCount(text.Length));
        _output.Advance(StrictUtf8.GetBytes(text, space));
    }

    private void Escape(char character)
    {
        Raw('\\');
        switch (character)
        {
            case '"' or '\\':
                Raw(character);
                break;
            case '\b':
                Raw('b');
                break;
            case '\t':
                Raw('t');
                break;
            case '\n':
                Raw('n');
                break;
            case '\f':
                Raw('f');
                break;
            case '\r':
                Raw('r');
                break;
            default:
                _output.Write("u00"u8);
                Raw("0123456789abcdef"[character >> 4]);
                Raw("0123456789abcdef"[character & 0xF]);
                break;
        }
    }

    private void Raw(char ascii)
    {
        _output.GetSpan(1)[0] = (byte)ascii;
        _output.Advance(1);
    }
}
