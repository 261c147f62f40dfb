using TokyoDs.Parameters;

namespace TokyoDs.Binding;

/// <summary>How a text that cannot be read is to be mended, by the shape of its type and in the reader's language; it never shows the text.</summary>
internal static class TextValueMessages
{
    public static string HowToMend(TextShape shape, string field) => shape.HasCheckDigit
        ? BindingMessages.Say(
            $"{field}は {shape.FormJapanese}で入力してください。桁数が合うときは元の資料と照らし合わせてください",
            $"{field} must be {shape.FormEnglish}; if it has all its digits, compare them with the original")
        : BindingMessages.Say($"{field}は {shape.FormJapanese}で入力してください", $"{field} must be {shape.FormEnglish}");

    /// <summary>The same for a type of which only the run time knows whether it is one of ours.</summary>
    public static string HowToMend(Type type, string field) =>
        TextParameterType.Of(type) is { } text ? HowToMend(text.Shape, field) : BindingMessages.Unreadable(field);

    public static string Missing(TextShape shape, string field) => BindingMessages.Say(
        $"{field}がありません。{shape.FormJapanese}で指定してください", $"{field} is missing; it must be {shape.FormEnglish}");
}
