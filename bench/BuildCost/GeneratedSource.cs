namespace BuildCost;

/// <summary>
/// A source like those of real services: controllers, minimal APIs, models, services, a store with SQL, files, calls of another service, redirects and log lines,
/// some of it not to the guidelines. Each feature has types of its own names, as real services have, and methods of the same names. Every file has
/// sinks of the data flow; one in ten lets a value of the request reach one.
/// </summary>
internal static class GeneratedSource
{
    public static string Program(int files) => $$"""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
        var app = builder.Build();
        app.UseHttpsRedirection();
        app.UseAuthorization();
        app.MapControllers();
        {{string.Join("\n", Enumerable.Range(0, files).Where(i => i % 4 == 0).Select(i => $"Bench.Feature{i:D5}.Endpoints.Map(app);"))}}
        app.Run();
        """;

    public static string File(int i) => $$"""
        using System.Data.Common;
        using System.Text;
        using System.Text.Json;
        using Microsoft.AspNetCore.Mvc;

        namespace Bench.Feature{{i:D5}};

        public sealed record {{Item(i)}}(Guid Id, string Name, decimal Price, DateOnly Since, IReadOnlyList<string> Tags);

        public sealed record Create{{Item(i)}}(string Name, decimal Price, string? Note);

        public interface I{{Item(i)}}Store
        {
            Task<{{Item(i)}}?> FindAsync(Guid id, CancellationToken cancellationToken);
            Task<IReadOnlyList<{{Item(i)}}>> SearchAsync(string text, int page, CancellationToken cancellationToken);
            Task SaveAsync({{Item(i)}} item, CancellationToken cancellationToken);
        }

        public sealed class {{Item(i)}}Service(I{{Item(i)}}Store store, ILogger<{{Item(i)}}Service> logger, TimeProvider time)
        {
            private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

            public async Task<{{Item(i)}}> CreateAsync(Create{{Item(i)}} request, CancellationToken cancellationToken)
            {
                var now = time.GetUtcNow();
                var item = new {{Item(i)}}(Guid.NewGuid(), request.Name.Trim(), Math.Max(0, request.Price), DateOnly.FromDateTime(now.UtcDateTime), []);
                await store.SaveAsync(item, cancellationToken);
                logger.LogInformation("Saved {Id}", item.Id);
                Count(item.Name);
                return item;
            }

            public async Task<string> ExportAsync(string text, CancellationToken cancellationToken)
            {
                var builder = new StringBuilder();
                for (var page = 0; page < 10; page++)
                {
                    foreach (var item in await store.SearchAsync(text, page, cancellationToken))
                    {
                        builder.Append(item.Name).Append(',').Append(item.Price).AppendLine();
                    }
                }

                return builder.ToString();
            }

            public decimal Total(IEnumerable<{{Item(i)}}> items)
            {
                var total = 0m;
                foreach (var item in items.Where(item => item.Price > {{i % 97}}).OrderBy(item => item.Since))
                {
                    total += item.Tags.Contains("half") ? item.Price / 2 : item.Price;
                }

                return Math.Round(total, 0, MidpointRounding.AwayFromZero);
            }

            private void Count(string name) => _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
        }

        public sealed class {{Item(i)}}Table(DbDataSource source)
        {
            private static readonly string[] Columns = ["name", "price", "since"];

            public async Task<List<string>> NamesAsync(string text, string order, CancellationToken cancellationToken)
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT name FROM items_{{i}} WHERE name LIKE @text ORDER BY " + Column(order);
                var parameter = command.CreateParameter();
                parameter.ParameterName = "@text";
                parameter.Value = text;
                command.Parameters.Add(parameter);
                List<string> names = [];
                await using var reader = await command.ExecuteReaderAsync(cancellationToken);
                while (await reader.ReadAsync(cancellationToken))
                {
                    names.Add(reader.GetString(0));
                }

                return names;
            }

            private static string Column(string order) => {{(i % 10 == 0 ? "order" : "Columns.Contains(order) ? order : Columns[0]")}};
        }

        public sealed class {{Item(i)}}Files(HttpClient client, ILogger<{{Item(i)}}Files> logger, string root)
        {
            public async Task<string> ReadAsync(string name, CancellationToken cancellationToken)
            {
                var path = Path.Combine(root, Path.GetFileName(name));
                if (!File.Exists(path))
                {
                    logger.LogWarning("No file for feature {Feature}", {{i}});
                    return "";
                }

                return await File.ReadAllTextAsync(path, cancellationToken);
            }

            public async Task<string> RemoteAsync(Guid id, CancellationToken cancellationToken)
            {
                var address = $"https://registry.example.jp/items/{id}";
                return await client.GetStringAsync(address, cancellationToken);
            }
        }

        [ApiController]
        [Route("items-{{i}}")]
        public sealed class {{Item(i)}}sController({{Item(i)}}Service service, I{{Item(i)}}Store store, {{Item(i)}}Table table, {{Item(i)}}Files files) : ControllerBase
        {
            [HttpGet("{id:guid}")]
            public async Task<ActionResult<{{Item(i)}}>> Get(Guid id, CancellationToken cancellationToken) =>
                await store.FindAsync(id, cancellationToken) is { } item ? item : NotFound();

            [HttpPost]
            public async Task<ActionResult<{{Item(i)}}>> Post(Create{{Item(i)}} request, CancellationToken cancellationToken)
            {
                if (request.Name.Length > 200)
                {
                    return BadRequest("Too long");
                }

                var item = await service.CreateAsync(request, cancellationToken);
                {{(i % 10 == 0 ? "Response.Cookies.Append(\"last\", item.Id.ToString(), new CookieOptions { Expires = DateTimeOffset.UtcNow.AddDays(1) });" : "")}}
                return CreatedAtAction(nameof(Get), new { id = item.Id }, item);
            }

            [HttpGet("export")]
            public async Task<IActionResult> Export(string text, CancellationToken cancellationToken) =>
                Content(await service.ExportAsync(text, cancellationToken), "text/csv");

            [HttpGet("names")]
            public async Task<IReadOnlyList<string>> Names(string text, string order, CancellationToken cancellationToken) =>
                await table.NamesAsync(text, order, cancellationToken);

            [HttpGet("file")]
            public async Task<string> ReadFile(string name, CancellationToken cancellationToken) => await files.ReadAsync(name, cancellationToken);

            [HttpGet("back")]
            public IActionResult Back(string next) => Url.IsLocalUrl(next) ? Redirect(next) : RedirectToAction(nameof(Export));
        }

        public static class Endpoints
        {
            private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

            public static void Map(IEndpointRouteBuilder app)
            {
                var group = app.MapGroup("/api/items-{{i}}");
                group.MapGet("/{id:guid}", async (Guid id, I{{Item(i)}}Store store, CancellationToken cancellationToken) =>
                    await store.FindAsync(id, cancellationToken) is { } item ? Results.Json(item, Options) : Results.NotFound());
                group.MapPost("/", async (Create{{Item(i)}} request, {{Item(i)}}Service service, CancellationToken cancellationToken) =>
                    Results.Ok(await service.CreateAsync(request, cancellationToken)));
            }
        }
        """;

    private static string Item(int i) => $"Item{i:D5}";
}
