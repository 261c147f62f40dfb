using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Toshokan.Data;

[Authorize(Roles = "Librarian")]
public sealed class CounterHub : Hub
{
    private static readonly string[] Shelves = ["A", "B", "C", "書庫"];

    private readonly LibraryContext _db;

    public CounterHub(LibraryContext db)
    {
        _db = db;
    }

    public async Task<List<Book>> Find(string word)
    {
        var trimmed = word.Trim();
        if (trimmed.Length == 13)
        {
            return await _db.Books.WhereIsbn(trimmed).ToListAsync();
        }

        return await _db.Books.WhereTitle(trimmed).Take(30).ToListAsync();
    }

    public Task<List<Book>> FindExact(string word) => _db.Books.WhereTitleSafe(word).Take(30).ToListAsync();

    public async Task MoveShelf(int bookId, string shelf)
    {
        await _db.Database.ExecuteSqlRawAsync("UPDATE books SET shelf = '" + shelf.Normalize().ToUpperInvariant() + "' WHERE id = " + bookId); // weak TDS1001
        await Clients.Others.SendAsync("moved", bookId);
    }

    public async Task MoveKnownShelf(int bookId, string shelf)
    {
        if (!Shelves.Contains(shelf))
        {
            throw new HubException("棚の指定が正しくありません。");
        }

        await _db.Database.ExecuteSqlRawAsync("UPDATE books SET shelf = '" + shelf + "' WHERE id = " + bookId); // safe TDS1001
    }

    public Task<List<int>> CountByYear(string column)
    {
        var target = column == "acquired" ? "acquired_on" : "published_on";
        return _db.Database.SqlQueryRaw<int>($"SELECT count(*) AS \"Value\" FROM books GROUP BY extract(year from {target})").ToListAsync(); // safe TDS1001
    }

    public Task<List<int>> CountByGroup(string column) =>
        _db.Database.SqlQueryRaw<int>($"SELECT count(*) AS \"Value\" FROM books GROUP BY {column}").ToListAsync(); // weak TDS1001
}
