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
    public Task A_file_is_seen_behind_an_alias_in_a_long_lambda_and_in_a_named_handler() => Flags("""
        using Proof = Microsoft.AspNetCore.Http.IFormFile;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/alias", (Proof {|TDS4005:residenceCertificate|}) => Results.Ok());
        app.MapPost("/long", async (int id, IFormFile? {|TDS4005:residenceCertificate|}, CancellationToken cancellation) =>
        {
            await Task.Delay(1, cancellation);
            return Results.Ok(id);
        });
        app.MapPut("/named", Handlers.Take).WithName("take");
        app.MapPost("/whole", context => context.Response.WriteAsync("taken"));
        app.Run();
        public static class Handlers
        {
            public static IResult Take(IFormFile {|TDS4005:taxCertificate|}) => Results.Ok();
        }
        """);

    [Fact]
    public Task The_label_of_an_upload_on_a_page_is_read() => Flags(
        "internal static class Empty;",
        ("Pages/Apply.cshtml", """
        <form method="post">
            <label for="a">住民票の写し</label> {|TDS4005:<input id="a" type="file" name="a" />|}
            <label>登記事項証明書 {|TDS4005:<input type="file" name="b" />|}</label>
            <label asp-for="File1">納税証明書</label> {|TDS4005:<input asp-for="File1" type="file" />|}
            <label for="c">平面図</label> <input id="c" type="file" name="c" />
            <label for="d">住民票コード</label> <input id="d" name="d" />
            @* tokyods-disable-next-line TDS4005 -- 条例第3条で原本が必要 *@
            <input type="file" name="e" aria-label="戸籍謄本" />
        </form>
        """),
        ("Pages/Apply.razor", """<label for="f">課税証明書</label> {|TDS4005:<InputFile id="f" OnChange="Load" />|}"""),
        ("Areas/Admin/Pages/Keep.cshtml", """<label for="g">住民票</label> <input id="g" type="file" name="g" />"""));

    [Fact]
    public Task A_property_with_a_label_of_its_own_is_reported_once() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class ApplyModel : PageModel
        {
            [BindProperty] public IFormFile? {|TDS4005:Juminhyo|} { get; set; }
            [BindProperty, TokyoDs.OnceOnly.AskAlways("条例第3条で原本が必要")] public IFormFile? Original { get; set; }
            public IActionResult OnPost() => Page();
        }
        """,
        ("Pages/Apply.cshtml", """
        <label asp-for="Juminhyo">住民票</label> <input asp-for="Juminhyo" type="file" />
        <label asp-for="Original">戸籍謄本</label> <input asp-for="Original" type="file" />
        """));

    [Fact]
    public Task Other_documents_texts_and_documents_asked_on_purpose_are_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs.OnceOnly;
        public record Application(string 住民票コード, bool HasResidenceCertificate, IFormFile FloorPlan, IFormFile 定款,
            [property: AskAlways("外国の機関へ原本を送るため")] IFormFile 戸籍謄本, [property: Display(Name = "住民票（マイナンバーカードの方は省略できます）")] IFormFile? File);
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
