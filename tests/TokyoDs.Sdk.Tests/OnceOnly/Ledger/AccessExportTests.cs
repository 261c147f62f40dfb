using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class AccessExportTests
{
    private static readonly SubjectReference Subject = new("corporate-number", "8000012010038");

    private readonly FixedLedger _ledger = new();

    [Fact]
    public async Task The_Japanese_JSON_says_who_used_what_for_what_in_plain_words()
    {
        var options = new AccessExportOptions { ItemName = (contract, name) => contract.Id == "jp.x" && name == "Address" ? "所在地" : null };
        Assert.Equal(
            """
            [
              {
                "logTime": "2026-04-01T09:00:00+09:00",
                "action": "あなたの情報が提供されました",
                "receiver": "産業労働局 補助金申請システム",
                "system": "主税局 法人二税台帳",
                "procedure": "subsidy",
                "purpose": "補助金の審査",
                "items": [
                  {
                    "name": "所在地",
                    "outcome": "提供"
                  },
                  {
                    "name": "Name",
                    "outcome": "登録なし"
                  }
                ],
                "requestId": "0195f0c4-0000-7000-8000-000000000002"
              }
            ]
            """.ReplaceLineEndings(),
            (await JsonAsync(options)).ReplaceLineEndings());
    }

    [Fact]
    public async Task The_English_JSON_has_the_same_shape()
    {
        using var document = JsonDocument.Parse(await JsonAsync(new() { Language = ExportLanguage.English }));
        var first = document.RootElement[0];
        Assert.Equal("Your data was handed over", first.GetProperty("action").GetString());
        Assert.Equal("not on record", first.GetProperty("items")[1].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task The_CSV_can_be_read_strictly_and_runs_no_formula()
    {
        _ledger.Events.Add(Event() with { Receiver = "=HYPERLINK(\"x\")", Purpose = "一行目\r\n二行目, \"引用\"" });
        using var stream = new MemoryStream();
        Assert.Equal(2, await AccessExport.WriteCsvAsync(stream, _ledger, Subject));

        Assert.Equal("\uFEFF"u8, stream.ToArray().AsSpan(0, 3));
        stream.Position = 0;
        using var reader = new OpenDataCsvReader(stream, new() { Encoding = CsvEncoding.Utf8WithBom });
        Assert.Equal(["日時", "行われたこと", "提供先", "提供元", "手続", "利用目的", "項目", "照会番号"], reader.Headers);
        Assert.True(reader.Read());
        Assert.Equal("Address（提供）、Name（登録なし）", reader["項目"]);
        Assert.True(reader.Read());
        Assert.Equal("'=HYPERLINK(\"x\")", reader["提供先"]);
        Assert.Equal("一行目  二行目, \"引用\"", reader["利用目的"]);
        Assert.False(reader.Read());
    }

    [Fact]
    public async Task Every_action_and_outcome_has_words_in_both_languages()
    {
        _ledger.Events.Clear();
        foreach (var kind in Enum.GetValues<AccessEventKind>())
        {
            _ledger.Events.Add(Event() with { Kind = kind, Outcomes = Enum.GetValues<AttestationState>().ToDictionary(state => state.ToString()) });
        }

        using var japanese = JsonDocument.Parse(await JsonAsync(new()));
        using var english = JsonDocument.Parse(await JsonAsync(new() { Language = ExportLanguage.English }));
        foreach (var (document, isJapanese) in new[] { (japanese, true), (english, false) })
        {
            var words = document.RootElement.EnumerateArray().Select(record => record.GetProperty("action").GetString()!)
                .Concat(document.RootElement[0].GetProperty("items").EnumerateArray().Select(item => item.GetProperty("outcome").GetString()!)).ToArray();
            Assert.Equal(words.Length, words.Distinct().Count());
            Assert.All(words, word => Assert.Equal(isJapanese, word.Any(letter => letter > '\u3000')));
        }
    }

    [Fact]
    public async Task Nobody_s_events_are_an_empty_list()
    {
        _ledger.Events.Clear();
        Assert.Equal("[]", await JsonAsync(new()));
    }

    private static AccessEvent Event() => new(
        Guid.Parse("0195f0c4-0000-7000-8000-000000000001"), Guid.Parse("0195f0c4-0000-7000-8000-000000000002"), AccessEventKind.Provided,
        new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero), Subject, "産業労働局 補助金申請システム", "主税局 法人二税台帳", "subsidy", "補助金の審査", new("jp.x", 1, 0),
        new Dictionary<string, AttestationState> { ["Name"] = AttestationState.NotHeld, ["Address"] = AttestationState.Available });

    private async Task<string> JsonAsync(AccessExportOptions options)
    {
        using var stream = new MemoryStream();
        Assert.Equal(_ledger.Events.Count, await AccessExport.WriteJsonAsync(stream, _ledger, Subject, options));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class FixedLedger : IAccessLedger
    {
        public List<AccessEvent> Events { get; } = [Event()];

        public Task AppendAsync(AccessEvent accessEvent, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public async IAsyncEnumerable<AccessEvent> ReadAsync(SubjectReference subject, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var accessEvent in Events)
            {
                await Task.Yield();
                yield return accessEvent;
            }
        }
    }
}
