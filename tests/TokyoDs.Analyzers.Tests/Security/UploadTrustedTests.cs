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

                using var stream = System.IO.File.OpenWrite(Path.Combine("uploads", Guid.NewGuid().ToString("N") + ".png"));
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
}
