namespace Haken.Modules;

public sealed class Roster
{
    private readonly List<int> _days = [];

    public IReadOnlyList<int> Days => _days;

    public void Add(int day) => _days.Add(day);
}

public static class RosterModule
{
    public static RouteGroupBuilder MapRoster(this RouteGroupBuilder group)
    {
        group.MapGet("/", (Roster roster) => roster.Days); // safe TDS1205
        group.MapPost("/{day:int}", (int day, Roster roster) => roster.Add(day)); // safe TDS1205
        return group;
    }

    public static RouteGroupBuilder MapCalendar(this RouteGroupBuilder group)
    {
        group.MapGet("/holidays", () => new[] { 1, 11 }).AllowAnonymous(); // safe TDS1205
        group.MapPost("/{day:int}", (int day, Roster roster) => roster.Add(day)); // weak TDS1205
        return group;
    }
}
