using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TokyoDs.Ledger;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>From the registration to the citizen: what a service does with consent register and ledger.</summary>
public sealed class WalkThroughTests : IDisposable
{
    private const string Purpose = "補助金の交付審査";
    private static readonly ContractReference Applicant = new("jp.lg.metro.tokyo.applicant", 1, 0);
    private static readonly SubjectReference Corporation = new("corporate-number", "8000012010038");

    private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-ledger-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Consent_is_given_data_is_fetched_and_the_citizen_sees_it()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddAccessLedger(options =>
        {
            options.Store = LedgerStore.Files;
            options.Folder = _folder;
            options.CurrentKey = "2026";
            options.Keys["2026"] = "BAoQFhwiKC40OkBGTFJYXmRqcHZ8goiOlJqgpqyyuL4=";
            (options.KeepForDays, options.DeleteAfterDays) = (365, 548);
        });
        using var host = builder.Build();
        await host.StartAsync();
        var consents = host.Services.GetRequiredService<IConsentRegister>();
        var ledger = host.Services.GetRequiredService<AccessLedger>();

        // 1. The citizen agrees to a text.
        const string shown = "補助金の交付審査のため、主税局から商号と所在地を取得することに同意します。";
        var now = TimeProvider.System.GetUtcNow();
        await consents.GiveAsync(new(Guid.CreateVersion7(), Corporation, Purpose, [Applicant], ShownText.Hash(shown), now, now.AddDays(30)));

        // 2. Before each use: is there a consent now?
        var consent = await consents.FindAsync(Corporation, Purpose, Applicant);
        Assert.True(ShownText.IsThatOf(shown, consent!));

        // 3. The exchange is recorded with the outcome of each item, never a value.
        await ledger.AppendAsync(new(
            Guid.CreateVersion7(), Guid.CreateVersion7(), AccessEventKind.Provided, now, Corporation, "産業労働局 補助金申請システム", "主税局 法人二税台帳",
            "subsidy-2026", Purpose, Applicant,
            new Dictionary<string, AttestationState> { ["Name"] = AttestationState.Available, ["Address"] = AttestationState.NotHeld }));

        // 4. The citizen sees who used what for what, and revokes.
        using var export = new MemoryStream();
        await AccessExport.WriteJsonAsync(export, ledger, Corporation, new() { ItemName = (_, item) => item == "Name" ? "商号" : "所在地" });
        Assert.Contains("\"action\": \"あなたの情報が提供されました\"", Encoding.UTF8.GetString(export.ToArray()), StringComparison.Ordinal);
        Assert.True(await consents.RevokeAsync(consent!.Id));
        Assert.Null(await consents.FindAsync(Corporation, Purpose, Applicant));

        // 5. The auditor keeps the head elsewhere and verifies later.
        var head = await ledger.GetHeadAsync();
        Assert.True((await ledger.VerifyAsync(head)).IsIntact);
        await host.StopAsync();
    }
}
