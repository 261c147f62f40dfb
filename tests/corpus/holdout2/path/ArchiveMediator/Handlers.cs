using Microsoft.Extensions.Options;

namespace Archive.Mediator;

public sealed class ArchiveOptions
{
    public string Root { get; set; } = "/srv/minutes";
}

public sealed class ReadMinutesHandler(IOptionsSnapshot<ArchiveOptions> options) : IRequestHandler<ReadMinutes, string>
{
    public async Task<string> HandleAsync(ReadMinutes request, CancellationToken ct)
    {
        var folder = Path.Combine(options.Value.Root, "common");
        var shared = Path.Combine(folder, Path.GetFileName(request.FileName));
        if (File.Exists(shared)) // safe TDS1003
        {
            return await File.ReadAllTextAsync(shared, ct); // safe TDS1003
        }

        var own = Path.Combine(options.Value.Root, request.Committee, Path.GetFileName(request.FileName));
        return await File.ReadAllTextAsync(own, ct); // weak TDS1003
    }
}

public sealed class ReadAgendaHandler(IOptionsSnapshot<ArchiveOptions> options) : IRequestHandler<ReadAgenda, string>
{
    public async Task<string> HandleAsync(ReadAgenda request, CancellationToken ct)
    {
        var (committee, day) = request;
        var path = $"{options.Value.Root}/{committee}/{day:yyyy-MM-dd}.txt";
        return await File.ReadAllTextAsync(path, ct); // safe TDS1003
    }
}

public sealed class ListMinutesHandler(IOptionsSnapshot<ArchiveOptions> options) : IRequestHandler<ListMinutes, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> HandleAsync(ListMinutes request, CancellationToken ct)
    {
        var known = Directory.EnumerateDirectories(options.Value.Root).Select(Path.GetFileName).ToHashSet(); // safe TDS1003
        if (known.Contains(request.Committee))
        {
            return Task.FromResult<IReadOnlyList<string>>(Directory.GetFiles(Path.Combine(options.Value.Root, request.Committee))); // safe TDS1003
        }

        return Task.FromResult<IReadOnlyList<string>>(Directory.GetFiles(Path.Combine(options.Value.Root, "drafts", request.Committee))); // weak TDS1003
    }
}
