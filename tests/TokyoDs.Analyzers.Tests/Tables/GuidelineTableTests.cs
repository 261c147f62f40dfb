using System.Globalization;
using System.Text.RegularExpressions;
using TokyoDs.Catalog;
using TokyoDs.Sdk.Tests.Tables;

namespace TokyoDs.Analyzers.Tests.Tables;

/// <summary>The tables of the guidelines against the catalogue: no item is missing, none is invented, and what is published of it is the same.</summary>
public sealed class GuidelineTableTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.Load();

    /// <summary>What of the catalogue answers a topic of the unified standard.</summary>
    private static readonly Dictionary<string, string[]> UnifiedStandard = new()
    {
        ["業務委託"] = ["TDS-SEC-3.2/contractor-selection", "TDS-SEC-3.2/contract-clauses", "TDS-SEC-3.2/subcontracting"],
        ["外部サービス(クラウド)の利用 要機密"] = ["TDS-SEC-3.1/external-service-terms", "TDS-SEC-3.1/responsibility-split"],
        ["同 要機密を扱わない"] = ["TDS-SEC-2.1/information-classification", "TDS-SEC-2.1/deployment-choice"],
        ["機器等の調達"] = ["TDS-SEC-3.2/supply-chain"],
        ["企画・要件定義"] = ["TDS-SEC-2.1/risk-at-planning", "TDS-SEC-3.1/security-requirements"],
        ["調達・構築"] = ["TDS-SEC-3.2/contract-clauses", "TDS-SEC-3.5/security-tests", "TDS-SEC-3.6/deliverables"],
        ["運用・保守"] = ["TDS-SEC-4.1/monitoring", "TDS-SEC-4.2/change-impact"],
        ["更改・廃棄"] = ["TDS-SEC-5.1/data-disposal", "TDS-SEC-5.1/media-disposal"],
        ["運用継続計画"] = ["TDS-SEC-4.1/continuity"],
        ["主体認証機能"] = ["TDS-SEC-3.1/identity-assurance", "TDS-SEC-3.3/password-policy", "TDS-SEC-3.3/identity-federation"],
        ["アクセス制御機能"] = ["TDS-SEC-3.3/authorization-decision", "TDS-SEC-3.3/access-control-per-record"],
        ["権限の管理"] = ["TDS-SEC-3.1/access-requirements", "TDS-SEC-4.1/account-review"],
        ["ログの取得・管理"] = ["TDS-SEC-3.1/logging-requirements", "TDS-SEC-4.1/log-content", "TDS-SEC-4.1/log-retention"],
        ["暗号・電子署名"] = ["TDS-SEC-3.3/cryptographic-algorithms", "TDS-SEC-3.3/key-lengths", "TDS-SEC-3.3/key-management"],
        ["監視機能"] = ["TDS-SEC-4.1/monitoring"],
        ["ソフトウェアに関する脆弱性対策"] = ["TDS-SEC-3.1/vulnerability-requirements", "TDS-SEC-4.1/patching", "TDS-SEC-4.1/dependency-check"],
        ["不正プログラム対策"] = ["TDS-SEC-3.4/uploads"],
        ["サービス不能攻撃対策"] = ["TDS-SEC-3.3/resource-limits"],
        ["標的型攻撃対策"] = ["TDS-SEC-4.1/monitoring", "TDS-SEC-4.3/training"],
        ["アプリケーション・コンテンツの作成"] = ["TDS-SEC-3.4/sql-placeholders", "TDS-SEC-3.4/output-escaping", "TDS-SEC-3.4/static-analysis"],
        ["アプリケーション・コンテンツの提供"] = ["TDS-SEC-3.4/published-files", "TDS-SEC-5.1/domain-release"],
        ["サーバ装置"] = ["TDS-SEC-4.1/patching", "TDS-SEC-3.6/development-remains"],
        ["電子メール"] = ["TDS-SEC-3.4/mail-headers"],
        ["ウェブ"] = ["TDS-SEC-3.3/transport-security", "TDS-SEC-3.4/browser-protections"],
        ["DNS"] = ["TDS-SEC-5.1/domain-release"],
        ["データベース"] = ["TDS-SEC-3.3/least-privilege-database"],
        ["ゼロトラスト (動的アクセス制御)"] = ["TDS-SEC-3.3/authorization-decision"],
    };

    public static TheoryData<string> Topics => [.. UnifiedStandard.Keys];

    [Fact]
    public void The_IPA_checklist_has_the_published_items() =>
        Assert.Equal(Table.Of("ipa-checklist.csv").Select(row => "IPA-" + row["item"]).Order(StringComparer.Ordinal), Ids("ipa").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_criterion_of_A_and_AA_is_there_with_its_level_and_version()
    {
        var published = Table.Of("wcag-jis-sc.csv").Where(row => row["level"] != "AAA").Select(row => row["in_JIS_X_8341-3_2016"] == "yes"
            ? (Id: "JIS-" + row["sc"], Name: $"{Name(row)} ({row["level"]})")
            : (Id: "WCAG-" + row["sc"], Name: $"{Name(row)} ({row["level"]}, WCAG {row["introduced_in"]})"));
        var ours = Catalog.Sets.Single(set => set.Source == "jis").Requirements
            .Where(row => row.Id.StartsWith("JIS-", StringComparison.Ordinal) || row.Id.StartsWith("WCAG-", StringComparison.Ordinal))
            .Select(row => (row.Id, Name: row.Item.En));
        Assert.Equal(published.OrderBy(row => row.Id, StringComparer.Ordinal), ours.OrderBy(row => row.Id, StringComparer.Ordinal));

        // The standard of 2016 still has 4.1.1 under its own name.
        static string Name(Dictionary<string, string> row) => row["name_en"].Replace(" (Obsolete and removed)", "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_of_the_life_of_data_are_the_published_ones() => Assert.Equal(
        Table.Of("data-lifecycle.csv").Select(row => ("TDS-DATA-" + row["no"], row["step_ja"])),
        Catalog.Sets.Single(set => set.Source == "data-lifecycle").Requirements
            .Where(row => row.Id.StartsWith("TDS-DATA-", StringComparison.Ordinal))
            .Select(row => (row.Id, row.Item.Ja.Replace("データの取得", "データ取得", StringComparison.Ordinal).Replace("サービスの利用", "サービス利用", StringComparison.Ordinal))));

    [Fact]
    public void The_Tokyo_checklist_has_the_published_sections() => Assert.Equal(
        Table.Of("seed-checklist-sections.csv").Select(row => row["section"]),
        Catalog.Sets.Single(set => set.Source == "tokyo-security").Requirements.Select(row => row.Section).Distinct());

    [Fact]
    public void Every_published_row_of_the_Tokyo_checklist_has_one_of_its_section_basis_and_marks()
    {
        var ours = Catalog.Sets.Single(set => set.Source == "tokyo-security").Requirements
            .Select(row => (row.Section, row.BasisKind, row.Marks!.OnPremises, row.Marks.ExternalService)).ToHashSet();
        Assert.All(Table.Of("seed-checklist-sample-rows.csv"), row =>
            Assert.Contains((row["section"], row["basis"], MarkOf(row["onpremise"]), MarkOf(row["external_service"])), ours));
    }

    [Fact]
    public void Every_topic_of_the_unified_standard_is_looked_at() => Table.IsCovered("unified-standard-numbering.csv", "topic", UnifiedStandard.Keys);

    [Theory, MemberData(nameof(Topics))]
    public void A_topic_of_the_unified_standard_is_answered_by_the_catalogue(string topic) =>
        Assert.Subset(Catalog.Requirements.Select(requirement => requirement.Id).ToHashSet(), UnifiedStandard[topic].ToHashSet());

    /// <summary>The numbers of the table are not confirmed by a published text, so nothing that is handed to an office may state them.</summary>
    [Fact]
    public void No_unconfirmed_number_of_the_unified_standard_is_stated()
    {
        Assert.All(Table.Of("unified-standard-numbering.csv"), row => Assert.Contains("general", row["confidence"], StringComparison.Ordinal));
        var stated = new Regex(@"統一基準[^。]{0,20}[0-9]+\.[0-9]+\.[0-9]+|unified standard[^.]{0,20} [0-9]+\.[0-9]+\.[0-9]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        Assert.Empty(Catalog.Requirements
            .Where(requirement => stated.IsMatch(string.Create(CultureInfo.InvariantCulture, $"{requirement.Item} {requirement.Text} {string.Concat(requirement.Evidence ?? [])}")))
            .Select(requirement => requirement.Id));
    }

    private static IEnumerable<string> Ids(string source) => Catalog.Sets.Single(set => set.Source == source).Requirements.Select(requirement => requirement.Id);

    private static ChecklistMark MarkOf(string mark) => mark switch
    {
        "◎" => ChecklistMark.Required,
        "〇" => ChecklistMark.Recommended,
        "※" => ChecklistMark.Decide,
        "ー" or "―" => ChecklistMark.NotApplicable,
        _ => throw new InvalidDataException($"'{mark}' is no mark."),
    };
}
