using System.Collections.Immutable;

namespace TokyoDs.Analyzers.Engine;

/// <summary>One setting a user may make, with what it accepts: the single list that checks, docs and defaults come from.</summary>
/// <param name="Name">The MSBuild property, or the key in .editorconfig and .globalconfig when it starts with <c>tokyods.</c>.</param>
/// <param name="Allowed">The values it accepts, without regard to case; empty when any text is fine.</param>
/// <param name="Default">What applies when it is not set.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record ConfigurationKey(string Name, ImmutableArray<string> Allowed, string Default, Text Meaning)
{
    public const string EditorConfigPrefix = "tokyods.";

    /// <summary>The severity of one markup rule for the files of a section: <c>tokyods.severity.TDS3101 = none</c>.</summary>
    public const string SeverityPrefix = "tokyods.severity.";

    /// <summary>Further names for a concept of the vocabulary: <c>tokyods.vocabulary.corporate-number = TorihikisakiNo</c>.</summary>
    public const string VocabularyPrefix = "tokyods.vocabulary.";

    public static readonly ConfigurationKey AnalysisMode = new(
        "TokyoDsAnalysisMode", ["Required", "Recommended", "All"], "Recommended",
        new Text(
            "Which rules run: those the checklist requires (◎), the recommended set, or every rule. With All a rule speaks as a warning; what a person must decide stays a suggestion.",
            "動かすルールの範囲です。必須（◎）だけ、推奨セット、またはすべてから選びます。All ではルールは警告になり、人の判断が要る検出だけ提案のまま残ります。"));

    public static readonly ConfigurationKey Deployment = new(
        "TokyoDsDeployment", ["OnPremises", "ExternalService"], "OnPremises",
        new Text(
            "The column of the checklist that applies: the city's own premises, or an external (cloud) service.",
            "チェックリストのどちらの列を使うか。都の自前環境（オンプレミス）か外部サービスかを選びます。"));

    public static readonly ConfigurationKey Gate = new(
        "TokyoDsGate", ["true", "false"], "false",
        new Text(
            "Makes every finding of a required (◎) rule an error: the gate before a release.",
            "必須（◎）ルールの検出をすべてエラーにします。リリース前の関門です。"));

    public static readonly ConfigurationKey Language = new(
        "TokyoDsLanguage", ["ja", "en"], "",
        new Text(
            "The language of messages. Not set: the language of the build, and Japanese where the build has none.",
            "メッセージの言語です。未指定ならビルドの言語に従い、言語の指定がない環境では日本語になります。"));

    public static readonly ConfigurationKey CuratedRules = new(
        "TokyoDsCuratedRules", ["true", "false"], "true",
        new Text(
            "Switches on the selected security rules (CA) of the .NET SDK.",
            ".NET SDK のセキュリティルール（CA）から選んだものを有効にします。"));

    public static readonly ConfigurationKey WriteContracts = new(
        "TokyoDsWriteContracts", ["true", "false"], "false",
        new Text(
            "The build writes the schema of every contract to contracts/, and refuses a breaking change; where ContinuousIntegrationBuild is set it only compares.",
            "ビルドのたびに、連携契約のスキーマを contracts/ に書き出します。互換性を壊す変更はエラーになります。ContinuousIntegrationBuild のときは比べるだけです。"));

    public static readonly ConfigurationKey ReadyToRunAnalyzers = new(
        "TokyoDsReadyToRunAnalyzers", ["true", "false"], "true",
        new Text(
            "On Linux (x64) the compiler takes the analyzers that were compiled to machine code beforehand, which saves time in every build; false takes the portable ones, with the same findings.",
            "Linux（x64）では、あらかじめ機械語にしたアナライザーを使い、ビルドのたびの時間を減らします。false では移植性のある版を使います。検出は同じです。"));

    public static readonly ConfigurationKey DeploymentOption = Deployment with
    {
        Name = "tokyods.deployment",
        Meaning = new Text(
            "As TokyoDsDeployment, for projects that are configured by a .globalconfig; in an .editorconfig it has no effect, because it holds for the whole project.",
            "TokyoDsDeployment と同じです。プロジェクト全体の設定なので .globalconfig に書きます（.editorconfig では効きません）。"),
    };

    public static readonly ConfigurationKey AllowedCleartextHosts = new(
        "tokyods.cleartext_hosts", [], "",
        new Text(
            "Hosts that may be reached without TLS, separated by commas (a closed network segment).",
            "TLS なしの通信を認めるホスト名です（閉域網など）。カンマで区切ります。"));

    public static readonly ConfigurationKey ExternalHosts = new(
        "tokyods.external_hosts", [], "",
        new Text(
            "The only other hosts that pages may load from, separated by commas; `none` for no other host (LGWAN and other closed networks). Not set: any host, with a check of what it sends.",
            "ページが読み込んでよい外部ホストを、カンマ区切りで限定します。すべて禁じるときは `none` と書きます（LGWAN などの閉域網向け）。未指定なら、ホストは限定せず改ざんの確認だけを求めます。"));

    public static readonly ConfigurationKey DataFlowSources = new(
        "tokyods.dataflow.sources", [], "",
        new Text(
            "Members whose value comes from outside: `Namespace.Type.Member`, separated by commas.",
            "外部から来る値を返すメンバーです。`名前空間.型.メンバー` をカンマで区切ります。"));

    public static readonly ConfigurationKey DataFlowSinks = new(
        "tokyods.dataflow.sinks", [], "",
        new Text(
            "Members that must not receive unchecked input: `sql:Namespace.Type.Member(parameter)`; dangers are joined by `|`.",
            "未検査の入力を渡してはいけないメンバーです。`sql:名前空間.型.メンバー(引数)` と書き、複数の危険は `|` でつなぎます。"));

    public static readonly ConfigurationKey DataFlowSanitizers = new(
        "tokyods.dataflow.sanitizers", [], "",
        new Text(
            "Methods whose result is safe: `html:Namespace.Type.Method`, or without a danger for all of them.",
            "結果が安全なメソッドです。`html:名前空間.型.メソッド` と書きます。危険を書かなければすべてに対して安全とみなします。"));

    public static readonly ImmutableArray<ConfigurationKey> Properties = [AnalysisMode, Deployment, Gate, Language, CuratedRules, WriteContracts, ReadyToRunAnalyzers];

    public static readonly ImmutableArray<ConfigurationKey> Options =
    [
        DeploymentOption, AllowedCleartextHosts, ExternalHosts, DataFlowSources, DataFlowSinks, DataFlowSanitizers,
    ];

    /// <summary>The values of a <see cref="SeverityPrefix"/> key.</summary>
    public static readonly ImmutableArray<string> Severities = ["none", "suggestion", "warning", "error"];

    public bool Accepts(string value) =>
        Allowed.IsEmpty || Allowed.Contains(value, StringComparer.OrdinalIgnoreCase);
}
