using System.Text;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class AddressBaseFilesTests
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private static readonly AddressBaseArea Tokyo = AddressBaseArea.Of(LocalGovernmentCode.Parse("130001"));
    private static readonly byte[] Published = AddressBaseZipTests.Zip(("mt_town_pref13.csv", AddressBaseSamples.Towns));

    [Fact]
    public async Task Zip_is_fetched_and_read()
    {
        using var server = LoopbackServer.With(
            Published, type: "application/zip", headers: "ETag: \"5d-1\"\r\nLast-Modified: Tue, 30 Sep 2025 15:41:43 GMT\r\n");
        var answer = await Ask(server.Address).FetchAsync(AddressBaseTables.Towns, Tokyo);
        Assert.True(answer.TryGetRecord(out var file));
        await using (file)
        {
            Assert.Equal(("\"5d-1\"", new DateTimeOffset(2025, 9, 30, 15, 41, 43, TimeSpan.Zero), false), (file.EntityTag, file.LastModified, file.IsUnchanged));
            var towns = await AddressBaseTables.Towns.LoadAsync(file.Content);
            Assert.True((await towns.FindAsync(new(LocalGovernmentCode.Parse("131016"), TokyoDs.Places.TownBlockId.Parse("0056001")))).IsFound);
        }

        Assert.StartsWith("GET /mt_town/pref/mt_town_pref13.csv.zip HTTP/1.1", server.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("If-None-Match", server.Question, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task File_that_has_not_changed_is_not_sent_again()
    {
        using var server = LoopbackServer.With("", 304, headers: "ETag: \"5d-1\"\r\n");
        var answer = await Ask(server.Address).FetchAsync(AddressBaseTables.Towns, Tokyo, "\"5d-1\"");
        Assert.Contains("If-None-Match: \"5d-1\"", server.Question, StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.TryGetRecord(out var file));
        Assert.True(file is { IsUnchanged: true, EntityTag: "\"5d-1\"" });
        Assert.Throws<InvalidOperationException>(() => file.Content);
        await file.DisposeAsync();
    }

    [Theory]
    [InlineData(301, RegistryTrouble.RequestRefused)]
    [InlineData(304, RegistryTrouble.RequestRefused)]
    [InlineData(403, RegistryTrouble.RequestRefused)]
    [InlineData(404, RegistryTrouble.RequestRefused)]
    [InlineData(429, RegistryTrouble.TooManyRequests)]
    [InlineData(500, RegistryTrouble.ServerError)]
    [InlineData(503, RegistryTrouble.ServerError)]
    [InlineData(204, RegistryTrouble.Unreadable)]
    public async Task Refusals_are_trouble_and_never_not_found(int status, RegistryTrouble expected)
    {
        using var server = LoopbackServer.With(status is 304 or 204 ? "" : "<Error><Code>AccessDenied</Code></Error>", status, "application/xml");
        Assert.Equal(expected, await TroubleAsync(server.Address));
    }

    [Fact]
    public async Task Waiting_time_is_handed_on()
    {
        using var server = LoopbackServer.With("", 503, headers: "Retry-After: 60\r\n");
        Assert.Equal(TimeSpan.FromMinutes(1), (await Ask(server.Address).FetchAsync(AddressBaseTables.Towns, Tokyo)).RetryAfter);
    }

    [Fact]
    public async Task Files_that_are_cut_or_never_come_are_unreachable_or_late()
    {
        using var breakingOff = LoopbackServer.BreakingOff();
        using var slow = LoopbackServer.Slow();
        using var stalling = LoopbackServer.Stalling();
        Assert.Equal(RegistryTrouble.Unreachable, await TroubleAsync(breakingOff.Address));
        Assert.Equal(RegistryTrouble.Unreachable, await TroubleAsync(LoopbackServer.Nobody()));
        Assert.Equal(RegistryTrouble.TimedOut, await TroubleAsync(slow.Address, new() { Timeout = TimeSpan.FromMilliseconds(200) }));
        Assert.Equal(RegistryTrouble.TimedOut, await TroubleAsync(stalling.Address, new() { Timeout = TimeSpan.FromMilliseconds(500) }));
    }

    [Fact]
    public async Task Nothing_is_left_behind_when_a_file_is_done_with_or_refused()
    {
        using var good = LoopbackServer.With(Published);
        var refused = $"<html>{Guid.NewGuid()}";
        using var other = LoopbackServer.With(refused);
        var answer = await Ask(good.Address).FetchAsync(AddressBaseTables.Towns, Tokyo);
        Assert.True(answer.TryGetRecord(out var file));
        var path = Assert.IsType<FileStream>(file.Content).Name;
        Assert.True(File.Exists(path));
        await file.DisposeAsync();
        Assert.False(File.Exists(path));
        Assert.Equal(RegistryTrouble.Unreadable, await TroubleAsync(other.Address));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(path)!), left => Holds(left, refused));
    }

    private static bool Holds(string path, string text)
    {
        try
        {
            return new FileInfo(path).Length == text.Length && File.ReadAllText(path) == text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Files_of_another_form_are_unreadable()
    {
        foreach (var body in new[]
        {
            "<!DOCTYPE html>\n<html lang=\"ja\"><title>メンテナンス中</title>"u8.ToArray(), [], "code,name\n1,x\n"u8.ToArray(), Published[..^30],
            AddressBaseZipTests.Zip(("readme.txt", "x")), AddressBaseZipTests.Zip(("mt_rsdtdsp_blk.csv", AddressBaseSamples.Blocks)), [0x93, 0x8C, 0x8B, 0x9E],
        })
        {
            using var server = LoopbackServer.With(body, type: "application/zip");
            Assert.Equal(RegistryTrouble.Unreadable, await TroubleAsync(server.Address));
        }
    }

    [Fact]
    public async Task Files_that_are_too_large_are_unreadable()
    {
        using var server = LoopbackServer.With(Published);
        Assert.Equal(RegistryTrouble.Unreadable, await TroubleAsync(server.Address, new() { LargestFile = Published.Length - 1 }));
        Assert.Equal(RegistryTrouble.None, await TroubleAsync(server.Address, new() { LargestFile = Published.Length }));
    }

    [Fact]
    public async Task Caller_who_gives_up_gets_an_exception_and_no_answer()
    {
        using var server = LoopbackServer.Slow();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Ask(server.Address).FetchAsync(AddressBaseTables.Towns, Tokyo, cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Address_from_the_catalogue_may_be_given_and_may_lead_to_a_CSV()
    {
        using var server = LoopbackServer.With(Encoding.UTF8.GetBytes(AddressBaseSamples.Towns), type: "text/csv");
        var answer = await Ask(new("https://registry.example/")).FetchAsync(AddressBaseTables.Towns, new Uri(server.Address, "towns.csv"));
        Assert.True(answer.TryGetRecord(out var file));
        await using (file)
        {
            Assert.Single(AddressBaseTables.Towns.ReadAsync(file.Content).ToBlockingEnumerable());
        }
    }

    [Fact]
    public async Task Nothing_is_fetched_without_encryption()
    {
        Assert.Throws<ArgumentException>(() => Ask(new("http://registry.example/")));
        Assert.Throws<ArgumentException>(() => Ask(new("https://registry.example/"), new() { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(new("https://registry.example/"), new() { LargestFile = 0 }));
        var files = Ask(new("https://registry.example/"));
        await Assert.ThrowsAsync<ArgumentException>(() => files.FetchAsync(AddressBaseTables.Towns, new Uri("http://registry.example/x.zip")));
        await Assert.ThrowsAsync<ArgumentException>(() => files.FetchAsync(AddressBaseTables.Towns, Tokyo, "no tag"));
    }

    [Theory]
    [InlineData("", "mt_city/mt_city_all.csv.zip")]
    [InlineData("130001", "mt_city/pref/mt_city_pref13.csv.zip")]
    [InlineData("010006", "mt_city/pref/mt_city_pref01.csv.zip")]
    [InlineData("131016", "mt_city/city/mt_city_city131016.csv.zip")]
    public void Address_is_that_of_the_published_files(string code, string path) =>
        Assert.Equal(path, (code.Length == 0 ? AddressBaseArea.Japan : AddressBaseArea.Of(LocalGovernmentCode.Parse(code))).PathOf("mt_city"));

    [Fact]
    public void Area_of_no_code_is_refused() => Assert.Throws<ArgumentException>(() => AddressBaseArea.Of(default));

    private static AddressBaseFiles Ask(Uri address, AddressBaseFilesOptions? options = null)
    {
        options ??= new();
        options.BaseAddress = address;
        return new(Client, options);
    }

    private static async Task<RegistryTrouble> TroubleAsync(Uri address, AddressBaseFilesOptions? options = null)
    {
        var answer = await Ask(address, options).FetchAsync(AddressBaseTables.Towns, Tokyo);
        if (answer.TryGetRecord(out var file))
        {
            await file.DisposeAsync();
        }

        Assert.False(answer.IsNotFound);
        return answer.Trouble;
    }
}
