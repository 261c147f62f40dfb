using System.Text.Json;

namespace Shitagaki;

public static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        Newtonsoft.Json.JsonConvert.DefaultSettings = () => new() { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.Arrays }; // weak TDS1012

        var drafts = app.MapGroup("/drafts").RequireAuthorization();
        drafts.MapPut("/", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            var json = await reader.ReadToEndAsync();
            return Results.Ok(DraftSerializer.Read(json)?.Kind ?? DraftSerializer.ReadPlain(json)?.Kind ?? DraftSerializer.ReadCamel(json)?.Kind);
        });
        drafts.MapPut("/system", async (HttpRequest request, CancellationToken stop) =>
        {
            var draft = await JsonSerializer.DeserializeAsync<PlainDraft>(request.Body, JsonSerializerOptions.Web, stop); // safe TDS1012
            return Results.Ok(draft?.Kind);
        });
        drafts.MapPut("/any", (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return Results.Ok(DraftSerializer.ReadAny(reader)?.ToString()?.Length);
        });
        drafts.MapPut("/item", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return Results.Ok(DraftSerializer.ReadItem(await reader.ReadToEndAsync()) is null);
        });
    }
}

public sealed record PlainDraft(string Kind, string Note);
