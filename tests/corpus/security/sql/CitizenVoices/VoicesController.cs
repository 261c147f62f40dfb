using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Koe;

[ApiController]
[Authorize]
[Route("api/voices")]
public class VoicesController(IVoiceStore store, VoiceScope scope, NpgsqlDataSource db) : ControllerBase
{
    private string? _lastWord;

    [HttpGet]
    public async Task<IActionResult> Find(string word, string category) =>
        Ok(await store.FindAsync(new VoiceSearch().AndEquals("category", category).AndContains("body", word)));

    [HttpGet("exact")]
    public async Task<IActionResult> FindExact(string category, string state) =>
        Ok(await store.FindExactAsync(new VoiceSearch().AndEquals("category", category).AndEquals("state", state)));

    [HttpGet("count")]
    public async Task<IActionResult> Count() => Ok(await store.CountAsync());

    [HttpGet("level")]
    public async Task<IActionResult> Level()
    {
        await using var command = db.CreateCommand("SELECT count(*) FROM voices WHERE level <= " + scope.Level); // safe TDS1001
        return Ok(await command.ExecuteScalarAsync());
    }

    [HttpGet("similar")]
    public async Task<IActionResult> Similar(string? word)
    {
        _lastWord = word;
        return Ok(await SimilarAsync());
    }

    [HttpPost("categories")]
    public async Task<IActionResult> Categories(VoiceSearch search)
    {
        if (search is not { Category: { Length: > 0 } category })
        {
            return BadRequest();
        }

        await using var connection = await db.OpenConnectionAsync();
        using var adapter = new NpgsqlDataAdapter("SELECT * FROM categories WHERE name = '" + category + "'", connection); // weak TDS1001
        return Ok(adapter.Fill(new System.Data.DataTable()));
    }

    private async Task<object?> SimilarAsync()
    {
        await using var command = db.CreateCommand("SELECT body FROM voices WHERE body % '" + _lastWord + "'"); // weak TDS1001
        return await command.ExecuteScalarAsync();
    }
}
