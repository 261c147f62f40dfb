using System.Data.Common;
using Microsoft.Extensions.Primitives;

namespace Shisetsu.Rooms;

public static class RoomEndpoints
{
    public static void MapRooms(this IEndpointRouteBuilder app)
    {
        var rooms = app.MapGroup("/rooms/{room}").RequireAuthorization();
        rooms.MapGet("/count", (RoomQueries queries) => queries.CountRoomAsync());
        rooms.MapGet("/floor", (RoomQueries queries) => queries.CountFloorAsync());
        rooms.MapGet("/tags", (RoomQueries queries) => queries.CountTagsAsync());
        rooms.MapGet("/tags2", (RoomQueries queries) => queries.CountTags2Async());
        rooms.MapGet("/first", (RoomQueries queries) => queries.FirstAsync());
    }
}
