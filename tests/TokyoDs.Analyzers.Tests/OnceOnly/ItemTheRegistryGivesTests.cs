namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ItemTheRegistryGivesTests() : RuleTests("TDS4001")
{
    [Fact]
    public Task Name_and_head_office_beside_the_number_on_a_page_are_reported() => Warns("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using TokyoDs.Registries;
        namespace City.Apply;
        public class ApplicantForm
        {
            public CorporateNumber CorporateNumber { get; set; }
            public string {|TDS4001:CompanyName|} { get; set; } = "";
            public string {|TDS4001:本店所在地|} { get; set; } = "";
            public string Reason { get; set; } = "";
        }
        public class IndexModel : PageModel
        {
            [BindProperty] public ApplicantForm Form { get; set; } = new();
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task The_parameters_of_an_action_and_a_form_of_a_minimal_endpoint_are_forms_too() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/apply", ([FromForm] Application form) => Results.Ok());
        app.Run();

        public record Application(string HojinBango, string {|TDS4001:Shogo|}, string Reason);

        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult Create(string houjinBangou, string {|TDS4001:kaishaMei|}, int amount) => View();
        }
        """);

    [Fact]
    public Task An_edited_model_of_a_component_is_a_form() => Flags("""
        using Microsoft.AspNetCore.Components;
        namespace City;
        public class Company
        {
            public string CorporateNumber { get; set; } = "";
            public string {|TDS4001:CorporateName|} { get; set; } = "";
        }
        public class Apply : ComponentBase
        {
            [SupplyParameterFromForm] public Company? Model { get; set; }
        }
        """);

    [Fact]
    public Task The_model_of_an_EditForm_is_read_from_what_the_Razor_compiler_writes() => Flags(
        """
        namespace City;
        public class Company
        {
            public string CorporateNumber { get; set; } = "";
            public string {|TDS4001:CorporateName|} { get; set; } = "";
        }
        """,
        ("Apply_razor.g.cs", """
        namespace City
        {
            public partial class Apply : global::Microsoft.AspNetCore.Components.ComponentBase
            {
                private Company company = new();
                protected override void BuildRenderTree(global::Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder __builder)
                {
                    __builder.OpenComponent<global::Microsoft.AspNetCore.Components.Forms.EditForm>(0);
                    __builder.AddComponentParameter(1, nameof(global::Microsoft.AspNetCore.Components.Forms.EditForm.Model), global::Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers.TypeCheck<global::System.Object>(company));
                    __builder.CloseComponent();
                }
            }
        }
        """));

    [Fact]
    public Task A_model_of_another_project_is_reported_at_the_form() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult {|TDS4001:Create|}(Core.Company company) => View();
        }
        """,
        ("Core.dll", """
        namespace Core;
        public class Company { public string CorporateNumber { get; set; } = ""; public string CompanyName { get; set; } = ""; }
        """));

    [Fact]
    public Task Where_some_have_no_number_and_for_representatives_it_is_a_suggestion() => Suggests("""
        using Microsoft.AspNetCore.Mvc;
        public class Input
        {
            public string? CorporateNumber { get; set; }
            public string {|TDS4001:CompanyName|} { get; set; } = "";
            public string {|TDS4001:代表者名|} { get; set; } = "";
        }
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult Create(Input input) => View();
        }
        """);

    [Fact]
    public Task What_is_filled_from_a_lookup_or_asked_on_purpose_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using TokyoDs.OnceOnly;
        public interface IRegistry { Company Find(string number); }
        public record Company(string Name, string Address);
        public class Form
        {
            public string CorporateNumber { get; set; } = "";
            public string CompanyName { get; set; } = "";
            [AskAlways("英語の表記を確かめるため")] public string HeadOfficeAddress { get; set; } = "";
        }
        public class IndexModel(IRegistry registry) : PageModel
        {
            [BindProperty] public Form Form { get; set; } = new();
            public void OnGet(string number) => Form.CompanyName = registry.Find(number).Name;
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task Names_of_shops_forms_without_the_number_JSON_bodies_and_searches_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public record Shop(string CorporateNumber, string ShopBusinessName, string FacilityAddress, string ContactPhone);
        public record Association(string OrganizationName, string HeadOfficeAddress);
        public record CompanySearchInput(string CorporateNumber, string CompanyName);
        public record Company(string CorporateNumber, string CompanyName);
        public record CompanyKey(string CorporateNumber);
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult Open(Shop shop) => View();
            [HttpPost] public IActionResult Join(Association association) => View();
            [HttpPost] public IActionResult List(CompanySearchInput input) => View();
            public IActionResult Show(Company company) => View();
            [HttpPost] public IActionResult Receive(string companyName, [FromBody] CompanyKey key) => View();
        }
        [ApiController]
        public class CompaniesController : ControllerBase
        {
            [HttpPost] public IActionResult Receive(Company company) => Ok();
        }
        """);

    [Fact]
    public Task Tools_of_the_office_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        public record Company(string CorporateNumber, string CompanyName);
        [Authorize(Roles = "Staff")]
        public class LedgerController : Controller
        {
            [HttpPost] public IActionResult Register(Company company) => View();
        }
        [Area("Admin")]
        public class CompaniesController : Controller
        {
            [HttpPost] public IActionResult Register(Company company) => View();
        }
        """);
}
