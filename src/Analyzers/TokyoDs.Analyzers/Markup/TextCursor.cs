namespace TokyoDs.Analyzers.Markup;

/// <summary>A position in the file; counts the characters it passes or searches.</summary>
internal sealed class TextCursor(string text, CancellationToken cancellation)
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    public string Text { get; } = text;

    public int Position { get; private set; }

    /// <summary>Where reading stops for now: the end of the file, or of a <c>@:</c> line.</summary>
    public int Limit { get; set; } = text.Length;

    public long Steps { get; private set; }

    public bool AtEnd => Position >= Limit;

    /// <summary>The character here; U+0000 at the end.</summary>
    public char Current => Peek(0);

    public char Previous => Position > 0 ? Text[Position - 1] : '\0';

    public char Peek(int distance) => Position + distance < Limit ? Text[Position + distance] : '\0';

    public void Advance(int count = 1)
    {
        Position = Math.Min(Position + count, Limit);
        Steps += count;
        if ((Steps & 0xFFF) < count)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Goes back (or on) to a position seen before.</summary>
    public void MoveTo(int position) => Position = position;

    public void AdvanceTo(int position) => Advance(position - Position);

    public bool StartsWith(string expected, StringComparison comparison = StringComparison.Ordinal) =>
        Position + expected.Length <= Limit && string.Compare(Text, Position, expected, 0, expected.Length, comparison) == 0;

    /// <summary>Goes past the next <paramref name="terminator"/>, or to the end.</summary>
    public void SkipPast(string terminator)
    {
        var found = Text.IndexOf(terminator, Position, Limit - Position, StringComparison.Ordinal);
        AdvanceTo(found < 0 ? Limit : found + terminator.Length);
    }

    /// <summary>Goes to the next of the characters, or to the end.</summary>
    public void SkipTo(char[] stops)
    {
        var found = Text.IndexOfAny(stops, Position, Limit - Position);
        AdvanceTo(found < 0 ? Limit : found);
    }

    public void SkipWhiteSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
        {
            Advance();
        }
    }

    public void SkipToLineEnd() => SkipTo(LineEnds);

    public int LineEnd()
    {
        var found = Text.IndexOf('\n', Position);
        return found < 0 ? Text.Length : found + 1;
    }

    /// <summary>The C# identifier that starts here, without going past it.</summary>
    public string PeekIdentifier()
    {
        var end = Position;
        if (end < Limit && IsIdentifierStart(Text[end]))
        {
            while (end < Limit && IsIdentifierPart(Text[end]))
            {
                end++;
            }
        }

        Steps += end - Position;
        return Text.Substring(Position, end - Position);
    }

    public static bool IsIdentifierStart(char character) => char.IsLetter(character) || character == '_';

    public static bool IsIdentifierPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
