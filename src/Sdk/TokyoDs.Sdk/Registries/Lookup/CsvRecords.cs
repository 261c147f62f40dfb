using System.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Reads CSV of RFC 4180 record by record; a file that ends inside quotes or breaks the quoting is refused.</summary>
internal sealed class CsvRecords(TextReader reader)
{
    private const int LongestField = 64 * 1024;

    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _field = new();
    private int _position;
    private int _length;

    /// <summary>The line on which the last record began, from 1.</summary>
    public int Line { get; private set; }

    private int NextLine { get; set; } = 1;

    /// <summary>Reads the next record; <see langword="null"/> at the end. Empty lines are skipped.</summary>
    /// <exception cref="FormatException">The quoting is broken or a field is too long.</exception>
    public async ValueTask<string[]?> ReadAsync(CancellationToken cancellationToken)
    {
        var fields = new List<string>();
        Line = NextLine;
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is var character and >= 0)
        {
            switch ((char)character)
            {
                case '"' when _field.Length == 0:
                    await ReadQuotedAsync(cancellationToken).ConfigureAwait(false);
                    break;
                case '"':
                    throw Broken("a quotation mark inside a field without quotes");
                case ',':
                    fields.Add(TakeField());
                    break;
                case '\r':
                    break;
                case '\n':
                    NextLine++;
                    if (fields.Count > 0 || _field.Length > 0)
                    {
                        fields.Add(TakeField());
                        return [.. fields];
                    }

                    Line = NextLine;
                    break;
                default:
                    Append((char)character);
                    break;
            }
        }

        if (fields.Count == 0 && _field.Length == 0)
        {
            return null;
        }

        fields.Add(TakeField());
        return [.. fields];
    }

    private async ValueTask ReadQuotedAsync(CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is var character and >= 0)
        {
            if (character != '"')
            {
                NextLine += character == '\n' ? 1 : 0;
                Append((char)character);
            }
            else if (await PeekAsync(cancellationToken).ConfigureAwait(false) == '"')
            {
                _position++;
                Append('"');
            }
            else if (await PeekAsync(cancellationToken).ConfigureAwait(false) is -1 or ',' or '\r' or '\n')
            {
                return;
            }
            else
            {
                throw Broken("text after a closing quotation mark");
            }
        }

        throw Broken("the end of the file inside quotation marks");
    }

    private async ValueTask<int> NextAsync(CancellationToken cancellationToken)
    {
        var next = await PeekAsync(cancellationToken).ConfigureAwait(false);
        _position += next < 0 ? 0 : 1;
        return next;
    }

    private async ValueTask<int> PeekAsync(CancellationToken cancellationToken)
    {
        if (_position == _length)
        {
            _position = 0;
            _length = await reader.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false);
        }

        return _length == 0 ? -1 : _buffer[_position];
    }

    private void Append(char character)
    {
        if (_field.Length == LongestField)
        {
            throw Broken("a field that does not end");
        }

        _field.Append(character);
    }

    private string TakeField()
    {
        var field = _field.ToString();
        _field.Clear();
        return field;
    }

    private FormatException Broken(string what) => new($"The CSV has {what} in the record that begins on line {Line}.");
}
