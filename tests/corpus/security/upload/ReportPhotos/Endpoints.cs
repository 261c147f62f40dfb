using System.Security.Claims;

namespace MachiReport;

/// <summary>道路・遊具の不具合通報(写真つき)。</summary>
public static class Endpoints
{
    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/reports").RequireAuthorization().RequireRateLimiting("upload");

        group.MapPost("/photos", async (IFormFile photo, PhotoStore store, CancellationToken ct) =>
        {
            await store.SaveAsAsync(photo, ct);
            return Results.Accepted();
        });

        group.MapPost("/photos/checked", async (IFormFile photo, PhotoStore store, CancellationToken ct) =>
            await store.SaveCheckedAsync(photo, ct) ? Results.Accepted() : Results.BadRequest("JPEG または PNG を送ってください。"));

        group.MapPost("/icons", SaveIcon);
        return app;
    }

    private static async Task<IResult> SaveIcon(IFormFileCollection files, PhotoStore store, ClaimsPrincipal user)
    {
        var icon = files.GetFile("icon");
        return icon is null ? Results.BadRequest() : Results.Ok(await store.SaveIconAsync(icon));
    }
}
