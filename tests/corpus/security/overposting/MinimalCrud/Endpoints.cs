using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kosodate.Api;

public class Circle
{
    public int Id { get; set; }

    [MaxLength(80)]
    public string Name { get; set; } = "";

    [MaxLength(2000)]
    public string Activity { get; set; } = "";

    public bool Certified { get; set; }

    public string CreatedBy { get; set; } = "";
}

public sealed record CircleRequest([property: Required, MaxLength(80)] string Name, [property: MaxLength(2000)] string Activity);

public class CircleDb(DbContextOptions<CircleDb> options) : DbContext(options)
{
    public DbSet<Circle> Circles => Set<Circle>();
}

public static class CircleEndpoints
{
    public static void MapCircles(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/circles").RequireAuthorization().ProducesValidationProblem();
        group.AddEndpointFilter<ValidationFilter>();

        group.MapPost("/", async (Circle circle, CircleDb db) => // weak TDS1020
        {
            db.Circles.Add(circle);
            await db.SaveChangesAsync();
            return Results.Created($"/circles/{circle.Id}", null);
        });

        group.MapPost("/by-request", async (CircleRequest request, CircleDb db, ClaimsPrincipal user) => // safe TDS1020
        {
            var circle = new Circle { Name = request.Name, Activity = request.Activity, CreatedBy = user.Identity!.Name! };
            db.Circles.Add(circle);
            await db.SaveChangesAsync();
            return Results.Created($"/circles/{circle.Id}", null);
        });

        group.MapPut("/{id:int}", Replace);
        group.MapPut("/{id:int}/text", ReplaceText);
    }

    private static async Task<Results<NoContent, NotFound>> Replace(int id, [FromBody] Circle body, CircleDb db, ClaimsPrincipal user) // weak TDS1020
    {
        var me = user.Identity!.Name;
        var mine = await db.Circles.SingleOrDefaultAsync(c => c.Id == id && c.CreatedBy == me);
        if (mine is null)
        {
            return TypedResults.NotFound();
        }

        body.Id = id;
        db.Entry(mine).CurrentValues.SetValues(body);
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, NotFound>> ReplaceText(int id, [FromBody] CircleRequest body, CircleDb db, ClaimsPrincipal user) // safe TDS1020
    {
        var me = user.Identity!.Name;
        var mine = await db.Circles.SingleOrDefaultAsync(c => c.Id == id && c.CreatedBy == me);
        if (mine is null)
        {
            return TypedResults.NotFound();
        }

        db.Entry(mine).CurrentValues.SetValues(body);
        await db.SaveChangesAsync();
        return TypedResults.NoContent();
    }
}

public sealed class ValidationFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            if (argument is CircleRequest or Circle)
            {
                var errors = new List<ValidationResult>();
                if (!Validator.TryValidateObject(argument, new ValidationContext(argument), errors, true))
                {
                    return Results.ValidationProblem(errors.ToDictionary(e => e.MemberNames.FirstOrDefault() ?? "", e => new[] { e.ErrorMessage ?? "" }));
                }
            }
        }

        return await next(context);
    }
}
