using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>Reads and writes telephone numbers as people see them.</summary>
internal static class PhoneNumberText
{
    private const int Longest = 11;

    private static readonly LocalText Name = new("telephone number", "電話番号");

    public static int Write(ReadOnlySpan<char> digits, ReadOnlySpan<char> format, Span<char> buffer)
    {
        var output = new TextBuffer(buffer);
        if (format is "" or "G")
        {
            output.Append(digits);
            return output.Length;
        }

        if (format is "E")
        {
            output.Append("+81");
            output.Append(digits[1..]);
            return output.Length;
        }

        output.Append(format is "I" ? "+81 " : "");
        var (first, second) = NumberingPlan.SplitOf(digits);
        if (first == 0)
        {
            output.Append(digits);
            return output.Length;
        }

        var inBrackets = format is not "D" && NumberingPlan.KindOf(digits) == PhoneNumberKind.Geographic;
        output.Append(inBrackets ? "(" : "");
        output.Append(digits[..first]);
        output.Append(inBrackets ? ")" : "-");
        output.Append(digits.Slice(first, second));

        // GIF shows free numbers with one hyphen only.
        output.Append(format is not "D" && digits is ['0', '1', '2', '0', ..] ? "" : "-");
        output.Append(digits[(first + second)..]);
        return output.Length;
    }

    public static bool TryReadLenient(ReadOnlySpan<char> text, out JapanesePhoneNumber result, out LenientChange changes)
    {
        Span<char> digits = stackalloc char[Longest + 1];
        if (TryTidy(text, digits, out var length, out changes) && JapanesePhoneNumber.TryReadDigits(digits[..length], out result))
        {
            return true;
        }

        result = default;
        changes = LenientChange.None;
        return false;
    }

    public static LocalText Explain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return FormText.Empty(Name);
        }

        var stranger = text.IndexOfAnyExceptInRange('0', '9');
        if (stranger >= 0)
        {
            return new(
                $"The telephone number has a character at position {stranger + 1} that is not an ASCII digit; use digits only, or read what people typed with TryParseLenient.",
                $"電話番号の {stranger + 1} 文字目が半角数字ではありません。数字だけにするか、人が入力した文字列なら表記の揺れを許す読み取りを使ってください。");
        }

        if (text[0] != '0')
        {
            return new(
                "The telephone number does not begin with 0 at position 1; begin with the area code, such as 03.",
                "電話番号の 1 文字目が 0 ではありません。03 のような市外局番から入れてください。");
        }

        // Which length is right depends on the first three digits, of which no number has 0 in second place.
        return text.Length is 10 or Longest && text[1] == '0'
            ? new(
                "The telephone number has a second 0 at position 2; begin with one 0 and the area code, such as 03.",
                "電話番号の 2 文字目も 0 です。0 は一つだけとし、03 のような市外局番から入れてください。")
            : new(
                $"The telephone number has {text.Length} digits; 020, 050, 060, 070, 080 and 090 have 11, all others 10, and none begins with 010, 030 or 040.",
                $"電話番号が {text.Length} 桁です。020・050・060・070・080・090 は 11 桁、それ以外は 10 桁で、010・030・040 で始まる番号はありません。");
    }

    private static bool TryTidy(ReadOnlySpan<char> text, Span<char> digits, out int length, out LenientChange changes)
    {
        changes = LenientChange.None;
        length = 0;
        var abroad = false;
        var hasCountryCode = false;
        var afterHyphen = true;
        var open = false;
        foreach (var character in text)
        {
            var digit = LooseCharacter.DigitOf(character, ref changes);
            if (digit >= 0)
            {
                if (length > Longest)
                {
                    return false;
                }

                digits[length++] = (char)('0' + digit);
                afterHyphen = false;
            }
            else if (LooseCharacter.IsSpace(character))
            {
                changes |= LenientChange.Spaces;
            }
            else if (LooseCharacter.IsInvisible(character))
            {
                changes |= LenientChange.Invisible;
            }
            else if (LooseCharacter.IsHyphen(character) && !afterHyphen)
            {
                changes |= LenientChange.Hyphens;
                afterHyphen = true;
            }
            else if (character is '(' or '（' && !open)
            {
                changes |= LenientChange.Brackets;
                open = true;
            }
            else if (character is ')' or '）' && open)
            {
                changes |= LenientChange.Brackets;
                open = false;
                afterHyphen = true;
            }
            else if (character is '+' or '＋' && length == 0 && !abroad && !open)
            {
                abroad = true;
            }
            else
            {
                return false;
            }

            // +81 stands for the leading 0, which some write again in brackets.
            if (abroad && length == 2 && !hasCountryCode)
            {
                if (digits[0] != '8' || digits[1] != '1')
                {
                    return false;
                }

                changes |= LenientChange.CountryCode;
                hasCountryCode = true;
                length = 0;
            }
        }

        if (hasCountryCode && length is 9 or 10 && digits[0] != '0')
        {
            digits[..length].CopyTo(digits[1..]);
            digits[0] = '0';
            length++;
        }

        return length > 0 && !open && !afterHyphen && abroad == hasCountryCode;
    }
}
