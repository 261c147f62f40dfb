namespace TokyoService.Applications;

/// <summary>What was typed but not sent yet, encrypted, until it expires.</summary>
public sealed class Draft
{
    public required Guid Id { get; init; }

    public required string ProtectedContent { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}
