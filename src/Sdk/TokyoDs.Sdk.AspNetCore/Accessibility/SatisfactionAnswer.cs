using System.ComponentModel.DataAnnotations;

namespace TokyoDs.Accessibility;

/// <summary>What a person said about a service at its end; every question may be left open.</summary>
public sealed class SatisfactionAnswer
{
    /// <summary>How likely the person is to recommend the service (NPS), 0 to 10.</summary>
    [Range(0, 10)]
    public int? Recommendation { get; set; }

    /// <summary>How satisfied the person is (CSAT), 1 to 5.</summary>
    [Range(1, 5)]
    public int? Satisfaction { get; set; }

    /// <summary>What the person wants to say, up to 1,000 characters.</summary>
    [StringLength(MaxComment)]
    public string? Comment { get; set; }

    internal const int MaxComment = 1000;
}
