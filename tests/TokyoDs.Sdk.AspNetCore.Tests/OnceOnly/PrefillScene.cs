using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>A form with a prefill step, and everything about it that a test turns. The provider is asked over a real connection.</summary>
public sealed class PrefillScene
{
    public static readonly PrefillForm Form = new("subsidy-2026",
    [
        PrefillFormField.Of<string>("name", "法人名", "Name"),
        PrefillFormField.Of<string>("address", "所在地", "Address"),
        PrefillFormField.Of<DateOnly>("expires", "許可の期限", "Expiry"),
    ]);

    public ExchangeContext Context { get; set; } = Asking.Context;
    public MemoryLedger Ledger { get; } = new();
    public MemoryConsents Consents { get; init; } = MemoryConsents.Given(Asking.Context);
    public ShiftedClock Clock { get; } = new();
    public IEvidenceSource<Licence>? Source { get; set; }

    /// <summary>Another provider for the address; the same one when not set.</summary>
    public IEvidenceSource<Licence>? AddressSource { get; set; }

    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(30);
    public bool RequiresConsent { get; set; } = true;
    public TimeSpan? MaxAge { get; set; }

    public PrefillScene Asks(Uri provider, Action<EvidenceClientOptions>? configure = null)
    {
        Source = Asking.Client(provider, options =>
        {
            options.Retries = 0;
            configure?.Invoke(options);
        }).Reading(Licence.Reader);
        return this;
    }

    public PrefillSession Session()
    {
        var options = new PrefillSourceOptions { Deadline = Deadline, RequiresConsent = RequiresConsent };
        var session = new PrefillSession(Context, Ledger, Consents, Clock).Needs("purpose").From(
            Source!,
            fields =>
            {
                fields.Fill("name", "name", licence => licence.Name, MaxAge);
                if (AddressSource is null)
                {
                    Address(fields);
                }

                fields.Fill("expires", "expiresOn", licence => licence.ExpiresOn, MaxAge);
            },
            options);
        return AddressSource is null ? session : session.From(AddressSource, fields => Address(fields), options);

        PrefillFields<Licence> Address(PrefillFields<Licence> fields) => fields.Fill("address", "address", licence => licence.Address, MaxAge);
    }

    public Task<Site> Open() => Site.Start(services: services => services
        .AddSingleton(this)
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton<IAccessLedger>(Ledger)
        .AddSingleton<IConsentRegister>(Consents)
        .AddMemoryReplayGuard()
        .AddPrefillTickets());

    public static (string, string)[] Posted(IHtmlDocument page, params (string Name, string Value)[] changed) =>
    [
        .. page.QuerySelectorAll<IHtmlInputElement>("form input[name^=tds-prefill]")
            .Where(input => (input.Type != "radio" || input.IsChecked) && !changed.Any(change => change.Name == input.Name))
            .Select(input => (input.Name!, input.Value)),
        .. changed,
    ];

    public static (string, string) Decide(string field, string decision) => ($"tds-prefill.{field}.decision", decision);

    public static (string, string) Enter(string field, string value) => ($"tds-prefill.{field}.value", value);
}
