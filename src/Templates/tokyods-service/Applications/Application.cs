namespace TokyoService.Applications;

/// <summary>An application that was received. Its id is the id of the draft it came from, so one draft is received once.</summary>
public sealed class Application
{
    public required Guid Id { get; init; }

    public required string ReceiptNumber { get; init; }

    public required ApplicantContract Applicant { get; init; }

    public required DateOnly WishedDate { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
