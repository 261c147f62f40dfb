using System.Buffers.Text;
using System.Security.Cryptography;

namespace Visitor.Passes;

public sealed record VisitorPass(int Id, string AccessToken, DateTimeOffset Expires);

public static class PassEndpoints
{
    public static void MapPasses(this IEndpointRouteBuilder app)
    {
        var passes = app.MapGroup("/passes").RequireAuthorization("Reception");

        passes.MapPost("/", (TimeProvider clock) =>
        {
            var now = clock.GetUtcNow();
            return new VisitorPass(1, NewToken(now), now.AddHours(8));
        });

        passes.MapPost("/v2", (TimeProvider clock) =>
        {
            var now = clock.GetUtcNow();
            return new VisitorPass(2, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24)), now.AddHours(8)); // safe TDS1105
        });

        passes.MapGet("/demo-seats", () =>
        {
            var seat = Random.Shared.Next(1, 40); // safe TDS1105
            return Results.Ok(new { seat });
        });

        passes.MapPost("/pin", () =>
        {
            var pinCode = Random.Shared.NextInt64(1000, 9999); // weak TDS1105
            return Results.Ok(new { pinCode });
        });

        passes.MapPost("/api-key", () =>
        {
            var apiKey = string.Concat(Enumerable.Range(0, 40).Select(_ => "0123456789abcdef"[new Random().Next(16)])); // weak TDS1105
            return Results.Ok(new { apiKey });
        });
    }

    private static string NewToken(DateTimeOffset now)
    {
        var accessToken = now.Ticks.ToString("x"); // weak TDS1105
        return accessToken;
    }
}
