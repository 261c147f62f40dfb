namespace TokyoDs.Text;

/// <summary>Turns a text as people write it into ASCII capitals without spaces, and reports what it changed.</summary>
/// <remarks>Characters that it does not know stay, so that strict reading refuses them.</remarks>
internal static class LooseText
{
    private const int BufferLength = 128;
    private const int FullWidthOffset = '！' - '!';

    /// <summary>Tidies the text and reads the result in the strict form.</summary>
    public static bool TryRead<T>(ReadOnlySpan<char> text, bool dropHyphens, out T value, out LenientChange changes)
        where T : struct, ITextCore<T>
    {
        Span<char> buffer = stackalloc char[BufferLength];
        if (TryTidy(text, buffer, dropHyphens, out var length, out changes) && T.TryRead(buffer[..length], out value))
        {
            return true;
        }

        value = default;
        changes = LenientChange.None;
        return false;
    }

    private static bool TryTidy(ReadOnlySpan<char> text, Span<char> buffer, bool dropHyphens, out int length, out LenientChange changes)
    {
        length = 0;
        changes = LenientChange.None;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (LooseCharacter.IsSpace(character) || LooseCharacter.IsInvisible(character))
            {
                changes |= LooseCharacter.IsSpace(character) ? LenientChange.Spaces : LenientChange.Invisible;
                continue;
            }

            if (LooseCharacter.IsHyphen(character))
            {
                changes |= dropHyphens || character != '-' ? LenientChange.Hyphens : LenientChange.None;

                // A dash is a separator only between characters; elsewhere it is a minus sign or a long vowel mark.
                if (dropHyphens && length > 0 && i + 1 < text.Length && !LooseCharacter.IsHyphen(text[i + 1]))
                {
                    continue;
                }

                character = '-';
            }
            else if (character is >= '！' and <= '～')
            {
                changes |= LenientChange.FullWidth;
                character = (char)(character - FullWidthOffset);
            }

            if (char.IsAsciiLetterLower(character))
            {
                changes |= LenientChange.LetterCase;
                character = char.ToUpperInvariant(character);
            }

            if (length == buffer.Length)
            {
                return false;
            }

            buffer[length++] = character;
        }

        return true;
    }
}
