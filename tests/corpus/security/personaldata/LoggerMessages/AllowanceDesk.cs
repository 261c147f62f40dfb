namespace Kosodate.Allowance;

public sealed record Child(int Id, string 氏名, DateOnly 生年月日);

public sealed record Claim(string ReceiptNumber, string 申請者氏名, string 電話番号, IReadOnlyList<Child> Children, string Plan);

public sealed class AllowanceDesk
{
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;

    public AllowanceDesk(ILogger<AllowanceDesk> logger, TimeProvider clock)
    {
        _logger = logger;
        _clock = clock;
    }

    public void Accept(Claim claim)
    {
        Log.Received(_logger, claim.ReceiptNumber); // safe TDS1301
        Log.Received(_logger, claim.申請者氏名); // weak TDS1301

        foreach (var child in claim.Children)
        {
            if (child.生年月日 > DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime))
            {
                Log.Mismatch(_logger, child.氏名); // weak TDS1301
            }
            else
            {
                Log.Mismatch(_logger, child.Id.ToString()); // safe TDS1301
            }
        }

        Log.Contacted(_logger, claim.電話番号, null); // weak TDS1301
        Log.Contacted(_logger, claim.ReceiptNumber, null); // safe TDS1301
    }

    public void Whole(Claim claim)
    {
        _logger.LogDebug("申請 {@Claim}", claim); // weak TDS1301
        _logger.LogDebug("申請 {Plan} {Count}", claim.Plan, claim.Children.Count); // safe TDS1301
    }

    public void Concatenated(Claim claim)
    {
        var line = "受付 " + claim.ReceiptNumber;
        _logger.LogInformation("{Line}", line); // safe TDS1301
        line += " " + claim.申請者氏名;
        _logger.LogInformation("{Line}", line); // weak TDS1301
    }

    public string Mask(string phone) => phone.Length < 4 ? "****" : "****" + phone[^4..];

    public void Masked(Claim claim)
    {
        _logger.LogInformation("連絡先 {Phone}", new string('*', claim.電話番号.Length)); // safe TDS1301
    }
}
