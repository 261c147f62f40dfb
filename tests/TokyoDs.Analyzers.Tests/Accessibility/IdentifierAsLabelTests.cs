namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class IdentifierAsLabelTests() : RuleTests("TDS3308")
{
    private const string Model = """
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        namespace Site.Pages;
        public class ApplyModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public Applicant Input { get; set; } = new();
            public List<Applicant> Others { get; set; } = [];
        }
        public class Applicant : Person
        {
            public string FullName { get; set; } = "";
            [Display(Order = 1)] public string Tel { get; set; } = "";
            [Display(Name = "電子メール")] public string Mail { get; set; } = "";
            [DisplayName("住所")] public string Address { get; set; } = "";
            public string 備考 { get; set; } = "";
            [DisplayFormat(NullDisplayText = "-")] public string Memo { get; set; } = "";
        }
        public class Person { public string Kana { get; set; } = ""; }
        """;

    [Fact]
    public Task Empty_labels_of_properties_without_display_name_are_reported() => Flags(Model, ("Pages/Apply.cshtml", """
        @page
        @model ApplyModel
        {|TDS3308:<label asp-for="Input.FullName">|}</label>
        {|TDS3308:<label asp-for="@Model.Input.Tel" class="x">|}</label>
        {|TDS3308:<label asp-for="Input.Kana">|}@* かな *@ </label>
        @if (Model.Input.Tel != "") { {|TDS3308:<label asp-for="Input.Memo">|}</label> }
        @foreach (var other in Model.Others) { {|TDS3308:<label asp-for="@other.FullName">|}</label> }
        """));

    [Fact]
    public Task The_model_of_a_view_is_known_by_its_type() => Flags(Model, ("Views/Home/Edit.cshtml", """
        @model Site.Pages.Applicant
        {|TDS3308:<label asp-for="FullName">|}</label>
        """));

    [Fact]
    public Task A_single_word_on_a_page_in_English_is_for_a_person() => Suggests(Model, ("Views/Home/Edit.cshtml", """
        @model Site.Pages.Applicant
        {|TDS3308:<label asp-for="Tel">|}</label>
        """));

    [Fact]
    public Task Several_words_or_a_page_in_Japanese_are_certain() => Warns(Model, ("Views/Home/Edit.cshtml", """
        @model Site.Pages.Applicant
        {|TDS3308:<label asp-for="FullName">|}</label>
        """), ("Views/Home/New.cshtml", """
        @model Site.Pages.Applicant
        <h1>新規申請</h1>
        {|TDS3308:<label asp-for="Tel">|}</label>
        """));

    [Fact]
    public Task Display_names_and_written_texts_are_fine() => IsSilent(Model, ("Pages/Apply.cshtml", """
        @page
        @model ApplyModel
        <label asp-for="Input.Mail"></label> <label asp-for="Input.Address"></label> <label asp-for="Input.備考"></label>
        <label asp-for="Input.FullName">氏名</label> <label asp-for="Input.FullName">@Text</label> <label asp-for="Input.FullName"><span>氏名</span></label>
        """));

    [Fact]
    public Task Unknown_models_and_paths_are_fine() => IsSilent(Model, ("Pages/A.cshtml", """
        @model Unknown.Model
        <label asp-for="FullName"></label>
        """), ("Pages/B.cshtml", """<label asp-for="FullName"></label>"""), ("Pages/C.cshtml", """
        @model ApplyModel
        <label asp-for="Missing.Name"></label> <label asp-for="Others[0].FullName.Length"></label> <label asp-for=""></label> <label asp-for="Input.Tel" @Model.More></label>
        """));

    [Fact]
    public Task A_project_that_names_its_properties_by_itself_is_silent() => IsSilent(Model + """

        public class Names : Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.IDisplayMetadataProvider
        {
            public void CreateDisplayMetadata(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DisplayMetadataProviderContext context) { }
        }
        """, ("Pages/Apply.cshtml", """
        @model ApplyModel
        <label asp-for="Input.FullName"></label>
        """));

    [Fact]
    public Task A_display_attribute_of_the_project_and_a_type_for_metadata_are_fine() => IsSilent("""
        namespace Site;
        public sealed class LocalizedDisplayAttribute(string key) : Attribute { public string Key => key; }
        public class Form { [LocalizedDisplay("name")] public string Name { get; set; } = ""; }
        [System.ComponentModel.DataAnnotations.MetadataType(typeof(OtherMetadata))] public class Other { public string Name { get; set; } = ""; }
        public class OtherMetadata { [System.ComponentModel.DataAnnotations.Display(Name = "氏名")] public string Name { get; set; } = ""; }
        """, ("Pages/A.cshtml", """
        @model Site.Form
        <label asp-for="Name"></label>
        """), ("Pages/B.cshtml", """
        @model Site.Other
        <label asp-for="Name"></label>
        """));
}
