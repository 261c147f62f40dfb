using System.Reflection;
using System.Text.Json;

namespace Shisetsu.Fees;

public static class FeeEndpoints
{
    public static void MapFees(this RouteGroupBuilder group)
    {
        group.RequireAuthorization("FeeAdmin");
        group.MapPost("/preview", async (HttpRequest request, FeeService fees) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            var formula = body.RootElement.GetProperty("formula").GetString();
            return await fees.EvaluateAsync(formula ?? "0m");
        });
        group.MapGet("/standard/{hours:int}", (int hours, FeeService fees) => fees.StandardAsync(hours));
        group.MapGet("/rule", (string type, FeeService fees) => fees.Create(type)?.Calculate(1));
        group.MapGet("/known", (string type, FeeService fees) => fees.CreateKnown(type)?.Calculate(1));
        group.MapGet("/listed", (string type, FeeService fees) => fees.CreateListed(type)?.Calculate(1));
        group.MapPost("/plugin", (string file) => Assembly.LoadFile(file).FullName); // weak TDS1013
        group.MapPost("/plugin/default", () => Assembly.Load("Shisetsu.Fees.Default").FullName); // safe TDS1013
    }
}
