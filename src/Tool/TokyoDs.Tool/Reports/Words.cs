using System.Globalization;
using TokyoDs.OnceOnly;
using TokyoDs.Text;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool.Reports;

/// <summary>What the forms for people say alike.</summary>
internal static class Words
{
    private const int Longest = 60;

    /// <summary>One line that says which contract this is and what became of it.</summary>
    public static string Head(ContractChange change) => change switch
    {
        { Kind: ChangeKind.Added } => Say($"{change.Contract} is new", $"{change.Contract} が加わりました"),
        { Kind: ChangeKind.Removed } => Say($"{change.Contract} is gone", $"{change.Contract} がなくなりました"),
        { Kind: ChangeKind.Same } => Say($"{change.Contract} is unchanged", $"{change.Contract} に変更はありません"),
        _ => $"{change.Contract.Id} {Version(change.Old!)} → {Version(change.Current!)}",
    };

    /// <summary>What is told of a change: the versions stand in its head already.</summary>
    public static IEnumerable<SchemaDifference> Told(ContractChange change) => change.Differences.Where(difference => difference.Path != "/$id");

    /// <summary>The change itself, with long values cut.</summary>
    public static string What(SchemaDifference difference) => $"{Place(difference)}: {Value(difference.Committed)} → {Value(difference.Current)}";

    /// <summary>Why it matters, in the language of the run.</summary>
    public static string Reason(SchemaDifference difference) => Say(difference.ReasonEnglish, difference.ReasonJapanese);

    /// <summary>What the version has to do with it; nothing when it need not change.</summary>
    public static string? Advice(ContractChange change) => change switch
    {
        { Raise: VersionPart.None } => null,
        { Kind: ChangeKind.Removed, IsRaised: true } => Say("A newer major version takes its place.", "新しいメジャーバージョンが代わりになります。"),
        { Kind: ChangeKind.Removed } => Say(
            "Systems that use it would stop. Keep the schema until a newer major version is there.",
            "使っている相手が動かなくなります。新しいメジャーバージョンができるまで、スキーマを残してください。"),
        { IsRaised: true } => Say("The version is raised as it must be.", "版は必要なだけ上がっています。"),
        { Raise: VersionPart.Major } => Say(
            $"Raise the major version (it is still {change.Contract.Major}), or take the change back.",
            $"メジャーバージョンを上げる（今は {change.Contract.Major} のまま）か、変更を戻してください。"),
        _ => Say(
            $"There are new items: raise the minor version (it is {Version(change.Current!)}).",
            $"項目が増えています。マイナーバージョンを上げてください（今は {Version(change.Current!)}）。"),
    };

    public static string Summary(IReadOnlyList<ContractChange> changes)
    {
        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);
        var breaking = changes.Count(change => change.BreaksOthers);
        return Say(
            $"{changes.Count} contract(s): {Count(ChangeKind.Added)} added, {Count(ChangeKind.Removed)} removed, {Count(ChangeKind.Changed)} changed, {Count(ChangeKind.Same)} unchanged. Breaking without a new major version: {breaking}.",
            $"契約 {changes.Count} 件（追加 {Count(ChangeKind.Added)}、削除 {Count(ChangeKind.Removed)}、変更 {Count(ChangeKind.Changed)}、変更なし {Count(ChangeKind.Same)}）。メジャーバージョンを上げずに互換性を壊すもの: {breaking} 件。");
    }

    public static string Summary(IReadOnlyList<CheckedDocument> documents)
    {
        var wrong = documents.Count(document => document.Problems.Count > 0);
        return Say(
            $"{documents.Count} document(s), {wrong} of them against the schema.",
            $"文書 {documents.Count} 件、うちスキーマに合わないもの {wrong} 件。");
    }

    public static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();

    private static string Version(SchemaFile file) => string.Create(CultureInfo.InvariantCulture, $"{file.Contract.Major}.{file.Contract.Minor}");

    private static string Place(SchemaDifference difference) => difference.Path.Length == 0 ? "/" : difference.Path;

    private static string Value(string? json)
    {
        if (json is null)
        {
            return Say("(none)", "なし");
        }

        return json.Length <= Longest ? json : json[..(char.IsHighSurrogate(json[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
