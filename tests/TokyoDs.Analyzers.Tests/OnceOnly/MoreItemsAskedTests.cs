namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class MoreItemsAskedTests() : RuleTests("TDS4006")
{
    private const string Baseline = "tokyods.fields.json";

    private static readonly string Page = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        namespace City.Apply;
        public class Form
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Phone { get; set; } = "";
        }
        public class IndexModel : PageModel
        {
            [BindProperty] public Form Form { get; set; } = new();
            public IActionResult OnPost() => Page();
        }
        """;

    [Fact]
    public Task A_form_that_grew_is_a_suggestion() => Suggests(
        Page.Replace("class IndexModel", "class {|TDS4006:IndexModel|}", StringComparison.Ordinal),
        (Baseline, """{ "forms": { "City.Apply.IndexModel": ["Form.Name"] } }"""));

    [Fact]
    public Task A_form_that_is_not_in_the_list_is_a_suggestion() => Suggests(
        Page.Replace("class IndexModel", "class {|TDS4006:IndexModel|}", StringComparison.Ordinal), (Baseline, """{ "forms": {} }"""));

    [Theory]
    [InlineData("""["Form.Name", "Form.Phone"]""")]
    [InlineData("""["Form.Name", "Form.Phone", "Form.Address"]""")]
    [InlineData("""["Form.Name", "Form.Address"]""")]
    public Task A_form_that_asks_no_more_than_before_is_fine(string items) =>
        IsSilent(Page, (Baseline, $$"""{ "forms": { "City.Apply.IndexModel": {{items}} } }"""));

    [Fact]
    public Task Without_the_list_nothing_is_compared() => IsSilent(Page);

    [Theory]
    [InlineData("{|TDS4006:|}{ \"forms\": ")]
    [InlineData("{|TDS4006:|}[1]")]
    public Task A_list_that_cannot_be_read_is_reported_in_it(string broken) => Flags(Page, (Baseline, broken));
}
