using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A shareholder (株主) of a corporation that applies.</summary>
/// <remarks>
/// <para>Standard: GIF DS-451-1 申請(法人), block 株主. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[Display(Name = "株主"), EnglishText("Shareholder")]
public record Shareholder
{
    /// <summary>Shareholder (株主).</summary>
    [Concept("申請.株主"), Display(Name = "株主"), EnglishText("Shareholder")]
    public required Party Holder { get; init; }

    /// <summary>Share of the capital in percent (出資比率).</summary>
    [Concept("申請.出資比率"), Display(Name = "出資比率"), EnglishText("Share of the capital")]
    public decimal? ShareholdingRatio { get; init; }

    /// <summary>Whether it is a large enterprise (大企業区分).</summary>
    [Concept("申請.大企業区分"), Display(Name = "大企業区分"), EnglishText("Whether it is a large enterprise")]
    public string? LargeEnterpriseCategory { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
