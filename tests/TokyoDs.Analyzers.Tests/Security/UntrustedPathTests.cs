namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedPathTests() : RuleTests("TDS1003")
{
    [Fact]
    public Task A_name_that_an_interface_completes_by_reference_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class DraftController(IDraftFiles files) : Controller
        {
            [HttpGet]
            public string Preview(string template, Guid draft)
            {
                var path = template;
                files.Complete(ref path, ".html");
                var own = draft.ToString("N");
                files.Complete(ref own, ".json");
                return System.IO.File.ReadAllText({|TDS1003:path|}) + System.IO.File.ReadAllText(own);
            }
        }

        public interface IDraftFiles { void Complete(ref string name, string extension); }

        public sealed class DraftFiles : IDraftFiles
        {
            public void Complete(ref string name, string extension) => name = Path.Combine("/srv/drafts", name + extension);
        }
        """);

    [Fact]
    public Task A_file_that_an_endpoint_is_told_to_send_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/forms/{name}", (string name) => Results.File({|TDS1003:Path.Combine("/srv/forms", name)|}, "application/pdf"));
        app.MapGet("/logs", (HttpRequest request) => File.ReadAllText({|TDS1003:"/var/log/" + request.Query["day"]|}));
        app.Run();
        """);

    [Fact]
    public Task The_name_of_an_uploaded_file_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class UploadController(IWebHostEnvironment environment) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Save(IFormFile document)
            {
                var target = Path.Combine(environment.ContentRootPath, "uploads", document.FileName);
                await using var stream = new FileStream({|TDS1003:target|}, FileMode.CreateNew);
                await document.CopyToAsync(stream);
                return Ok();
            }

            [HttpGet]
            public IActionResult Download(string name) => PhysicalFile({|TDS1003:environment.ContentRootPath + "/" + name|}, "application/pdf");
        }
        """);

    [Fact]
    public Task The_way_over_a_store_in_another_file_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class LetterModel(IStore store) : PageModel
        {
            [BindProperty(SupportsGet = true)]
            public string Folder { get; set; } = "";

            public string Text { get; private set; } = "";

            public async Task OnGetAsync() => Text = await store.ReadAsync(Folder, "letter.txt");
        }
        """,
        ("Store.cs", """
        public interface IStore
        {
            Task<string> ReadAsync(string folder, string file);
        }

        public class Store(string root) : IStore
        {
            public async Task<string> ReadAsync(string folder, string file)
            {
                using var reader = new StreamReader({|TDS1003:Path.Combine(root, folder, file)|});
                return await reader.ReadToEndAsync();
            }
        }
        """));

    [Fact]
    public Task A_local_function_is_followed() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapDelete("/albums", Remove);
        app.Run();

        static IResult Remove(string album)
        {
            Delete(Path.Join("/srv/albums", album));
            return Results.NoContent();

            static void Delete(string folder) => Directory.Delete({|TDS1003:folder|}, recursive: true);
        }
        """);

    [Fact]
    public Task The_name_alone_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/forms/{name}", (string name) => Results.File(Path.Combine("/srv/forms", Path.GetFileName(name)), "application/pdf"));
        app.MapPost("/forms", async (IFormFile form) =>
        {
            await using var stream = File.Create(Path.Combine("/srv/forms", Guid.NewGuid() + ".pdf"));
            await form.CopyToAsync(stream);
        });
        app.Run();
        """);

    [Fact]
    public Task A_full_path_that_was_checked_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class FilesController(IWebHostEnvironment environment) : Controller
        {
            public IActionResult Get(string path)
            {
                var root = Path.Combine(environment.ContentRootPath, "public") + Path.DirectorySeparatorChar;
                var full = Path.GetFullPath(Path.Combine(root, path));
                if (!full.StartsWith(root, StringComparison.Ordinal))
                {
                    return NotFound();
                }

                return PhysicalFile(full, "application/pdf");
            }
        }
        """);

    [Fact]
    public Task Typed_parts_and_entries_of_a_table_are_fine() => IsSilent("""
        var files = new Dictionary<string, string> { ["tax"] = "tax.pdf" };
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/tiles/{z:int}/{x:int}", (int z, int x) => Results.File($"/srv/tiles/{z}/{x}.png", "image/png"));
        app.MapGet("/years/{year}", (int year, Kind kind) => File.ReadAllLines("/srv/years/" + kind + "/" + year + ".csv"));
        app.MapGet("/forms/{key}", (string key) => files.TryGetValue(key, out var file) ? Results.File("/srv/forms/" + file) : Results.NotFound());
        app.Run();
        enum Kind { Birth, Death }
        """);

    [Fact]
    public Task Content_and_paths_of_the_program_itself_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/notes", async (string text) => await File.WriteAllTextAsync("/srv/notes/today.txt", text));
        app.Run();

        record Folder(string Root)
        {
            public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));
        }
        """);

    [Fact]
    public Task Names_of_archive_entries_belong_to_another_rule() => IsSilent("""
        using System.IO.Compression;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", (HttpRequest request) =>
        {
            using var archive = new ZipArchive(request.Body);
            foreach (var entry in archive.Entries)
            {
                var target = Path.Combine("/srv/bulk", entry.FullName);
                entry.ExtractToFile(target);
                entry.ExtractToFile(Path.Combine("/srv/bulk", entry.Name));
            }
        });
        app.Run();
        """);

    [Fact]
    public Task A_name_that_is_only_taken_apart_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", (IFormFile form) => new FileInfo(form.FileName).Extension == ".pdf");
        app.Run();
        """);

    [Fact]
    public Task A_folder_of_the_program_in_a_variable_around_the_endpoint_is_a_guard() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        var root = Path.Combine(app.Environment.ContentRootPath, "forms");
        var shared = Path.GetFullPath(builder.Configuration["Files:Root"] ?? builder.Environment.WebRootPath);
        var given = Path.GetFullPath(args[0]) + Path.DirectorySeparatorChar;
        app.MapGet("/forms/{**rest}", (string rest) =>
        {
            var full = Path.GetFullPath(Path.Combine(root, rest));
            if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return Results.NotFound();
            }

            return Results.Stream(File.OpenRead(full), "application/octet-stream");
        });
        app.MapGet("/shared/{**rest}", (string rest) =>
        {
            var full = Path.GetFullPath(Path.Combine(shared, rest));
            return full.StartsWith($"{shared}{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? Results.File(full) : Results.NotFound();
        });
        app.MapGet("/given/{**rest}", Given);
        app.Run();

        IResult Given(string rest)
        {
            var full = Path.GetFullPath(rest, given);
            return full.StartsWith(given, StringComparison.Ordinal) ? Results.File(full) : Results.NotFound();
        }
        """);

    [Fact]
    public Task A_folder_that_the_setup_of_the_routes_was_given_is_a_guard() => IsSilent("""
        public static class FileRoutes
        {
            public static void MapFiles(this WebApplication app)
            {
                var root = Path.Combine(app.Environment.ContentRootPath, "files");
                app.MapGet("/files/{**rest}", (string rest) => Inside(root, Path.GetFullPath(Path.Combine(root, rest))));

                static IResult Inside(string folder, string full) =>
                    full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Results.File(full) : Results.NotFound();
            }

            public static IEndpointRouteBuilder MapMaps(this IEndpointRouteBuilder routes, string folder)
            {
                routes.MapGet("/maps/{**rest}", async (string rest, HttpContext context) =>
                {
                    var full = Path.GetFullPath(Path.Combine(folder, rest));
                    if (full.StartsWith(folder, StringComparison.Ordinal))
                    {
                        await context.Response.SendFileAsync(full);
                    }
                });
                return routes;
            }
        }
        public class Program
        {
            public static void Main(string[] args)
            {
                var app = WebApplication.CreateBuilder(args).Build();
                var root = app.Environment.ContentRootPath;
                app.MapDelete("/drafts/{**rest}", (string rest) =>
                {
                    var full = Path.GetFullPath(rest, root);
                    if (full.StartsWith(root + "/drafts/", StringComparison.Ordinal)) { File.Delete(full); }
                });
                app.Run();
            }
        }
        """);

    [Fact]
    public Task A_folder_around_the_endpoint_that_is_not_compared_or_not_the_programs_is_no_guard() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var root = Path.Combine(app.Environment.ContentRootPath, "forms");
        app.MapGet("/wrong/{**rest}", (string rest) =>
        {
            var full = Path.GetFullPath(Path.Combine(root, rest));
            return full.StartsWith(root + "/") ? Results.NotFound() : Results.File({|TDS1003:full|});
        });
        app.MapGet("/raw/{**rest}", (string rest) =>
        {
            var joined = Path.Combine(root, rest);
            return joined.StartsWith(root + "/") ? Results.File({|TDS1003:joined|}) : Results.NotFound();
        });
        app.MapGet("/chosen", (string folder, string rest) =>
        {
            var full = Path.GetFullPath(Path.Combine(root, folder, rest));
            return full.StartsWith(Path.Combine(root, folder)) ? Results.File({|TDS1003:full|}) : Results.NotFound();
        });
        app.MapGet("/kept", (string folder) => { root = folder; return Results.File({|TDS1003:Path.Combine(root, "index.html")|}); });
        app.Run();
        """);

    [Fact]
    public Task A_method_that_compares_the_path_with_a_folder_it_is_given_is_a_guard() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        var root = Path.GetFullPath(Path.Combine(app.Environment.ContentRootPath, "forms")) + Path.DirectorySeparatorChar;
        app.MapGet("/asked/{**rest}", (string rest) =>
        {
            var full = Path.GetFullPath(Path.Combine(root, rest));
            return Folders.IsInside(root, full) ? Results.File(full) : Results.NotFound();
        });
        app.MapGet("/served/{**rest}", (string rest) => Folders.Serve(root, rest));
        app.MapGet("/safe/{**rest}", (string rest) => Results.File(Folders.Inside(root, rest)));
        app.Run();

        static class Folders
        {
            public static bool IsInside(string folder, string path) => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal);

            public static IResult Serve(string folder, string rest)
            {
                var full = Path.GetFullPath(Path.Combine(folder, rest));
                return full.StartsWith(folder, StringComparison.Ordinal) ? Results.File(full) : Results.NotFound();
            }

            public static string Inside(string folder, string rest)
            {
                var full = Path.GetFullPath(Path.Combine(folder, rest));
                if (!full.StartsWith(folder, StringComparison.Ordinal)) { throw new UnauthorizedAccessException(); }
                return full;
            }
        }
        """);

    [Fact]
    public Task A_folder_that_the_request_chose_is_no_guard_behind_a_method_either() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/{folder}/{**rest}", (string folder, string rest) => Folders.Serve(Path.Combine("/srv/forms", folder), rest));
        app.Run();

        static class Folders
        {
            public static IResult Serve(string folder, string rest)
            {
                var full = Path.GetFullPath(Path.Combine(folder, rest));
                return full.StartsWith(folder, StringComparison.Ordinal) ? Results.File({|TDS1003:full|}) : Results.NotFound();
            }
        }
        """);
}
