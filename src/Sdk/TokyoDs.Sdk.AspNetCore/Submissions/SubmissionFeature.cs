namespace TokyoDs.Submissions;

/// <summary>What is said about the form while its handler runs.</summary>
internal sealed class SubmissionFeature
{
    /// <summary>Whether the form was shown again instead of being received.</summary>
    public bool IsRefused { get; set; }
}
