using Microsoft.AspNetCore.Mvc;

namespace Kyushoku;

public static class MenuEndpoints
{
    public static RouteGroupBuilder MapMenus(this RouteGroupBuilder menus)
    {
        menus.RequireAuthorization();
        menus.MapGet("/count", (MenuService service) => service.CountAsync());
        menus.MapGet("/filter/{kind}", (string kind, string value, MenuService service) => service.FilterAsync(kind, value));
        menus.MapGet("/on/{day}", (string day, MenuService service) => service.OnAsync(day));
        menus.MapGet("/since/{day}", (string day, MenuService service) => service.SinceAsync(day));
        menus.MapGet("/grade/{grade}", (string grade, MenuService service) => service.ByGradeAsync(grade));
        menus.MapGet("/district/{district}", (string district, MenuService service) => service.ByDistrictAsync(district));
        menus.MapPut("/{id:guid}", async (Guid id, [FromBody] RenameMenu body, MenuService service) =>
            await service.RenameAsync(id, body.Dish) > 0 ? Results.NoContent() : Results.NotFound());
        menus.MapDelete("/{id:guid}", async (Guid id, MenuService service) =>
            await service.RemoveAsync(id) > 0 ? Results.NoContent() : Results.NotFound());
        return menus;
    }
}

public sealed record RenameMenu(string Dish);
