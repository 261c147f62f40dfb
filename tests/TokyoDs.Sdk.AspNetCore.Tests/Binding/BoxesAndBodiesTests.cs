using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using TokyoDs.People;

namespace TokyoDs.Tests.Binding;

/// <summary>Boxes are for forms; what comes otherwise is bound as before.</summary>
public sealed class BoxesAndBodiesTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_body_is_not_replaced_by_what_stands_in_the_address()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/names?name.FamilyName=address&FamilyName=address");
        request.Content = JsonContent.Create(new { familyName = "本文" });
        using var response = await _site.Send(request);

        Assert.Equal("本文", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("day=2026-04-01", "2026-04-01")]
    [InlineData("day.year=令和8&day.month=4&day.day=1", "2026-04-01")]
    public async Task A_date_is_one_value_or_its_boxes(string query, string day)
    {
        using var response = await _site.Get("/days?" + query);
        Assert.Equal(day, await response.Content.ReadAsStringAsync());
    }
}

/// <summary>Answers what was bound.</summary>
public sealed class BoundController : Controller
{
    [HttpPost("/names"), IgnoreAntiforgeryToken]
    public string NameOf([FromBody] PersonName name) => name?.FullName ?? "nothing";

    [HttpGet("/days")]
    public string DayOf(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
