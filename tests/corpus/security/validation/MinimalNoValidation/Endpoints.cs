using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Yobou.Api;

public sealed class VaccinationSlotRequest
{
    [Required]
    [RegularExpression("^[0-9]{3}$")]
    public string VenueCode { get; set; } = "";

    [Range(1, 4)]
    public int Persons { get; set; }

    [MaxLength(400)]
    public string? Note { get; set; }
}

public interface ISlotBook
{
    Task<int> ReserveAsync(string venue, int persons, string? note);
}

public static class Endpoints
{
    public static void MapSlots(this WebApplication app)
    {
        var api = app.MapGroup("/slots").RequireAuthorization();

        api.MapPost("/", async (VaccinationSlotRequest request, ISlotBook book) => // weak TDS1021
            Results.Ok(await book.ReserveAsync(request.VenueCode, request.Persons, request.Note)));

        api.MapPost("/manual", async (VaccinationSlotRequest request, ISlotBook book) => // safe TDS1021
        {
            var problems = new List<ValidationResult>();
            if (!Validator.TryValidateObject(request, new ValidationContext(request), problems, validateAllProperties: true))
            {
                return Results.ValidationProblem(problems.GroupBy(p => p.MemberNames.First()).ToDictionary(g => g.Key, g => g.Select(p => p.ErrorMessage!).ToArray()));
            }

            return Results.Ok(await book.ReserveAsync(request.VenueCode, request.Persons, request.Note));
        });

        api.MapPost("/group", Reserve);

        api.MapPost("/filtered", async (VaccinationSlotRequest request, ISlotBook book) => // safe TDS1021
            TypedResults.Ok(await book.ReserveAsync(request.VenueCode, request.Persons, request.Note)))
            .AddEndpointFilter(async (context, next) =>
            {
                var argument = context.GetArgument<VaccinationSlotRequest>(0);
                return Validator.TryValidateObject(argument, new ValidationContext(argument), null, true)
                    ? await next(context)
                    : Results.BadRequest();
            });

        // 列挙と整数だけ: 形式は束縛で決まる
        api.MapPost("/{venue:int}/cancel", async (int venue, int persons, ISlotBook book) => // safe TDS1021
            Results.Ok(await book.ReserveAsync(venue.ToString("000"), -Math.Clamp(persons, 1, 4), null)));
    }

    private static async Task<Ok<int>> Reserve(VaccinationSlotRequest request, ISlotBook book) // weak TDS1021
    {
        var number = await book.ReserveAsync(request.VenueCode, request.Persons, request.Note);
        return TypedResults.Ok(number);
    }
}
