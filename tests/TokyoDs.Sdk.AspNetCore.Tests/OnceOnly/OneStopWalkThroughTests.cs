using System.Text.Json;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The bridge and the store in the few lines that an application writes.</summary>
public sealed class OneStopWalkThroughTests
{
    private const string Catalog = """
        {
          "procedures": [
            {
              "id": "subsidy", "kind": "1", "bureau": "産業労働局", "name": { "ja": "補助金の申請" },
              "items": [{ "concept": "法人.商号", "type": "text" }, { "concept": "補助金.申請額", "type": "integer" }]
            },
            {
              "id": "energy-audit", "kind": "1", "bureau": "環境局", "name": { "ja": "省エネルギー診断" },
              "items": [{ "concept": "法人.商号", "type": "text" }]
            }
          ]
        }
        """;

    [Fact]
    public async Task Prefill_answers_a_case_that_is_stored_and_goes_on()
    {
        var folder = Directory.CreateTempSubdirectory("tokyods-cases-");
        var keys = SampleLedger.Keys;
        await using var provider = await ProviderHost.Start();
        var prefilled = await new PrefillScene().Asks(provider.Address).Session().CollectAsync();

        var plan = new OneStopPlanner(ProcedureCatalog.FromJson(Catalog), []).Plan("subsidy", "energy-audit");
        var fields = new CaseFields().Answer("name", new("法人.商号", "text"));
        var opened = new OneStopCase(Guid.CreateVersion7(), plan, Licence.SubjectReference);
        opened.Answer(prefilled, fields);
        opened.Answer(new("補助金.申請額", "integer"), JsonElement.Parse("1200000"));

        using (var store = FileCaseStore.Open(folder.FullName, keys))
        {
            await store.SaveAsync(opened.Save(), version: 0);
        }

        using (var store = FileCaseStore.Open(folder.FullName, keys))
        {
            var stored = (await store.FindAsync(opened.Id))!;
            var again = OneStopCase.Restore(plan, stored.State);
            Assert.Equal(new PrefillCount(2, 1), again.Burden.Items);
            Assert.EndsWith("合計: 必要 3 項目のうち入力は 1 項目（2 項目の削減）。書類 0 点のうち添付は 0 点。\n", again.Burden.ToText(new("ja")), StringComparison.Ordinal);
            Assert.Equal(2, await store.SaveAsync(again.Save(), stored.Version));
            again.Answer(new("補助金.申請額", "integer"), JsonElement.Parse("900000"));
            await Assert.ThrowsAsync<CaseConflictException>(() => store.SaveAsync(again.Save(), stored.Version));
        }

        folder.Delete(recursive: true);
    }
}
