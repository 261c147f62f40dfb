using System.Globalization;

namespace TokyoDs.Time;

/// <summary>Writes words and numbers one after the other; unlike interpolation it never boxes, not even in unoptimised code.</summary>
internal ref struct DateWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    public int Length { get; private set; }

    public void Write(ReadOnlySpan<char> word)
    {
        word.CopyTo(_buffer[Length..]);
        Length += word.Length;
    }

    public void Write(int number)
    {
        number.TryFormat(_buffer[Length..], out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes a year of an era, the first as 元.</summary>
    public void WriteEraYear(int year)
    {
        if (year == 1)
        {
            Write("元");
        }
        else
        {
            Write(year);
        }
    }
}
