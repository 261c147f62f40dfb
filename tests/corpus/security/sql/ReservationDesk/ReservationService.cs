namespace Shisetsu.Reservations;

public interface IReservationService
{
    Task<IReadOnlyList<ReservationRow>> FindAsync(ReservationFilter filter, CancellationToken stop);

    Task<IReadOnlyList<ReservationRow>> OrderedAsync(string sort, CancellationToken stop);

    Task<long?> CountAsync(string district, CancellationToken stop);

    Task CancelAsync(IReadOnlyCollection<string> numbers, string reason, CancellationToken stop);

    Task CloseAsync(Guid id, CancellationToken stop);
}

public class ReservationService(ReservationRepository repository) : IReservationService
{
    private static readonly Dictionary<string, string> SortColumns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["start"] = "r.starts_at",
        ["facility"] = "f.name",
        ["state"] = "r.state",
    };

    public Task<IReadOnlyList<ReservationRow>> FindAsync(ReservationFilter filter, CancellationToken stop)
    {
        var conditions = new List<string> { "1 = 1" };
        if (filter.Facility is { Length: > 0 } facility)
        {
            conditions.Add("f.name = '" + facility.Trim() + "'");
        }

        if (filter.Day is { } day)
        {
            conditions.Add($"r.starts_at::date = '{day:yyyy-MM-dd}'");
        }

        return repository.QueryAsync(string.Join(" AND ", conditions), stop);
    }

    public Task<IReadOnlyList<ReservationRow>> OrderedAsync(string sort, CancellationToken stop)
    {
        var column = SortColumns.TryGetValue(sort, out var known) ? known : "r.starts_at";
        return repository.QueryOrderedAsync(column, stop);
    }

    public async Task<long?> CountAsync(string district, CancellationToken stop)
    {
        var active = await repository.CountActiveAsync(district, stop);
        var cancelled = await repository.CountCancelledAsync(district, stop);
        return active + cancelled;
    }

    public async Task CancelAsync(IReadOnlyCollection<string> numbers, string reason, CancellationToken stop)
    {
        if (numbers.Count is 0 or > 100)
        {
            return;
        }

        await repository.CancelAsync(numbers, stop);
        await repository.NoteAsync(numbers, reason, stop);
    }

    public Task CloseAsync(Guid id, CancellationToken stop) => repository.CloseAsync(id, stop);
}
