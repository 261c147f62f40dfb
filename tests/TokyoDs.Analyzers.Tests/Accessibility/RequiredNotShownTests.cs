namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class RequiredNotShownTests() : RuleTests("TDS3307")
{
    private const string Model = """
        using System.ComponentModel.DataAnnotations;
        namespace Site.Pages;
        public class ApplyModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public Applicant Input { get; set; } = new();
        }
        public class Applicant
        {
            [Required, Display(Name = "氏名")] public string Name { get; set; } = "";
            [Required, Display(Name = "電話番号（必須）")] public string Tel { get; set; } = "";
            [Display(Name = "備考")] public string Note { get; set; } = "";
            [Required] public bool Agree { get; set; }
        }
        """;

    [Fact]
    public Task Required_fields_that_do_not_say_so_are_reported() => Flags(Model, ("Pages/Apply.cshtml", """
        @model ApplyModel
        <div>{|TDS3307:<label asp-for="Input.Name">|}</label> <input asp-for="Input.Name"></div>
        """), ("Pages/B.cshtml", """
        @model Site.Pages.Applicant
        <div>{|TDS3307:<label asp-for="Name" class="control-label">|}お名前</label> <textarea asp-for="@Model.Name"></textarea></div>
        """));

    [Fact]
    public Task Words_marks_attributes_and_classes_are_fine() => IsSilent(Model,
        Page("""<div><label asp-for="Input.Name">氏名（必須）</label> <input asp-for="Input.Name"></div>"""),
        ("Pages/B.cshtml", Head + """<div><label asp-for="Input.Name">氏名</label> <span>必須</span> <input asp-for="Input.Name"></div>"""),
        ("Pages/C.cshtml", Head + """<div><label asp-for="Input.Name"></label> <input asp-for="Input.Name" required></div>"""),
        ("Pages/D.cshtml", Head + """<div><label asp-for="Input.Name"></label> <input asp-for="Input.Name" aria-required="true"></div>"""),
        ("Pages/E.cshtml", Head + """<div class="form-group required"><label asp-for="Input.Name"></label> <input asp-for="Input.Name"></div>"""),
        ("Pages/I.cshtml", Head + """<div><label asp-for="Input.Name" data-required></label> <input asp-for="Input.Name"></div>"""),
        ("Pages/J.cshtml", Head + """<div><label asp-for="Input.Name"></label> <input asp-for="Input.Name" readonly></div>"""),
        ("Pages/F.cshtml", Head + """<p>すべての項目が必須です。</p><div><label asp-for="Input.Name"></label> <input asp-for="Input.Name"></div>"""),
        ("Pages/G.cshtml", Head + """<div><label asp-for="Input.Tel"></label> <input asp-for="Input.Tel"></div>"""),
        ("Pages/H.cshtml", Head + """<div><label asp-for="Input.Name">氏名 <required-mark /></label> <input asp-for="Input.Name"></div>"""));

    [Fact]
    public Task Other_fields_and_unknown_ones_are_fine() => IsSilent(Model,
        Page("""
        <label asp-for="Input.Note"></label> <input asp-for="Input.Note"> <label asp-for="Input.Agree"></label> <input type="checkbox" asp-for="Input.Agree">
        <label asp-for="Input.Name"></label> <label asp-for="Missing.Name"></label> <input asp-for="Missing.Name"> <label asp-for="Input.Name" @Model.More></label>
        """),
        ("Pages/B.cshtml", """<label asp-for="Name"></label> <input asp-for="Name">"""),
        ("Pages/C.cshtml", Head + """<label asp-for="Input.Name"></label> <input asp-for="Input.Name" @Model.More>"""));

    private const string Head = "@model ApplyModel\n";

    private static (string Name, string Content) Page(string content) => ("Pages/Apply.cshtml", Head + content);
}
