namespace Api.Paging;

public static class PagingEndpoints
{
    public static void MapPaging(this WebApplication app)
    {
        var group = app.MapGroup("/v1/parks").RequireAuthorization();
        group.MapGet("/", (HttpContext context, string cursor, int limit) =>
        {
            context.Response.Headers.Link = $"</v1/parks?cursor={cursor}&limit={limit}>; rel=\"next\""; // weak TDS1014
            return Results.Ok(Array.Empty<string>());
        });
        group.MapGet("/numbered", (HttpContext context, int page, int limit) =>
        {
            context.Response.Headers.Link = $"</v1/parks?page={page + 1}&limit={limit}>; rel=\"next\""; // safe TDS1014
            return Results.Ok(Array.Empty<string>());
        });
        group.MapGet("/language", (HttpContext context) =>
        {
            var wanted = context.Request.Headers.AcceptLanguage.ToString();
            context.Response.Headers.ContentLanguage = wanted.Split(',')[0]; // weak TDS1014
            return Results.Ok(Array.Empty<string>());
        });
        group.MapGet("/language/known", (HttpContext context) =>
        {
            var wanted = context.Request.Headers.AcceptLanguage.ToString();
            context.Response.Headers.ContentLanguage = wanted.StartsWith("en", StringComparison.Ordinal) ? "en" : "ja"; // safe TDS1014
            return Results.Ok(Array.Empty<string>());
        });
    }
}
