using Microsoft.EntityFrameworkCore;

namespace Toshokan.Data;

public class Book
{
    public int Id { get; set; }
    public string Isbn { get; set; } = "";
    public string Title { get; set; } = "";
    public bool Lendable { get; set; }
}

public class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();
}

public static class BookQueries
{
    public static IQueryable<Book> WhereTitle(this DbSet<Book> books, string word) =>
        books.FromSqlRaw(string.Format("SELECT * FROM books WHERE title ILIKE '%{0}%'", word)); // weak TDS1001

    public static IQueryable<Book> WhereTitleSafe(this DbSet<Book> books, string word) =>
        books.FromSqlRaw("SELECT * FROM books WHERE title ILIKE '%' || {0} || '%'", word); // safe TDS1001

    public static IQueryable<Book> WhereIsbn(this DbSet<Book> books, string isbn) =>
        books.FromSql($"SELECT * FROM books WHERE isbn = {isbn}"); // safe TDS1001
}
