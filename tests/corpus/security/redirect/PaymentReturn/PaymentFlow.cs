namespace Nofu;

public record PaymentStep(Guid Slip, string Url);

public class PaymentOutcome
{
    public string? State { get; set; }

    public string? Continue { get; set; }

    public int Code { get; set; }
}

public interface IPaymentFlow
{
    PaymentStep Begin(Guid slip, string? returnUrl);

    PaymentStep BeginChecked(Guid slip, string? returnUrl);

    Task<string> FinishAsync(PaymentOutcome outcome);

    Task<string> FinishByStateAsync(PaymentOutcome outcome);
}

public class PaymentFlow(ReturnUrls urls) : IPaymentFlow
{
    private const string Home = "/pay/list";

    public PaymentStep Begin(Guid slip, string? returnUrl) => new(slip, returnUrl ?? $"/pay/{slip}");

    public PaymentStep BeginChecked(Guid slip, string? returnUrl) =>
        new(slip, urls.IsOurs(returnUrl) ? returnUrl! : $"/pay/{slip}");

    public async Task<string> FinishAsync(PaymentOutcome outcome)
    {
        await Task.Delay(1);
        if (outcome.Code == 0 && outcome.Continue is { } next)
        {
            return next;
        }

        return Home;
    }

    public Task<string> FinishByStateAsync(PaymentOutcome outcome)
    {
        var next = outcome.State switch
        {
            "done" => "/pay/done",
            "failed" => "/pay/failed?code=" + outcome.Code,
            _ => Home,
        };
        return Task.FromResult(next);
    }
}

public class ReturnUrls
{
    private static readonly Uri Origin = new("https://pay.city.example.jp/");

    public bool IsOurs(string? url) =>
        url is not null
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme == Origin.Scheme
        && uri.Host == Origin.Host;
}
