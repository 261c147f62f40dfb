namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UploadTrustedTests() : RuleTests("TDS1019")
{
    [Fact]
    public Task The_name_of_the_sender_as_the_name_of_the_file_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/files", async (IFormFile file) =>
        {
            var path = Path.Combine("uploads", Path.GetFileName(file.FileName));
            await using var stream = File.Create(path);
            await file.{|TDS1019:CopyToAsync|}(stream);
        });
        app.Run();

        class Attachments
        {
            public void Save(IFormFile file)
            {
                using (var stream = new FileStream("uploads/" + file.FileName, FileMode.Create))
                {
                    file.{|TDS1019:CopyTo|}(stream);
                }
            }
        }
        """);

    [Fact]
    public Task The_extension_of_the_sender_without_an_allow_list_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class FilesController : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Upload(List<IFormFile> files)
            {
                foreach (var file in files)
                {
                    var name = Guid.NewGuid() + Path.GetExtension(file.FileName);
                    using var stream = new FileStream(Path.Combine("uploads", name), FileMode.CreateNew);
                    await file.OpenReadStream().{|TDS1019:CopyToAsync|}(stream);
                }

                return Ok();
            }
        }
        """);

    [Fact]
    public Task A_file_on_the_word_of_its_content_type_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class UploadModel : PageModel
        {
            [BindProperty] public IFormFile? Photo { get; set; }
            public async Task<IActionResult> OnPostAsync()
            {
                if (Photo!.ContentType != "image/png" || Photo.Length > 1_000_000)
                {
                    return BadRequest();
                }

                using var stream = System.IO.File.OpenWrite(Path.Combine("uploads", Guid.NewGuid().ToString("N") + Path.GetExtension(Photo.FileName)));
                await Photo.{|TDS1019:CopyToAsync|}(stream);
                return RedirectToPage();
            }
        }
        """);

    [Fact]
    public Task No_limit_and_no_kind_are_suggestions() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/any", async (IFormFile file) =>
        {
            using var stream = File.Create(Path.Combine("uploads", Path.GetRandomFileName()));
            await file.{|TDS1019:CopyToAsync|}(stream);
        });
        app.MapPost("/big", Big);
        app.Run();

        static async Task<IResult> Big(IFormFile file)
        {
            var extension = Path.GetExtension(file.FileName).ToLowerInvariant();
            if (extension is not (".pdf" or ".png"))
            {
                return Results.BadRequest();
            }

            using var stream = File.Create(Path.Combine("uploads", Guid.NewGuid() + extension));
            await file.{|TDS1019:CopyToAsync|}(stream);
            return Results.Ok();
        }
        """);

    [Fact]
    public Task An_allow_list_a_generated_name_and_a_limit_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class FilesController : Controller
        {
            private static readonly string[] Allowed = [".pdf", ".png"];

            [HttpPost, RequestSizeLimit(5_000_000)]
            public async Task<IActionResult> Upload(IFormFile file)
            {
                var extension = Path.GetExtension(file.FileName).ToLowerInvariant();
                if (!Allowed.Contains(extension))
                {
                    return BadRequest();
                }

                using var stream = System.IO.File.Create(Path.Combine("uploads", Guid.NewGuid() + extension));
                await file.CopyToAsync(stream);
                return Ok(file.FileName);
            }

            [HttpPost]
            public async Task<IActionResult> Photo(IFormFile file)
            {
                string? ending = Path.GetExtension(file.FileName) switch { ".jpg" or ".jpeg" => ".jpg", ".png" => ".png", _ => null };
                if (ending is null || file.Length > 2_000_000)
                {
                    return BadRequest();
                }

                using var stream = System.IO.File.Create(Path.Combine("uploads", Guid.NewGuid() + ending));
                await file.CopyToAsync(stream);
                return Ok();
            }
        }
        """);

    [Fact]
    public Task A_check_elsewhere_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", async (IFormFile file, IScanner scanner) =>
        {
            await scanner.Inspect(file.OpenReadStream());
            using var stream = File.Create(Path.Combine("uploads", Guid.NewGuid().ToString()));
            await file.CopyToAsync(stream);
        });
        app.MapPost("/b", async (IFormFile file, IScanner scanner) =>
        {
            if (scanner.Allows(Path.GetExtension(file.FileName)))
            {
                await Save(file);
            }
        });
        app.MapPost("/c", async ([Allowed(".pdf")] IFormFile file) =>
        {
            using var stream = File.Create(Path.Combine("uploads", Guid.NewGuid() + ".pdf"));
            await file.CopyToAsync(stream);
        });
        app.Run();

        async Task Save(IFormFile file)
        {
            using var stream = File.Create(Path.Combine("uploads", Guid.NewGuid() + Path.GetExtension(file.FileName)));
            await file.CopyToAsync(stream);
        }

        interface IScanner { Task Inspect(Stream content); bool Allows(string extension); }
        class AllowedAttribute(string extension) : Attribute { public string Extension => extension; }
        """);

    [Fact]
    public Task A_file_that_is_only_read_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/import", async (IFormFile file) =>
        {
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory);
            return memory.Length + file.FileName;
        });
        app.Run();
        """);

    [Fact]
    public Task An_extension_that_the_server_gives_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/photos", async (IFormFile photo) =>
        {
            if (photo.ContentType != "image/png" || photo.Length > 1_000_000)
            {
                return Results.BadRequest();
            }

            using var stream = File.Create(Path.Combine("photos", $"{Guid.NewGuid():N}.png"));
            await photo.CopyToAsync(stream);
            return Results.Ok();
        });
        app.Run();
        """);

    [Fact]
    public Task An_extension_cut_out_of_the_content_type_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/photos", async (IFormFile photo) =>
        {
            var type = photo.ContentType;
            using var stream = File.Create(Path.Combine("photos", Guid.NewGuid() + "." + type.Substring(type.LastIndexOf('/') + 1)));
            await photo.{|TDS1019:CopyToAsync|}(stream);
        });
        app.Run();
        """);

    [Fact]
    public Task A_list_of_what_is_refused_lets_everything_else_through() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/files", async (IFormFile file) =>
        {
            if (file.FileName.EndsWith(".exe") || file.FileName.EndsWith(".bat"))
            {
                return Results.BadRequest();
            }

            using var stream = File.Create(Path.Combine("files", Guid.NewGuid() + Path.GetExtension(file.FileName)));
            await file.{|TDS1019:CopyToAsync|}(stream);
            return Results.Ok();
        });
        app.Run();
        """);

    [Fact]
    public Task Files_of_a_Blazor_component_are_read_too() => Flags("""
        using Microsoft.AspNetCore.Components.Forms;
        class Photos
        {
            async Task OnChosen(InputFileChangeEventArgs e)
            {
                await using var to = File.Create(Path.Combine("photos", Path.GetFileName(e.File.Name)));
                await e.File.OpenReadStream().{|TDS1019:CopyToAsync|}(to);
            }

            async Task OnMany(InputFileChangeEventArgs e)
            {
                foreach (var photo in e.GetMultipleFiles(3))
                {
                    await using var from = photo.OpenReadStream();
                    await using FileStream to = new(Path.Combine("photos", Guid.NewGuid() + Path.GetExtension(photo.Name)), FileMode.Create);
                    await from.{|TDS1019:CopyToAsync|}(to);
                }
            }

            async Task OnChecked(InputFileChangeEventArgs e)
            {
                if (Path.GetExtension(e.File.Name) is not (".jpg" or ".png"))
                {
                    return;
                }

                await using var to = File.Create(Path.Combine("photos", Guid.NewGuid() + Path.GetExtension(e.File.Name)));
                await e.File.OpenReadStream().CopyToAsync(to);
            }
        }
        """);

    [Fact]
    public Task A_store_whose_callers_check_nothing_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/photos", async (IFormFile photo, PhotoStore store) => await store.SaveAsync(photo));
        app.MapPost("/plans", async (IFormFile plan, PlanStore store) => Path.GetExtension(plan.FileName) == ".pdf" ? await store.SaveAsync(plan) : "");
        app.Run();

        class PhotoStore
        {
            public async Task<string> SaveAsync(IFormFile photo)
            {
                var name = Guid.NewGuid() + Path.GetExtension(photo.FileName);
                using var stream = File.Create(Path.Combine("photos", name));
                await photo.{|TDS1019:CopyToAsync|}(stream);
                return name;
            }
        }

        class PlanStore
        {
            public async Task<string> SaveAsync(IFormFile plan)
            {
                var name = Guid.NewGuid() + Path.GetExtension(plan.FileName);
                using var stream = File.Create(Path.Combine("plans", name));
                await plan.CopyToAsync(stream);
                return name;
            }
        }
        """);

    [Fact]
    public Task An_extension_from_a_table_of_content_types_is_fine() => IsSilent("""
        var types = new Dictionary<string, string> { ["image/jpeg"] = ".jpg", ["image/png"] = ".png" };
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/photos", async (IFormFile photo) =>
        {
            if (photo.Length > 1_000_000 || !types.TryGetValue(photo.ContentType, out var extension))
            {
                return Results.BadRequest();
            }

            await using var stream = File.Create(Path.Combine("/srv/photos", Path.GetRandomFileName() + extension));
            await photo.CopyToAsync(stream);
            return Results.NoContent();
        });
        app.Run();
        """);
}
