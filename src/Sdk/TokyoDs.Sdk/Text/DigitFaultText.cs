namespace TokyoDs.Text;

/// <summary>Says what is wrong with a digit text, where, and how to mend it.</summary>
internal static class DigitFaultText
{
    public static LocalText Explain<T>(ReadOnlySpan<char> text)
        where T : struct, IDigits<T>
    {
        var rule = T.GetRule();
        if (ExplainForm(rule, text) is { } fault)
        {
            return fault;
        }

        DigitText.TryReadNumber(text, rule.Length, out var number);
        return T.Check(number) switch
        {
            DigitFault.StartsWithZero => About(
                rule, "starts with 0 at position 1", "the first digit is 1 to 9; compare it with the original",
                "の 1 文字目が 0 です", "先頭は 1 から 9 です。元の資料と照らし合わせてください"),
            DigitFault.AllZeros => About(
                rule, "is all zeros", "leave the field out when there is no number",
                "がすべて 0 です", "番号がないときは項目ごと省いてください"),
            DigitFault.NoSuchPrefecture => NoSuchPrefecture(rule),
            _ => About(
                rule, "does not match its check digit", "a digit is mistyped or two are swapped; compare all digits with the original",
                "の検査用数字が合いません", "打ち間違いか入れ替わりがあります。元の資料とすべての桁を照らし合わせてください"),
        };
    }

    /// <summary>What is wrong with a text that is not so many digits; nothing when it is.</summary>
    public static LocalText? ExplainForm(DigitRule rule, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return FormText.Empty(rule.Name);
        }

        var stranger = text.IndexOfAnyExceptInRange('0', '9');
        return stranger >= 0 ? Stranger(rule, text[stranger], stranger + 1)
            : text.Length == rule.Length ? null
            : WrongLength(rule, text.Length);
    }

    public static LocalText NoSuchPrefecture(DigitRule rule) => About(
        rule, "names no prefecture in positions 1 and 2", "they run from 01 to 47",
        "の先頭 2 桁が都道府県コードではありません", "01 から 47 を指定してください");

    private static LocalText Stranger(DigitRule rule, char character, int position)
    {
        const string StrictEnglish = "use ASCII digits only, or read what people typed with TryParseLenient";
        const string StrictJapanese = "半角数字だけにするか、人が入力した文字列なら表記の揺れを許す読み取りを使ってください";
        var (english, japanese) = character switch
        {
            _ when LooseCharacter.IsFullWidthDigit(character) => ("a full-width digit", "全角数字"),
            _ when LooseCharacter.IsHyphen(character) => ("a hyphen", "ハイフン"),
            _ when LooseCharacter.IsSpace(character) => ("a space", "空白"),
            _ when rule.IsSecret => ("a character that is not a digit", "数字でない文字"),
            _ => ($"no digit but U+{(int)character:X4}", $"数字でない文字 U+{(int)character:X4} "),
        };
        return About(rule, $"has {english} at position {position}", StrictEnglish, $"の {position} 文字目に{japanese}があります", StrictJapanese);
    }

    private static LocalText WrongLength(DigitRule rule, int length)
    {
        var usual = length == rule.Length - 1 ? rule.OneDigitShort : length == rule.Length + 1 ? rule.OneDigitLong : null;
        if (usual is { } hint)
        {
            return About(rule, $"has {length} digits instead of {rule.Length}", hint.English, $"が {rule.Length} 桁でなく {length} 桁です", hint.Japanese);
        }

        var missing = rule.Length - length;
        return About(
            rule, $"has {length} digits instead of {rule.Length}", missing > 0 ? $"add the missing {missing}" : $"remove {-missing}",
            $"が {rule.Length} 桁でなく {length} 桁です", missing > 0 ? $"足りない {missing} 桁を補ってください" : $"余分な {-missing} 桁を除いてください");
    }

    private static LocalText About(DigitRule rule, string faultEnglish, string mendEnglish, string faultJapanese, string mendJapanese) =>
        new($"The {rule.Name.English} {faultEnglish}; {mendEnglish}.", $"{rule.Name.Japanese}{faultJapanese}。{mendJapanese}。");
}
