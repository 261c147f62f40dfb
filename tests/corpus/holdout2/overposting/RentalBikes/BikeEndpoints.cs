using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Rental.Bikes;

public class Bike
{
    public int Id { get; set; }

    [Required, StringLength(40)]
    public string Frame { get; set; } = "";

    public bool Retired { get; set; }

    public decimal Deposit { get; set; }
}

public sealed record BikeInput([property: Required, StringLength(40)] string Frame);

public class BikeContext(DbContextOptions<BikeContext> options) : DbContext(options)
{
    public DbSet<Bike> Bikes => Set<Bike>();
}

public static class BikeEndpoints
{
    public static void MapBikes(this IEndpointRouteBuilder app)
    {
        var bikes = app.MapGroup("/bikes").RequireAuthorization("BikeStaff").AddEndpointFilter<BikeValidation>();
        bikes.MapPost("/", AddAsync);
        bikes.MapPost("/input", AddInputAsync);
    }

    private static async Task<IResult> AddAsync(Bike bike, BikeContext db, ILogger<BikeContext> audit, CancellationToken ct) // weak TDS1020
    {
        db.Add(bike);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Bike {Id} added", bike.Id);
        return Results.Created($"/bikes/{bike.Id}", bike.Id);
    }

    private static async Task<IResult> AddInputAsync(BikeInput input, BikeContext db, ILogger<BikeContext> audit, CancellationToken ct) // safe TDS1020
    {
        var bike = new Bike { Frame = input.Frame, Deposit = 1000m };
        db.Add(bike);
        await db.SaveChangesAsync(ct);
        audit.LogInformation("Bike {Id} added", bike.Id);
        return Results.Created($"/bikes/{bike.Id}", bike.Id);
    }
}

public sealed class BikeValidation : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments.Where(a => a is Bike or BikeInput))
        {
            List<ValidationResult> results = [];
            if (!Validator.TryValidateObject(argument!, new ValidationContext(argument!), results, validateAllProperties: true))
            {
                return Results.ValidationProblem(results.ToDictionary(r => r.MemberNames.First(), r => new[] { r.ErrorMessage ?? "" }));
            }
        }

        return await next(context);
    }
}
