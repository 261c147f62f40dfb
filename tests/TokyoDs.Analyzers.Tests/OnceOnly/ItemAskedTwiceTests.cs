namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ItemAskedTwiceTests() : RuleTests("TDS4003")
{
    private const string Usings = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using TokyoDs.OnceOnly;
        namespace City.Apply;

        """;

    [Fact]
    public Task The_second_page_of_a_procedure_that_asks_again_is_reported() => Flags(Usings + """
        public class ApplicantModel : PageModel
        {
            [BindProperty] public string FamilyName { get; set; } = "";
            [BindProperty] public string PhoneNumber { get; set; } = "";
            public IActionResult OnPost() => RedirectToPage("./Facility");
        }
        public class FacilityModel : PageModel
        {
            [BindProperty] public string FacilityAddress { get; set; } = "";
            [BindProperty] public string {|TDS4003:PhoneNumber|} { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task Actions_that_redirect_by_nameof_are_steps_and_two_steps_back_counts() => Flags(Usings + """
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult First(string postalCode, string purpose) => RedirectToAction(nameof(Second));
            [HttpPost] public IActionResult Second(string purpose) => RedirectToAction("Third", new { id = 1 });
            [HttpPost] public IActionResult Third(string {|TDS4003:postalCode|}) => View();
        }
        """);

    [Fact]
    public Task The_same_declared_concept_under_two_names_is_the_same_question() => Flags(Usings + """
        public record Basics([property: Concept("法人.資本金")] decimal Capital);
        public record Finances([property: Concept("法人.資本金")] decimal {|TDS4003:CapitalStock|}, decimal Sales);
        public class ApplyController : Controller
        {
            [HttpPost] public IActionResult First(Basics basics) => RedirectToAction("Second");
            [HttpPost] public IActionResult Second(Finances finances) => View();
        }
        """);

    [Fact]
    public Task Pages_that_do_not_lead_to_each_other_are_two_procedures() => IsSilent(Usings + """
        public class ApplicantModel : PageModel
        {
            [BindProperty] public string PhoneNumber { get; set; } = "";
            public IActionResult OnPost() => RedirectToPage("Done");
        }
        public class FacilityModel : PageModel
        {
            [BindProperty] public string PhoneNumber { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task One_model_over_several_steps_prefilled_items_and_other_things_of_the_name_are_fine() => IsSilent(Usings + """
        public class Draft { public string PhoneNumber { get; set; } = ""; public string Reason { get; set; } = ""; }
        public class Contact { public string PhoneNumber { get; set; } = ""; public string Reason { get; set; } = ""; public string FacilityPhone { get; set; } = ""; }
        public class WholeController : Controller
        {
            [HttpPost] public IActionResult First(Draft draft) => RedirectToAction("Second");
            [HttpPost] public IActionResult Second(Draft draft) => View();
        }
        public class OtherController : Controller
        {
            [HttpPost] public IActionResult First(Draft draft) => RedirectToAction("Second");
            public IActionResult Second(string id) => View(new Contact { PhoneNumber = Find(id).PhoneNumber });
            [HttpPost] public IActionResult Second(Contact contact) => View();
            private static Draft Find(string id) => new() { Reason = id };
        }
        """);

    [Fact]
    public Task Registering_and_signing_in_is_no_procedure() => IsSilent(Usings + """
        public class RegisterModel : PageModel
        {
            [BindProperty] public string PhoneNumber { get; set; } = "";
            [BindProperty] public string Password { get; set; } = "";
            public IActionResult OnPost() => RedirectToPage("./Login");
        }
        public class LoginModel : PageModel
        {
            [BindProperty] public string PhoneNumber { get; set; } = "";
            [BindProperty] public string Password { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        """);
}
