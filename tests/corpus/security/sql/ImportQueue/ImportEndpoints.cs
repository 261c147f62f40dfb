using System.Threading.Channels;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Torikomi;

public sealed record ImportJob(string Table, string Batch, int Rows);

public static class ImportEndpoints
{
    public static IEndpointRouteBuilder MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/imports").RequireAuthorization("importer");
        imports.MapPost("/", Enqueue);
        imports.MapGet("/{batch}", Status);
        return routes;
    }

    private static async Task<Accepted> Enqueue(ImportJob job, Channel<ImportJob> queue, CancellationToken stop)
    {
        await queue.Writer.WriteAsync(job, stop);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Results<Ok<int>, NotFound>> Status(string batch, ImportLog log) =>
        await log.CountAsync(batch) is { } count ? TypedResults.Ok(count) : TypedResults.NotFound();
}
