namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class AttachmentTheRegistryReplacesTests() : RuleTests("TDS4005")
{
    [Fact]
    public Task Files_named_after_certificates_are_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        namespace City;
        public class Attachments
        {
            public IFormFile? {|TDS4005:住民票の写し|} { get; set; }
            public IFormFile? {|TDS4005:TokiJikoShomeisho|} { get; set; }
            [Display(Name = "納税証明書（直近のもの）")] public IFormFile? {|TDS4005:File1|} { get; set; }
            public List<IFormFile> {|TDS4005:FamilyRegisterCertificates|} { get; set; } = [];
        }
        public class IndexModel : PageModel
        {
            [BindProperty] public Attachments Files { get; set; } = new();
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task A_parameter_of_a_handler_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/apply", (IFormFile {|TDS4005:residenceCertificate|}) => Results.Ok());
        app.Run();
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult Create(string reason, IFormFile {|TDS4005:登記簿謄本|}) => View();
        }
        """);

    [Fact]
    public Task Other_documents_texts_and_documents_asked_on_purpose_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs.OnceOnly;
        public record Application(string 住民票コード, bool HasResidenceCertificate, IFormFile FloorPlan, IFormFile 定款,
            [property: AskAlways("外国の機関へ原本を送るため")] IFormFile 戸籍謄本);
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult Create(Application application) => View();
        }
        [Area("Admin")]
        public class StoreController : Controller
        {
            [HttpPost] public IActionResult Keep(IFormFile 住民票) => View();
        }
        """);
}
