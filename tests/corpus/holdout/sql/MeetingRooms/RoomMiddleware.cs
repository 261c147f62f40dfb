using System.Data.Common;
using Microsoft.Extensions.Primitives;

namespace Shisetsu.Rooms;

public sealed class RoomState
{
    public string? Room { get; set; }
    public string[] Tags { get; set; } = [];
    public long Floor { get; set; }
}

public class RoomMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, RoomState state)
    {
        state.Room = context.Request.RouteValues["room"] as string;
        state.Tags = context.Request.Query.TryGetValue("tag", out StringValues tags) ? tags.ToArray()! : [];
        _ = long.TryParse(context.Request.Query["floor"], out var floor);
        state.Floor = floor;
        context.Items["room.sort"] = context.Request.Query["sort"].ToString();
        await next(context);
    }
}
