namespace TokyoDs.Text;

/// <summary>Says where a text leaves its form, for texts that are not only digits, and what a form is.</summary>
internal static class FormText
{
    /// <summary>A form with an example of it, when one may be shown.</summary>
    public static LocalText Of(LocalText form, string? example) =>
        example is null ? form : new($"{form.English}, such as {example}", $"{form.Japanese}（例: {example}）");

    /// <summary>What is wrong, then what would be right.</summary>
    public static LocalText Refuse(LocalText fault, LocalText form) =>
        new($"{fault.English} Expected: {form.English}.", $"{fault.Japanese}正しい形は、{form.Japanese}です。");

    public static LocalText Empty(LocalText name) => new($"The {name.English} is empty.", $"{name.Japanese}が空です。");

    /// <param name="name">What the value is called.</param>
    /// <param name="text">The text that was refused.</param>
    /// <param name="position">Where reading stopped, from 0; the length of the text when it is too short.</param>
    public static LocalText Explain(LocalText name, ReadOnlySpan<char> text, int position)
    {
        if (text.IsEmpty)
        {
            return Empty(name);
        }

        return position >= text.Length
            ? new($"The {name.English} ends too early, after {text.Length} characters.", $"{name.Japanese}が {text.Length} 文字で途切れています。")
            : new(
                $"The {name.English} has U+{(int)text[position]:X4} at position {position + 1}, which does not belong there.",
                $"{name.Japanese}の {position + 1} 文字目に、そこには置けない文字 U+{(int)text[position]:X4} があります。");
    }
}
