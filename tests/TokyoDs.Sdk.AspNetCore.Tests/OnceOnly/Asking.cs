using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The side that asks, as the tests use it.</summary>
public static class Asking
{
    public static readonly ExchangeContext Context = new(Licence.SubjectReference, ProviderHost.Requester, "subsidy-2026", "補助金の審査");

    public static EvidenceRequest Request(params string[] fields) =>
        EvidenceRequest.Create(Context, Licence.Reader.Versions, fields.Length > 0 ? fields : Licence.AllFields);

    public static EvidenceClient Client(Uri address, Action<EvidenceClientOptions>? configure = null, string? caller = ProviderHost.Requester)
    {
        var options = new EvidenceClientOptions
        {
            Address = address,
            Provider = Licence.Office,
            Timeout = TimeSpan.FromSeconds(30),
            AttemptTimeout = TimeSpan.FromSeconds(20),
            RetryDelay = TimeSpan.FromMilliseconds(1),
        };
        configure?.Invoke(options);
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        if (caller is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Test", caller);
        }

        return new(() => client, options);
    }

    public static Task<EvidenceResult<EvidenceResponse<Licence>>> Ask(this EvidenceClient client, EvidenceRequest? request = null, CancellationToken cancellationToken = default) =>
        client.AskAsync(request ?? Request(), Licence.Reader, cancellationToken);
}
