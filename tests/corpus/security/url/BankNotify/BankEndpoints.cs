using Microsoft.AspNetCore.Http.HttpResults;

namespace Kouza;

public static class BankEndpoints
{
    public static RouteGroupBuilder MapBank(this RouteGroupBuilder bank)
    {
        bank.RequireAuthorization("accounting");
        bank.MapGet("/servers/{server}/branches/{branch}", (string server, string branch, BankClient client) => client.BranchAsync(server, branch));
        bank.MapGet("/branches/{branch}", (string branch, BankClient client) => client.BranchAsync(branch));
        bank.MapGet("/lookup/{key}", (string key, BankClient client) => client.LookupAsync(key));
        bank.MapPost("/transfers", Transfers);
        bank.MapPost("/transfers/fixed", FixedTransfers);
        bank.MapPatch("/status", async (HttpContext context, BankClient client) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            using var response = await client.PatchAsync(context.Request.Query["target"], await reader.ReadToEndAsync());
            return Results.StatusCode((int)response.StatusCode);
        });
        return bank;
    }

    private static async Task<Results<NoContent, UnprocessableEntity>> Transfers(Transfer transfer, BankClient client) =>
        await client.TransferAsync(transfer) ? TypedResults.NoContent() : TypedResults.UnprocessableEntity();

    private static async Task<Results<NoContent, UnprocessableEntity>> FixedTransfers(Transfer transfer, BankClient client) =>
        await client.TransferFixedAsync(transfer) ? TypedResults.NoContent() : TypedResults.UnprocessableEntity();
}
