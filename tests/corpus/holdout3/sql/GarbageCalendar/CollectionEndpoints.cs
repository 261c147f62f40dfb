namespace Gomi;

public static class CollectionEndpoints
{
    public static RouteGroupBuilder MapCollections(this RouteGroupBuilder group)
    {
        group.MapGet("/town/{town}", ByTown);
        group.MapGet("/month/{month}", ByMonth);
        group.MapPost("/query", (CollectionQuery query, CollectionService service) => service.QueryAsync(query));
        group.MapGet("/cookie", (HttpContext context, CollectionService service) =>
            service.HomeAsync(context.Request.Cookies["home-town"] ?? "1"));
        return group;
    }

    private static Task<IReadOnlyList<string>> ByTown(string town, CollectionService service) => service.TownAsync(town);

    private static Task<IReadOnlyList<string>> ByMonth(string month, CollectionService service) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", out var first)
            ? service.MonthAsync(first)
            : Task.FromResult<IReadOnlyList<string>>([]);
}

public sealed record CollectionQuery(string Town, string Kind, int Limit);
