using Dapper;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Npgsql;

namespace Chomei;

[Authorize(Policy = "areas")]
public sealed class AreaGrpcService(NpgsqlDataSource db) : AreaService.AreaServiceBase
{
    public override async Task<AreaReply> Count(AreaRequest request, ServerCallContext context)
    {
        await using var connection = await db.OpenConnectionAsync(context.CancellationToken);
        var count = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM areas WHERE name = '" + request.Area + "'"); // weak TDS1001
        var total = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM areas WHERE name <> @Area", request); // safe TDS1001
        return new AreaReply { Count = count * 100 / Math.Max(total, 1) };
    }

    public override async Task List(AreaRequest request, IServerStreamWriter<AreaReply> replies, ServerCallContext context)
    {
        await using var command = db.CreateCommand($"SELECT name FROM areas WHERE name LIKE '{request.Area}%' LIMIT {request.Limit}"); // weak TDS1001
        await using var reader = await command.ExecuteReaderAsync(context.CancellationToken);
        while (await reader.ReadAsync(context.CancellationToken))
        {
            await replies.WriteAsync(new AreaReply { Name = reader.GetString(0) });
        }

        await using var limited = db.CreateCommand($"SELECT name FROM areas ORDER BY id LIMIT {request.Limit}"); // safe TDS1001
        await replies.WriteAsync(new AreaReply { Name = (string)(await limited.ExecuteScalarAsync())! });
    }

    public override async Task<AreaReply> Record(IAsyncStreamReader<AreaRequest> requests, ServerCallContext context)
    {
        var reply = new AreaReply();
        await using var connection = await db.OpenConnectionAsync(context.CancellationToken);
        while (await requests.MoveNext(context.CancellationToken))
        {
            reply.Count += await connection.ExecuteAsync("INSERT INTO visited (area) VALUES ('" + requests.Current.Area + "')"); // weak TDS1001
            reply.Count += await connection.ExecuteAsync("INSERT INTO visited (area) VALUES (@Area)", requests.Current); // safe TDS1001
        }

        return reply;
    }
}
