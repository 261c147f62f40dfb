namespace TokyoDs.Text;

/// <summary>Says where a text that is not only digits leaves its form, and what the form is.</summary>
internal static class FormText
{
    /// <param name="name">What the value is called.</param>
    /// <param name="form">What the value looks like, with an example.</param>
    /// <param name="text">The text that was refused.</param>
    /// <param name="position">Where reading stopped, from 0; the length of the text when it is too short.</param>
    public static LocalText Explain(LocalText name, LocalText form, ReadOnlySpan<char> text, int position)
    {
        if (text.IsEmpty)
        {
            return new($"The {name.English} is empty; write {form.English}.", $"{name.Japanese}が空です。{form.Japanese}の形で入れてください。");
        }

        if (position >= text.Length)
        {
            return new(
                $"The {name.English} ends too early, after {text.Length} characters; write {form.English}.",
                $"{name.Japanese}が {text.Length} 文字で途切れています。{form.Japanese}の形で入れてください。");
        }

        return new(
            $"The {name.English} has U+{(int)text[position]:X4} at position {position + 1}, which does not belong there; write {form.English}.",
            $"{name.Japanese}の {position + 1} 文字目に、そこには置けない文字 U+{(int)text[position]:X4} があります。{form.Japanese}の形で入れてください。");
    }
}
