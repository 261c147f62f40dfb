using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedSqlTests() : RuleTests("TDS1001")
{
    private const string Context = """
        using Microsoft.EntityFrameworkCore;
        public class Town : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); }
        public class Facility { public string Name { get; set; } = ""; }
        """;

    [Fact]
    public Task A_value_in_a_query_of_an_endpoint_is_reported() => Flags("""
        using Dapper;
        using System.Data;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/facilities", (string name, IDbConnection connection) =>
            connection.QueryAsync<string>({|TDS1001:"SELECT name FROM facilities WHERE name = '" + name + "'"|}));
        app.Run();
        """);

    [Fact]
    public Task Text_built_piece_by_piece_in_a_controller_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Data.SqlClient;
        public class ReportController(SqlConnection connection) : Controller
        {
            public IActionResult Index(string? order)
            {
                var sql = "SELECT * FROM payments";
                if (order is { Length: > 0 })
                {
                    sql += string.Format(" ORDER BY {0}", order.Trim());
                }

                using var command = new SqlCommand({|TDS1001:sql|}, connection);
                return Ok(command.ExecuteScalar());
            }
        }
        """);

    [Fact]
    public Task A_page_model_that_binds_its_property_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.EntityFrameworkCore;
        public class IndexModel(Town db) : PageModel
        {
            [BindProperty(SupportsGet = true)]
            public string Keyword { get; set; } = "";

            public void OnGet() => db.Facilities.FromSqlRaw({|TDS1001:"SELECT * FROM facilities WHERE name LIKE '%" + Keyword + "%'"|});
        }
        """, ("Town.cs", Context));

    [Fact]
    public Task The_way_over_a_service_in_another_file_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        public class VoicesController(VoiceService voices) : Controller
        {
            public async Task<IActionResult> Index(VoiceSearch search) => Ok(await voices.CountAsync(search));
        }
        public record VoiceSearch(string Word, int Year);
        """,
        ("VoiceService.cs", """
        using Npgsql;
        public class VoiceService(NpgsqlDataSource source)
        {
            public Task<int> CountAsync(VoiceSearch search)
            {
                var where = Where(search);
                return source.CreateCommand({|TDS1001:"SELECT count(*) FROM voices" + where|}).ExecuteNonQueryAsync();
            }

            private static string Where(VoiceSearch search) => $" WHERE year = {search.Year} AND body LIKE '%{search.Word}%'";
        }
        """));

    [Fact]
    public Task A_local_function_and_a_method_group_are_followed() => Flags("""
        using System.Data.Common;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/close", Close);
        app.Run();

        static void Close(HttpRequest request, DbCommand command)
        {
            Set(request.Form["number"]!);
            void Set(string number) => command.CommandText = {|TDS1001:$"UPDATE t SET closed = 1 WHERE number = '{number}'"|};
        }
        """);

    [Fact]
    public async Task The_way_begins_at_the_source()
    {
        var found = Assert.Single(await Example.Of("""
            ## Code

            ```csharp
            using Microsoft.AspNetCore.Mvc;
            public class TownController(System.Data.Common.DbCommand command) : Controller
            {
                public void Index(string town)
                {
                    var sql = "SELECT * FROM t WHERE town = '" + town + "'";
                    command.CommandText = sql;
                }
            }
            ```
            """, "## Code").AnalyzeAsync("TDS1001"));
        var source = found.AdditionalLocations[0];
        Assert.Equal("string town", source.SourceTree!.ToString().Substring(source.SourceSpan.Start, source.SourceSpan.Length));
    }

    [Fact]
    public Task Parameters_are_fine() => IsSilent("""
        using Dapper;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        using System.Data;
        public class TownController(Town db, IDbConnection connection) : Controller
        {
            public async Task Index(string name, CancellationToken stop)
            {
                db.Facilities.FromSql($"SELECT * FROM facilities WHERE name = {name}");
                db.Facilities.FromSqlRaw("SELECT * FROM facilities WHERE name = {0}", name);
                await db.Database.ExecuteSqlAsync($"DELETE FROM facilities WHERE name = {name}", stop);
                await connection.ExecuteAsync("DELETE FROM facilities WHERE name = @name", new { name });
            }
        }
        """, ("Town.cs", Context));

    [Fact]
    public Task Numbers_dates_and_chosen_words_are_fine() => IsSilent("""
        using Dapper;
        using System.Data;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a/{id:int}", (int id, DateOnly day, Guid key, IDbConnection connection) =>
            connection.ExecuteAsync($"DELETE FROM t WHERE id = {id} AND day = '{day:yyyy-MM-dd}' AND key = '{key}'"));
        app.MapGet("/b", (string sort, IDbConnection connection) =>
        {
            var column = sort switch { "name" => "name", "date" => "received_at", _ => "id" };
            return connection.ExecuteAsync("SELECT * FROM t ORDER BY " + column);
        });
        app.Run();
        """);

    [Fact]
    public Task A_guard_that_leaves_early_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Npgsql;
        public class TableController(NpgsqlDataSource source) : Controller
        {
            private static readonly HashSet<string> Tables = ["facilities", "notices"];

            public IActionResult Truncate(string table)
            {
                if (!Tables.Contains(table))
                {
                    return NotFound();
                }

                source.CreateCommand("TRUNCATE " + table);
                return NoContent();
            }
        }
        """);

    [Fact]
    public Task Text_of_the_program_itself_is_fine() => IsSilent("""
        using Npgsql;
        class Cleaning(NpgsqlDataSource source, IConfiguration configuration)
        {
            private const string Table = "sessions";

            public void Run(string suffix) => source.CreateCommand("DELETE FROM " + Table + suffix + configuration["Cleaning:Where"]);
        }
        """);

    [Fact]
    public Task The_fix_lets_EF_make_parameters() => Fixes<UntrustedSqlFix>(
        """"
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        public class TownController(Town db) : Controller
        {
            public async Task Index(string name, int year, CancellationToken stop)
            {
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name = {name} AND year > {year}"|});
                await db.Database.ExecuteSqlRawAsync(
                    {|TDS1001:$"""
                    INSERT INTO facilities (name, year) VALUES ({name}, {year})
                    """|}, stop);
                db.Database.SqlQueryRaw<string>({|TDS1001:$"SELECT name AS Value FROM facilities WHERE name LIKE {name} || '%'"|}).ToList();
            }
        }
        """",
        """"
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        public class TownController(Town db) : Controller
        {
            public async Task Index(string name, int year, CancellationToken stop)
            {
                db.Facilities.FromSql($"SELECT * FROM facilities WHERE name = {name} AND year > {year}");
                await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO facilities (name, year) VALUES ({name}, {year})
                    """, stop);
                db.Database.SqlQuery<string>($"SELECT name AS Value FROM facilities WHERE name LIKE {name} || '%'").ToList();
            }
        }
        """",
        ("Town.cs", Context));

    [Fact]
    public Task The_fix_leaves_what_a_parameter_cannot_stand_for() => Fixes<UntrustedSqlFix>(Unmendable, Unmendable, ("Town.cs", Context));

    private const string Unmendable = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        public class TownController(Town db) : Controller
        {
            public void Index(string text, string[] names, string order)
            {
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name = '{text}'"|});
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM {text} WHERE name = 'a'"|});
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name = {text} ORDER BY {order}"|});
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name IN ({string.Join(",", names)})"|});
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name = {Request.Query["name"]}"|});
                db.Facilities.FromSqlRaw({|TDS1001:$"SELECT * FROM facilities WHERE name = {text} AND kind = {{0}}"|}, 1);
                db.Facilities.FromSqlRaw({|TDS1001:"SELECT * FROM facilities WHERE name = " + text|});
            }
        }
        """;
}
