using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Npgsql;

namespace Toshokan;

[Authorize(Roles = "librarian")]
public class CounterHub(NpgsqlDataSource db, ILogger<CounterHub> logger) : Hub
{
    public async Task<IEnumerable<BookRow>> FindBooks(string title)
    {
        await using var connection = await db.OpenConnectionAsync(Context.ConnectionAborted);
        return await connection.QueryAsync<BookRow>($"SELECT id, title FROM books WHERE title ILIKE '%{title}%' LIMIT 50"); // weak TDS1001
    }

    public async Task<IEnumerable<BookRow>> FindBooksByAuthor(string author)
    {
        const string Sql = "SELECT id, title FROM books WHERE author ILIKE @author LIMIT 50";
        await using var connection = await db.OpenConnectionAsync(Context.ConnectionAborted);
        return await connection.QueryAsync<BookRow>(Sql, new { author = $"%{author}%" }); // safe TDS1001
    }

    public async Task Return(string barcode, BookCondition condition)
    {
        await using var connection = await db.OpenConnectionAsync(Context.ConnectionAborted);
        var changed = await connection.ExecuteAsync("UPDATE loans SET returned_at = now() WHERE barcode = '" + barcode + "'"); // weak TDS1001
        await connection.ExecuteAsync($"INSERT INTO conditions (grade) VALUES ({(int)condition})"); // safe TDS1001
        logger.LogInformation("{Count} loans closed", changed);
        await Clients.Group("counter").SendAsync("returned", condition);
    }

    public async Task Extend(string barcode)
    {
        if (barcode.Length != 10 || !barcode.All(char.IsAsciiDigit))
        {
            throw new HubException("バーコードは数字 10 桁です。");
        }

        await using var connection = await db.OpenConnectionAsync(Context.ConnectionAborted);
        await connection.ExecuteAsync("UPDATE loans SET due_on = due_on + 14 WHERE barcode = '" + barcode + "'"); // safe TDS1001
    }

    public async IAsyncEnumerable<string> Shelf(string shelf)
    {
        await using var command = db.CreateCommand();
        command.CommandText = string.Concat("SELECT title FROM books WHERE shelf = '", shelf, "'"); // weak TDS1001
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return reader.GetString(0);
        }
    }
}

public enum BookCondition
{
    Good,
    Worn,
    Damaged,
}

public record BookRow(int Id, string Title);
