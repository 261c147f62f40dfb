using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Welfare.Cases;

public sealed class CaseApplicant
{
    public Guid Id { get; init; }

    public string FullName { get; init; } = "";

    public DateOnly BirthDate { get; init; }

    public string PhoneNumber { get; init; } = "";

    public string Ward { get; init; } = "";
}

public interface ICaseService
{
    Task RegisterAsync(CaseApplicant applicant, CancellationToken ct);

    void Reject(CaseApplicant applicant, string reasonCode);
}

public sealed partial class CaseService(ILogger<CaseService> logger, IMeterFactory meters) : ICaseService
{
    private static readonly ActivitySource Source = new("Welfare.Cases");
    private readonly Counter<int> _registered = meters.Create("Welfare.Cases").CreateCounter<int>("cases.registered");

    public async Task RegisterAsync(CaseApplicant applicant, CancellationToken ct)
    {
        using var activity = Source.StartActivity("register");
        activity?.SetTag("case.id", applicant.Id); // safe TDS1301
        activity?.SetTag("case.phone", applicant.PhoneNumber); // weak TDS1301

        logger.LogInformation("Case {CaseId} registered", applicant.Id); // safe TDS1301
        logger.LogInformation("Applicant {FullName} registered", applicant.FullName); // weak TDS1301

        _registered.Add(1, new KeyValuePair<string, object?>("ward", applicant.Ward)); // safe TDS1301
        _registered.Add(1, new KeyValuePair<string, object?>("applicant", applicant.FullName)); // weak TDS1301
        await Task.Delay(1, ct);
    }

    public void Reject(CaseApplicant applicant, string reasonCode)
    {
        Rejected(applicant.Id, reasonCode); // safe TDS1301
        RejectedPerson(applicant.PhoneNumber, reasonCode); // weak TDS1301

        if (applicant.FullName.Length == 0)
        {
            throw new InvalidOperationException("The case " + applicant.Id + " has no applicant."); // safe TDS1301
        }

        if (applicant.BirthDate > DateOnly.FromDateTime(DateTime.UtcNow))
        {
            throw new InvalidOperationException($"{applicant.FullName} has a birth date in the future."); // weak TDS1301
        }
    }

    [LoggerMessage(EventId = 7, Level = LogLevel.Warning, Message = "Case {CaseId} rejected: {Reason}")]
    private partial void Rejected(Guid caseId, string reason);

    [LoggerMessage(EventId = 8, Level = LogLevel.Warning, Message = "Rejected the case of {Contact}: {Reason}")]
    private partial void RejectedPerson(string contact, string reason);
}
