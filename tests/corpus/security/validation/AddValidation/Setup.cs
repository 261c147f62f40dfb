using System.ComponentModel.DataAnnotations;

namespace Kaigo.Api;

public sealed record ConsultRequest([property: Required, MaxLength(500)] string Content, [property: Range(0, 6)] int Level);

public interface IConsultDesk
{
    Task AcceptAsync(string content, int level);
}

public static class Setup
{
    public static IServiceCollection AddConsult(this IServiceCollection services)
    {
        services.AddValidation();
        return services;
    }

    public static void MapConsult(this IEndpointRouteBuilder app)
    {
        app.MapPost("/consult", async (ConsultRequest request, IConsultDesk desk) => // safe TDS1021
        {
            await desk.AcceptAsync(request.Content, request.Level);
            return Results.Accepted();
        }).RequireAuthorization();

        app.MapPost("/consult/raw", async (ConsultRequest request, IConsultDesk desk) => // weak TDS1021
        {
            await desk.AcceptAsync(request.Content, request.Level);
            return Results.Accepted();
        }).RequireAuthorization().DisableValidation();
    }
}
