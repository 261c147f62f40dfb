namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class PrefilledItemUnverifiedTests() : RuleTests("TDS4010")
{
    private const string Usings = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using TokyoDs.OnceOnly;
        namespace City;
        public record Company(Attested<string> Name, Attested<string> Address);
        public interface IRegistry { Task<Company> Find(string number); }

        """;

    [Fact]
    public Task An_item_that_a_registry_fills_and_the_post_takes_back_is_reported() => Flags(Usings + """
        public class Form
        {
            public string {|TDS4010:Name|} { get; set; } = "";
            public string {|TDS4010:Address|} { get; set; } = "";
            public string Reason { get; set; } = "";
        }
        public class IndexModel(IRegistry registry) : PageModel
        {
            [BindProperty] public Form Form { get; set; } = new();
            public async Task OnGetAsync(string number)
            {
                var company = await registry.Find(number);
                if (company.Name.TryGetValue(out var name))
                {
                    Form.Name = name;
                }

                Form.Address = company.Address.Match((address, _) => address, () => "", () => "", () => "", () => "");
            }

            public IActionResult OnPost() => Content(Form.Name + Form.Reason);
        }
        """);

    [Fact]
    public Task The_text_of_a_prefilled_field_is_evidence() => Flags(
        Usings + """
        public class Form { public string {|TDS4010:Name|} { get; set; } = ""; }
        public class ApplyController(PrefillItem item) : Controller
        {
            public IActionResult Create() => View(new Form { Name = item.Text ?? "" });
            [HttpPost] public IActionResult Create(Form form) => Content(form.Name);
        }
        """,
        ("Prefill.cs", "namespace TokyoDs.OnceOnly { public sealed record PrefillItem { public string? Text { get; init; } } }"));

    [Fact]
    public Task A_form_that_an_action_shows_and_another_takes_is_reported() => Flags(Usings + """
        public class Form { public string {|TDS4010:Name|} { get; set; } = ""; }
        public class ApplyController(IRegistry registry) : Controller
        {
            public async Task<IActionResult> Create(string number) => View(new Form { Name = (await registry.Find(number)).Name.Value });
            [HttpPost] public IActionResult Create(Form form) => Content(form.Name);
        }
        """);

    [Fact]
    public Task A_ticket_a_second_look_up_and_values_of_other_origin_are_fine() => IsSilent(Usings + """
        public class Form { public string Name { get; set; } = ""; public string Address { get; set; } = ""; }
        public class Verified { public string Name { get; set; } = ""; }
        public class PrefillTickets { public bool Verify(object form) => true; }
        public class DraftController(IRegistry registry) : Controller
        {
            [HttpPost] public async Task<IActionResult> Create(Form form, string number)
            {
                form.Name = (await registry.Find(number)).Name.Value;
                form.Address = form.Address.Trim();
                return Content(form.Name);
            }
        }
        """,
        ("Ticketed.cs", """
        using Microsoft.AspNetCore.Mvc;
        namespace City;
        public class TicketedController(IRegistry registry, PrefillTickets tickets) : Controller
        {
            public async Task<IActionResult> Create(string number) => View(new Verified { Name = (await registry.Find(number)).Name.Value });
            [HttpPost] public IActionResult Create(Verified form) => tickets.Verify(form) ? Content(form.Name) : BadRequest();
        }
        """));
}
