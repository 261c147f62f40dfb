using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Backend.Routing;

public interface ICoreClient
{
    Task<JsonElement> QueryAsync(string resource, IReadOnlyDictionary<string, string?> query, CancellationToken ct);

    Task<JsonElement> FollowAsync(JsonElement page, CancellationToken ct);

    Task<JsonElement> ItemAsync(long id, CancellationToken ct);
}

public sealed class CoreClient(HttpClient client, IOptions<BackendOptions> options) : ICoreClient
{
    public async Task<JsonElement> QueryAsync(string resource, IReadOnlyDictionary<string, string?> query, CancellationToken ct)
    {
        var address = new Uri(options.Value.Default, Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("v1/search", query));
        var found = await client.GetFromJsonAsync<JsonElement>(address, ct); // safe TDS1008
        return found.GetArrayLength() > 0 ? found : await client.GetFromJsonAsync<JsonElement>(new Uri(options.Value.Default, resource), ct); // weak TDS1008
    }

    public Task<JsonElement> FollowAsync(JsonElement page, CancellationToken ct)
    {
        var next = page.GetProperty("next").GetString();
        return client.GetFromJsonAsync<JsonElement>(next, ct); // weak TDS1008
    }

    public Task<JsonElement> ItemAsync(long id, CancellationToken ct) =>
        client.GetFromJsonAsync<JsonElement>(new Uri(options.Value.Default, "v1/items/" + id), ct); // safe TDS1008
}

public static class CoreEndpoints
{
    public static void MapCore(this IEndpointRouteBuilder app)
    {
        var core = app.MapGroup("/core").RequireAuthorization();
        core.MapGet("/search", (string resource, string q, ICoreClient client, CancellationToken ct) =>
            client.QueryAsync(resource, new Dictionary<string, string?> { ["q"] = q }, ct));
        core.MapGet("/items/{id:long}", (long id, ICoreClient client, CancellationToken ct) => client.ItemAsync(id, ct));
        core.MapPost("/follow", (JsonElement page, ICoreClient client, CancellationToken ct) => client.FollowAsync(page, ct));
    }
}
