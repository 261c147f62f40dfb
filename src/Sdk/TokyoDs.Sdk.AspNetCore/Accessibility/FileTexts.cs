namespace TokyoDs.Accessibility;

/// <summary>What the file field says: what may be sent, and how to mend it.</summary>
internal static class FileTexts
{
    public static string Rules(IReadOnlyList<string> extensions, int megabytes, int count) => count == 1
        ? FormTexts.Say($"{Kinds(extensions)}のファイル（{megabytes}\u00A0MBまで）", $"A {Kinds(extensions)} file of up to {megabytes}\u00A0MB")
        : FormTexts.Say($"{Kinds(extensions)}のファイル（1つ{megabytes}\u00A0MBまで、{count}つまで）", $"Up to {count} {Kinds(extensions)} files of up to {megabytes}\u00A0MB each");

    public static string TooMany(string field, int count) => FormTexts.Say($"{field}は{count}つまでにしてください", $"{field}: choose no more than {count} files");

    public static string WrongKind(string name, IReadOnlyList<string> extensions) =>
        FormTexts.Say($"「{name}」は送れない種類のファイルです。{Kinds(extensions)}のファイルを選んでください", $"“{name}” cannot be sent; choose a {Kinds(extensions)} file");

    public static string Empty(string name) => FormTexts.Say($"「{name}」は空です。内容のあるファイルを選んでください", $"“{name}” is empty; choose a file with content");

    public static string TooLarge(string name, int megabytes) =>
        FormTexts.Say($"「{name}」は{megabytes}\u00A0MBを超えています。小さくするか、分けてください", $"“{name}” is larger than {megabytes}\u00A0MB; make it smaller or divide it");

    public static string OtherContent(string name, string extension) => FormTexts.Say(
        $"「{name}」の内容が{extension.ToUpperInvariant()}ではありません。元のソフトで保存し直してください",
        $"The content of “{name}” is not {extension.ToUpperInvariant()}; save it again with the program it was made with");

    private static string Kinds(IReadOnlyList<string> extensions) =>
        string.Join(FormTexts.Say("・", ", "), extensions.Select(extension => extension.ToUpperInvariant()));
}
