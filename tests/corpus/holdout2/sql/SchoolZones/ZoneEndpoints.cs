namespace School.Zones;

public static class ZoneEndpoints
{
    public static void MapZones(this IEndpointRouteBuilder app)
    {
        var zones = app.MapGroup("/zones").RequireAuthorization();
        zones.MapGet("/{mode}", (string mode, string school, ZoneRepository repository, CancellationToken ct) => repository.FindAsync(mode, school, ct));
        zones.MapGet("/count/{grade:int}", (int grade, ZoneRepository repository, CancellationToken ct) => repository.CountAsync(grade, ct));
    }
}
