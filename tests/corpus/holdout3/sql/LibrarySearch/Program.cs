using System.Data;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddRateLimiter(_ => { });
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseRateLimiter();
app.UseAuthorization();

var connectionString = app.Configuration.GetConnectionString("Library")!;
var isbnForm = new Regex(@"\A[0-9]{13}\z", RegexOptions.None, TimeSpan.FromSeconds(1));

app.MapGet("/books", ListBooks).RequireAuthorization();

app.MapGet("/books/isbn/{isbn}", async (string isbn) =>
{
    if (!isbnForm.IsMatch(isbn))
    {
        return Results.NotFound();
    }

    await using var connection = new SqlConnection(connectionString);
    await connection.OpenAsync();
    await using var command = new SqlCommand($"SELECT title FROM books WHERE isbn = '{isbn}'", connection); // safe TDS1001
    return Results.Ok(await command.ExecuteScalarAsync());
}).RequireAuthorization();

app.MapGet("/books/author", async (HttpRequest request) =>
{
    string author = request.Query["author"]!;
    await using var connection = new SqlConnection(connectionString);
    await connection.OpenAsync();
    await using var command = connection.CreateCommand();
    command.CommandText = "SELECT title FROM books WHERE author_kana LIKE N'" + author + "%'"; // weak TDS1001
    return Results.Ok(await command.ExecuteScalarAsync());
}).RequireAuthorization();

app.MapGet("/books/publisher", async (HttpRequest request) =>
{
    string publisher = request.Query["publisher"]!;
    await using var connection = new SqlConnection(connectionString);
    await connection.OpenAsync();
    await using var command = connection.CreateCommand();
    command.CommandText = "SELECT title FROM books WHERE publisher LIKE @publisher"; // safe TDS1001
    command.Parameters.Add("@publisher", SqlDbType.NVarChar, 100).Value = publisher + "%";
    return Results.Ok(await command.ExecuteScalarAsync());
}).RequireAuthorization();

app.Run();

async Task<IResult> ListBooks([AsParameters] BookQuery query)
{
    var (title, order, branch) = query;
    var direction = order switch
    {
        "asc" => "ASC",
        "desc" => "DESC",
        _ => "ASC",
    };
    await using var connection = new SqlConnection(connectionString);
    await connection.OpenAsync();
    using var adapter = new SqlDataAdapter($"SELECT TOP 100 * FROM books ORDER BY published {direction}", connection); // safe TDS1001
    var all = new DataTable();
    adapter.Fill(all);
    if (title is { Length: > 0 } t)
    {
        await using var search = new SqlCommand("SELECT count(*) FROM books WHERE title LIKE '%" + t + "%'", connection); // weak TDS1001
        return Results.Ok(await search.ExecuteScalarAsync());
    }

    if (Guid.TryParse(branch, out var branchId))
    {
        await using var holdings = new SqlCommand($"SELECT count(*) FROM holdings WHERE branch = '{branchId}'", connection); // safe TDS1001
        return Results.Ok(await holdings.ExecuteScalarAsync());
    }

    return Results.Ok(all.Rows.Count);
}

record BookQuery(string? Title, string? Order, string? Branch);
