using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A public service or scheme (行政サービス・制度), as a catalogue of services describes it.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-4 行政サービス・制度, with its limits of length. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.public-service", 1, 0)]
[Display(Name = "行政サービス・制度"), EnglishText("Public service")]
[Classification(DataClassification.Public)]
public record PublicService
{
    /// <summary>Responsible organisation (制度所管組織).</summary>
    [Concept("行政サービス・制度.制度所管組織"), Display(Name = "制度所管組織"), EnglishText("Responsible organisation")]
    public required string ResponsibleOrganization { get; init; }

    /// <summary>Title (タイトル（制度名）).</summary>
    [Concept("行政サービス・制度.タイトル（制度名）"), Display(Name = "タイトル（制度名）"), EnglishText("Title"), StringLength(40)]
    public required string Title { get; init; }

    /// <summary>Subtitle or common name (サブタイトル（通称）).</summary>
    [Concept("行政サービス・制度.サブタイトル（通称）"), Display(Name = "サブタイトル（通称）"), EnglishText("Subtitle or common name"), StringLength(40)]
    public string? SubTitle { get; init; }

    /// <summary>Service number (制度番号).</summary>
    [Concept("行政サービス・制度.制度番号"), Display(Name = "制度番号"), EnglishText("Service number")]
    public string? ServiceNumber { get; init; }

    /// <summary>Number of the service it was made of (元制度番号).</summary>
    [Concept("行政サービス・制度.元制度番号"), Display(Name = "元制度番号"), EnglishText("Number of the service it was made of")]
    public string? OriginalServiceNumber { get; init; }

    /// <summary>Kind of the change (制度変更区分).</summary>
    [Concept("行政サービス・制度.制度変更区分"), Display(Name = "制度変更区分"), EnglishText("Kind of the change")]
    public string? ChangeCategory { get; init; }

    /// <summary>Law or ordinance (根拠法令).</summary>
    [Concept("行政サービス・制度.根拠法令"), Display(Name = "根拠法令"), EnglishText("Law or ordinance")]
    public string? LegalGround { get; init; }

    /// <summary>Group of regions (地域群).</summary>
    [Concept("行政サービス・制度.地域群"), Display(Name = "地域群"), EnglishText("Group of regions")]
    public string? RegionGroup { get; init; }

    /// <summary>Regions, separated by semicolons (地域).</summary>
    [Concept("行政サービス・制度.地域"), Display(Name = "地域"), EnglishText("Regions, separated by semicolons")]
    public string? Region { get; init; }

    /// <summary>Summary (概要).</summary>
    [Concept("行政サービス・制度.概要"), Display(Name = "概要"), EnglishText("Summary"), StringLength(100)]
    public required string Summary { get; init; }

    /// <summary>Content (内容).</summary>
    [Concept("行政サービス・制度.内容"), Display(Name = "内容"), EnglishText("Content"), StringLength(500)]
    public required string Content { get; init; }

    /// <summary>Whom it is for (対象者).</summary>
    [Concept("行政サービス・制度.対象者"), Display(Name = "対象者"), EnglishText("Whom it is for")]
    public string? TargetPerson { get; init; }

    /// <summary>Use or object (用途・対象物).</summary>
    [Concept("行政サービス・制度.用途・対象物"), Display(Name = "用途・対象物"), EnglishText("Use or object")]
    public string? Usage { get; init; }

    /// <summary>Condition on income (収入条件).</summary>
    [Concept("行政サービス・制度.収入条件"), Display(Name = "収入条件"), EnglishText("Condition on income")]
    public string? IncomeCondition { get; init; }

    /// <summary>Condition on the family (家族構成条件).</summary>
    [Concept("行政サービス・制度.家族構成条件"), Display(Name = "家族構成条件"), EnglishText("Condition on the family")]
    public string? FamilyCondition { get; init; }

    /// <summary>Condition on the person (対象者条件).</summary>
    [Concept("行政サービス・制度.対象者条件"), Display(Name = "対象者条件"), EnglishText("Condition on the person")]
    public string? TargetCondition { get; init; }

    /// <summary>Condition on employees (従業員条件).</summary>
    [Concept("行政サービス・制度.従業員条件"), Display(Name = "従業員条件"), EnglishText("Condition on employees")]
    public string? EmployeeCondition { get; init; }

    /// <summary>Condition on the capital, in yen (資本金条件).</summary>
    [Concept("行政サービス・制度.資本金条件"), Display(Name = "資本金条件"), EnglishText("Condition on the capital, in yen")]
    public string? CapitalCondition { get; init; }

    /// <summary>Condition on the year of foundation (創業年条件).</summary>
    [Concept("行政サービス・制度.創業年条件"), Display(Name = "創業年条件"), EnglishText("Condition on the year of foundation")]
    public string? FoundingYearCondition { get; init; }

    /// <summary>Highest benefit, in yen (給付上限額).</summary>
    [Concept("行政サービス・制度.給付上限額"), Display(Name = "給付上限額"), EnglishText("Highest benefit, in yen")]
    public long? BenefitLimitInYen { get; init; }

    /// <summary>Highest rate of interest (最大金利).</summary>
    [Concept("行政サービス・制度.最大金利"), Display(Name = "最大金利"), EnglishText("Highest rate of interest")]
    public string? MaximumInterestRate { get; init; }

    /// <summary>Highest loan, in yen (借入限度額).</summary>
    [Concept("行政サービス・制度.借入限度額"), Display(Name = "借入限度額"), EnglishText("Highest loan, in yen")]
    public long? LoanLimitInYen { get; init; }

    /// <summary>Period of repayment (償還期限).</summary>
    [Concept("行政サービス・制度.償還期限"), Display(Name = "償還期限"), EnglishText("Period of repayment")]
    public string? RepaymentPeriod { get; init; }

    /// <summary>Highest rate of subsidy, in percent (最大補助率).</summary>
    [Concept("行政サービス・制度.最大補助率"), Display(Name = "最大補助率"), EnglishText("Highest rate of subsidy, in percent")]
    public decimal? MaximumSubsidyRate { get; init; }

    /// <summary>Cost, in yen (費用).</summary>
    [Concept("行政サービス・制度.費用"), Display(Name = "費用"), EnglishText("Cost, in yen")]
    public long? CostInYen { get; init; }

    /// <summary>Whether the budget is limited (予算枠の有無).</summary>
    [Concept("行政サービス・制度.予算枠の有無"), Display(Name = "予算枠の有無"), EnglishText("Whether the budget is limited")]
    public string? BudgetLimit { get; init; }

    /// <summary>How to apply (申請届出方法).</summary>
    [Concept("行政サービス・制度.申請届出方法"), Display(Name = "申請届出方法"), EnglishText("How to apply")]
    public string? ApplicationMethod { get; init; }

    /// <summary>When to apply (募集時期).</summary>
    [Concept("行政サービス・制度.募集時期"), Display(Name = "募集時期"), EnglishText("When to apply")]
    public string? ApplicationPeriod { get; init; }

    /// <summary>First day of application (公募開始日).</summary>
    [Concept("行政サービス・制度.公募開始日"), Display(Name = "公募開始日"), EnglishText("First day of application")]
    public DateOnly? StartDateOfApplication { get; init; }

    /// <summary>Last day of application (公募終了日).</summary>
    [Concept("行政サービス・制度.公募終了日"), Display(Name = "公募終了日"), EnglishText("Last day of application")]
    public DateOnly? EndDateOfApplication { get; init; }

    /// <summary>Remark on the application (公募備考).</summary>
    [Concept("行政サービス・制度.公募備考"), Display(Name = "公募備考"), EnglishText("Remark on the application")]
    public string? ApplicationRemark { get; init; }

    /// <summary>Documents needed (手続書類).</summary>
    [Concept("行政サービス・制度.手続書類"), Display(Name = "手続書類"), EnglishText("Documents needed")]
    public string? RequiredDocuments { get; init; }

    /// <summary>Whether one can apply online (電子申請の有無).</summary>
    [Concept("行政サービス・制度.電子申請の有無"), Display(Name = "電子申請の有無"), EnglishText("Whether one can apply online")]
    public string? OnlineApplication { get; init; }

    /// <summary>Title of the attachment (添付ファイルの名称).</summary>
    [Concept("行政サービス・制度.添付ファイルの名称"), Display(Name = "添付ファイルの名称"), EnglishText("Title of the attachment")]
    public string? AttachmentTitle { get; init; }

    /// <summary>File name of the attachment (添付ファイル名).</summary>
    [Concept("行政サービス・制度.添付ファイル名"), Display(Name = "添付ファイル名"), EnglishText("File name of the attachment")]
    public string? AttachmentFileName { get; init; }

    /// <summary>Where to find more (詳細参照先).</summary>
    [Concept("行政サービス・制度.詳細参照先"), Display(Name = "詳細参照先"), EnglishText("Where to find more")]
    public string? DetailReference { get; init; }

    /// <summary>Web page (詳細URL).</summary>
    [Concept("行政サービス・制度.詳細URL"), Display(Name = "詳細URL"), EnglishText("Web page")]
    public Uri? DetailUrl { get; init; }

    /// <summary>Industries, three at most (標準産業分類).</summary>
    [Concept("行政サービス・制度.標準産業分類"), Display(Name = "標準産業分類"), EnglishText("Industries, three at most")]
    public IReadOnlyList<string> IndustryClassification { get; init; } = [];

    /// <summary>Stage and action (ステージとアクション).</summary>
    [Concept("行政サービス・制度.ステージとアクション"), Display(Name = "ステージとアクション"), EnglishText("Stage and action")]
    public string? StageAndAction { get; init; }

    /// <summary>Stage of the business (事業ステージ).</summary>
    [Concept("行政サービス・制度.事業ステージ"), Display(Name = "事業ステージ"), EnglishText("Stage of the business")]
    public string? BusinessStage { get; init; }

    /// <summary>Concern (お困りごと).</summary>
    [Concept("行政サービス・制度.お困りごと"), Display(Name = "お困りごと"), EnglishText("Concern")]
    public string? Concern { get; init; }

    /// <summary>Kind of service (サービス種別).</summary>
    [Concept("行政サービス・制度.サービス種別"), Display(Name = "サービス種別"), EnglishText("Kind of service")]
    public string? ServiceType { get; init; }

    /// <summary>Disaster (災害名).</summary>
    [Concept("行政サービス・制度.災害名"), Display(Name = "災害名"), EnglishText("Disaster")]
    public string? DisasterName { get; init; }

    /// <summary>Keywords, separated by semicolons (キーワード).</summary>
    [Concept("行政サービス・制度.キーワード"), Display(Name = "キーワード"), EnglishText("Keywords, separated by semicolons")]
    public string? Keyword { get; init; }

    /// <summary>Organisation that carries it out or supports (実施組織・支援機関).</summary>
    [Concept("行政サービス・制度.実施組織・支援機関"), Display(Name = "実施組織・支援機関"), EnglishText("Organisation that carries it out or supports")]
    public string? SupportOrganization { get; init; }

    /// <summary>Where to ask (お問い合わせ先).</summary>
    [Concept("行政サービス・制度.お問い合わせ先"), Display(Name = "お問い合わせ先"), EnglishText("Where to ask")]
    public string? Inquiry { get; init; }

    /// <summary>List of places to ask (お問合わせ先一覧).</summary>
    [Concept("行政サービス・制度.お問合わせ先一覧"), Display(Name = "お問合わせ先一覧"), EnglishText("List of places to ask")]
    public string? InquiryList { get; init; }

    /// <summary>Contact point (連絡先情報).</summary>
    [Concept("行政サービス・制度.連絡先情報"), Display(Name = "連絡先情報"), EnglishText("Contact point")]
    public required ContactPoint ContactPointInformation { get; init; }

    /// <summary>First day of publication (公開開始日).</summary>
    [Concept("行政サービス・制度.公開開始日"), Display(Name = "公開開始日"), EnglishText("First day of publication")]
    public DateOnly? StartDateOfPublication { get; init; }

    /// <summary>Last day of publication (公開終了日).</summary>
    [Concept("行政サービス・制度.公開終了日"), Display(Name = "公開終了日"), EnglishText("Last day of publication")]
    public DateOnly? EndDateOfPublication { get; init; }

    /// <summary>Date of the last change (最終更新日).</summary>
    [Concept("行政サービス・制度.最終更新日"), Display(Name = "最終更新日"), EnglishText("Date of the last change")]
    public DateOnly? DateOfLastUpdate { get; init; }

    /// <summary>Priority of display (表示優先度).</summary>
    [Concept("行政サービス・制度.表示優先度"), Display(Name = "表示優先度"), EnglishText("Priority of display")]
    public string? DisplayPriority { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
