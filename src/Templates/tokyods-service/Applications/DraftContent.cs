namespace TokyoService.Applications;

/// <summary>The answers of the form, complete and checked.</summary>
public sealed record DraftContent(ApplicantContract Applicant, DateOnly WishedDate);
