using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Shisetsu.Api;

public interface ISlots
{
    int Free(int facility);

    void Close(int facility);

    void Open(int facility);
}

public static class Endpoints
{
    public static void MapSlots(this IEndpointRouteBuilder app)
    {
        app.MapGet("/slots/{facility:int}", (int facility, ISlots slots) => slots.Free(facility)).AllowAnonymous(); // safe TDS1205

        app.MapPost("/slots/{facility:int}/close", (int facility, ISlots slots) => slots.Close(facility)); // weak TDS1205

        app.MapPost("/slots/{facility:int}/open", (int facility, ISlots slots) => slots.Open(facility)).RequireAuthorization("Clerk"); // safe TDS1205

        app.MapDelete("/slots/{facility:int}", Remove); // weak TDS1205
        app.MapDelete("/slots/{facility:int}/all", RemoveAuthorized); // safe TDS1205

        app.MapPut("/slots/{facility:int}", [Authorize(Roles = "Clerk")] (int facility, ISlots slots) => slots.Open(facility)); // safe TDS1205

        var clerk = app.MapGroup("/clerk").RequireAuthorization("Clerk");
        clerk.MapPost("/close/{facility:int}", (int facility, ISlots slots) => slots.Close(facility)); // safe TDS1205
        var night = clerk.MapGroup("/night");
        night.MapPost("/close/{facility:int}", (int facility, ISlots slots) => slots.Close(facility)); // safe TDS1205

        var open = app.MapGroup("/batch").WithTags("batch");
        open.MapPost("/close/{facility:int}", (int facility, ISlots slots) => slots.Close(facility)); // weak TDS1205

        app.MapMethods("/slots/sync", ["PATCH"], (ISlots slots) => Results.Ok(slots.Free(0))); // weak TDS1205
        app.MapMethods("/slots/sync2", ["PATCH"], (ISlots slots) => Results.Ok(slots.Free(0))).RequireAuthorization(p => p.RequireRole("Clerk")); // safe TDS1205
    }

    private static IResult Remove(int facility, ISlots slots)
    {
        slots.Close(facility);
        return Results.NoContent();
    }

    [Authorize]
    private static IResult RemoveAuthorized(int facility, ISlots slots, ClaimsPrincipal user)
    {
        slots.Close(facility);
        return Results.NoContent();
    }
}
