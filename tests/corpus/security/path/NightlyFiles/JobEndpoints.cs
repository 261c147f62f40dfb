using System.Collections.Concurrent;
using System.Text.Json;

namespace Yakan;

public sealed class JobQueue
{
    private readonly ConcurrentQueue<NightJob> _jobs = new();

    public void Add(NightJob job) => _jobs.Enqueue(job);

    public bool TryTake(out NightJob? job) => _jobs.TryDequeue(out job);
}

public sealed class NightJob
{
    public required string Source { get; init; }

    public required string Target { get; init; }

    public string? Owner { get; set; }

    public long Sequence { get; init; }
}

public static class JobEndpoints
{
    public static void MapJobs(this WebApplication app)
    {
        app.MapPost("/jobs", (NightJob job, JobQueue queue) =>
        {
            queue.Add(job);
            return Results.Accepted();
        }).RequireAuthorization("operators");

        app.MapPost("/jobs/raw", async (HttpRequest request, JobQueue queue) =>
        {
            using var reader = new StreamReader(request.Body);
            var text = await reader.ReadToEndAsync();
            var job = JsonSerializer.Deserialize<NightJob>(text);
            if (job is null)
            {
                return Results.BadRequest();
            }

            await using var marker = File.Open(Path.Combine("/srv/jobs", job.Target + ".queued"), FileMode.CreateNew); // weak TDS1003
            await using var counter = File.Open(Path.Combine("/srv/jobs", job.Sequence + ".queued"), FileMode.CreateNew); // safe TDS1003
            queue.Add(job);
            return Results.Accepted();
        }).RequireAuthorization("operators");
    }
}
