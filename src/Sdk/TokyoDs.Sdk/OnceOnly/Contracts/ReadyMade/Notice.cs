using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A certificate or notice (証明・通知).</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-2 証明・通知. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.notice", 1, 0)]
[Display(Name = "証明・通知"), EnglishText("Certificate or notice")]
public record Notice
{
    /// <summary>Addressee (宛先).</summary>
    [Concept("証明・通知.宛先"), Display(Name = "宛先"), EnglishText("Addressee")]
    public required Party Addressee { get; init; }

    /// <summary>Date of the certificate (証明日).</summary>
    [Concept("証明・通知.証明日"), Display(Name = "証明日"), EnglishText("Date of the certificate")]
    public DateOnly? DateOfCertification { get; init; }

    /// <summary>Id (ID).</summary>
    [Concept("証明・通知.ID"), Display(Name = "ID"), EnglishText("Id")]
    public required string Id { get; init; }

    /// <summary>Name (名称).</summary>
    [Concept("証明・通知.名称"), Display(Name = "名称"), EnglishText("Name")]
    public required string Name { get; init; }

    /// <summary>What it is about (対象).</summary>
    [Concept("証明・通知.対象"), Display(Name = "対象"), EnglishText("What it is about")]
    public string? Target { get; init; }

    /// <summary>Category (分類).</summary>
    [Concept("証明・通知.分類"), Display(Name = "分類"), EnglishText("Category")]
    public string? Category { get; init; }

    /// <summary>Content (内容).</summary>
    [Concept("証明・通知.内容"), Display(Name = "内容"), EnglishText("Content")]
    public string? Content { get; init; }

    /// <summary>Value (値).</summary>
    [Concept("証明・通知.値"), Display(Name = "値"), EnglishText("Value")]
    public string? Value { get; init; }

    /// <summary>First day of validity (証明開始日).</summary>
    [Concept("証明・通知.証明開始日"), Display(Name = "証明開始日"), EnglishText("First day of validity")]
    public DateOnly? StartDateOfCertification { get; init; }

    /// <summary>Last day of validity (証明終了日).</summary>
    [Concept("証明・通知.証明終了日"), Display(Name = "証明終了日"), EnglishText("Last day of validity")]
    public DateOnly? EndDateOfCertification { get; init; }

    /// <summary>Remark (備考).</summary>
    [Concept("証明・通知.備考"), Display(Name = "備考"), EnglishText("Remark")]
    public string? Remark { get; init; }

    /// <summary>Issuer (発行元).</summary>
    [Concept("証明・通知.発行元"), Display(Name = "発行元"), EnglishText("Issuer"), Classification(DataClassification.Public)]
    public required Corporation Issuer { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
