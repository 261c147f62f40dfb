using System.Data.Common;
using Microsoft.Extensions.Primitives;

namespace Shisetsu.Rooms;

public class RoomQueries(DbDataSource source, RoomState state, IHttpContextAccessor accessor)
{
    public async Task<int> CountRoomAsync()
    {
        await using var command = source.CreateCommand("select count(*) from rooms where name = '" + state.Room + "'"); // weak TDS1001
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    public async Task<int> CountFloorAsync()
    {
        await using var command = source.CreateCommand("select count(*) from rooms where floor = " + state.Floor); // safe TDS1001
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    public async Task<int> CountTagsAsync()
    {
        var query = from tag in state.Tags
                    where tag.Length > 0
                    select "'" + tag + "'";
        await using var command = source.CreateCommand();
        command.CommandText = "select count(*) from room_tags where tag in (" + string.Join(',', query) + ")"; // weak TDS1001
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    public async Task<int> CountTags2Async()
    {
        await using var command = source.CreateCommand();
        string[] names = [.. state.Tags.Select((_, index) => $"@t{index}")];
        command.CommandText = "select count(*) from room_tags where tag in (" + string.Join(',', names) + ")"; // safe TDS1001
        for (var i = 0; i < names.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = names[i];
            parameter.Value = state.Tags[i];
            command.Parameters.Add(parameter);
        }

        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    public async Task<string?> FirstAsync()
    {
        var sort = (string?)accessor.HttpContext?.Items["room.sort"];
        await using var command = source.CreateCommand();
        command.CommandText = $"select name from rooms order by {sort ?? "name"}"; // weak TDS1001
        return (string?)await command.ExecuteScalarAsync();
    }
}
