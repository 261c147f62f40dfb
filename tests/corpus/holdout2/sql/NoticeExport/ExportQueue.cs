using System.Threading.Channels;

namespace Notice.Export;

public sealed record ExportJob(string Category, string? Tag, int FiscalYear);

public sealed class ExportQueue
{
    private readonly Channel<ExportJob> _channel = Channel.CreateBounded<ExportJob>(32);

    public ValueTask EnqueueAsync(ExportJob job, CancellationToken ct) => _channel.Writer.WriteAsync(job, ct);

    public IAsyncEnumerable<ExportJob> ReadAllAsync(CancellationToken ct) => _channel.Reader.ReadAllAsync(ct);
}

public static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder app) =>
        app.MapPost("/exports/{category}/{year:int}", async (string category, int year, string? tag, ExportQueue queue, CancellationToken ct) =>
        {
            await queue.EnqueueAsync(new ExportJob(category, tag, year), ct);
            return Results.Accepted();
        }).RequireAuthorization("Publisher");
}
