using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Support;

public class Household
{
    public int Id { get; set; }
    public string 氏名 { get; set; } = "";
    public string PhoneNumber { get; set; } = "";
    public string BankAccountNumber { get; set; } = "";
    public string ResidentAddress { get; set; } = "";
    public string CaseWorkerUnit { get; set; } = "";
}

public record HouseholdMessage(string FullName, string EmailAddress, string Ward);

public interface ISupportService
{
    void Register(Household household);
    void Contact(HouseholdMessage message, string accessToken);
}

public class SupportService : ISupportService
{
    private static readonly ActivitySource Source = new("Fukushi");
    private static readonly Action<ILogger, string, Exception?> Contacted =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(10), "連絡 {Target}");

    private readonly ILogger<SupportService> _logger;

    public SupportService(ILogger<SupportService> logger) => _logger = logger;

    public void Register(Household household)
    {
        _logger.LogInformation("世帯を登録しました {Id} {Unit}", household.Id, household.CaseWorkerUnit); // safe TDS1301
        _logger.LogInformation("世帯を登録しました {Name}", household.氏名); // weak TDS1301
        var phone = household.PhoneNumber;
        _logger.LogDebug("電話 {Phone}", phone); // weak TDS1301
        _logger.LogDebug("電話 {Phone}", Mask(phone)); // safe TDS1301
        if (household.BankAccountNumber.Length != 7)
        {
            throw new InvalidOperationException($"口座番号が正しくありません: {household.BankAccountNumber}"); // weak TDS1301
        }

        if (household.Id < 0)
        {
            throw new InvalidOperationException($"世帯番号が正しくありません: {household.Id}"); // safe TDS1301
        }

        using var activity = Source.StartActivity("register");
        activity?.SetTag("resident.address", household.ResidentAddress); // weak TDS1301
        activity?.SetTag("unit", household.CaseWorkerUnit); // safe TDS1301
    }

    public void Contact(HouseholdMessage message, string accessToken)
    {
        Contacted(_logger, message.EmailAddress, null); // weak TDS1301
        Contacted(_logger, message.Ward, null); // safe TDS1301
        _logger.LogTrace("送信 {Token}", accessToken); // weak TDS1301
        _logger.LogTrace("送信 {HasToken}", accessToken.Length > 0); // safe TDS1301
        throw new ContactFailedException(message.FullName, message.Ward); // weak TDS1301
    }

    private static string Mask(string phone) => phone.Length < 4 ? "****" : new string('*', phone.Length - 4) + phone[^4..];
}
