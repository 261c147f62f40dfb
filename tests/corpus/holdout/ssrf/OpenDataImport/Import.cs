using Microsoft.AspNetCore.Mvc;

namespace OpenData.Import;

public sealed record ImportRequest(string SourceUrl, string Dataset, int Limit);

public static class Import
{
    private static readonly Uri Catalog = new("https://catalog.data.example.go.jp/");

    public static void MapImport(this WebApplication app)
    {
        app.MapPost("/import", RunAsync).RequireAuthorization("Admin");
        app.MapPost("/import/dataset", DatasetAsync).RequireAuthorization("Admin");
        app.MapPost("/import/combined", CombinedAsync).RequireAuthorization("Admin");
        app.MapGet("/import/mirror", async (string mirror, int year, IHttpClientFactory factory) =>
        {
            var root = mirror switch
            {
                "tokyo" => "https://tokyo.data.example.jp/",
                "osaka" => "https://osaka.data.example.jp/",
                _ => null,
            };
            return root is null
                ? Results.NotFound()
                : Results.Ok(await factory.CreateClient().GetStringAsync(root + year)); // safe TDS1008
        }).RequireAuthorization("Admin");
    }

    private static async Task<IResult> RunAsync([FromBody] ImportRequest request, IHttpClientFactory factory, CancellationToken cancel)
    {
        var client = factory.CreateClient("import");
        await using var stream = await client.GetStreamAsync(request.SourceUrl, cancel); // weak TDS1008
        using var reader = new StreamReader(stream);
        var count = 0;
        while (count < request.Limit && await reader.ReadLineAsync(cancel) is not null)
        {
            count++;
        }

        return Results.Ok(count);
    }

    private static async Task<IResult> DatasetAsync([FromBody] ImportRequest request, IHttpClientFactory factory)
    {
        var uri = new UriBuilder(Catalog) { Path = "dataset", Query = "id=" + Uri.EscapeDataString(request.Dataset) + "&limit=" + request.Limit }.Uri;
        return Results.Ok(await factory.CreateClient("import").GetFromJsonAsync<object>(uri)); // safe TDS1008
    }

    private static async Task<IResult> CombinedAsync([FromBody] ImportRequest request, IHttpClientFactory factory)
    {
        var uri = new Uri(Catalog, request.Dataset);
        return Results.Ok(await factory.CreateClient("import").GetFromJsonAsync<object>(uri)); // weak TDS1008
    }
}
