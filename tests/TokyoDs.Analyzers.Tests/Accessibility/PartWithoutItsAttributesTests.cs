namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PartWithoutItsAttributesTests() : MarkupRuleTests("TDS3903")
{
    /// <summary>Shapes that the library itself, among the stubs, does not have.</summary>
    private static readonly (string, string) Library = ("Other.dll", """
        using Microsoft.AspNetCore.Razor.TagHelpers;

        namespace TokyoDs.Accessibility
        {
            [HtmlTargetElement("tds-link", Attributes = "href")]
            [HtmlTargetElement("tds-link", Attributes = "page,[area='x'],route-*")]
            public sealed class LinkTagHelper : TagHelper;

            [HtmlTargetElement("title", Attributes = "tds-service")]
            public sealed class TitleTagHelper : TagHelper;
        }

        namespace Office
        {
            [HtmlTargetElement("tds-own", Attributes = "for")]
            public sealed class OwnTagHelper : TagHelper;
        }
        """);

    [Theory]
    [InlineData("{|TDS3903:<tds-field kind=\"Email\" />|}")]
    [InlineData("{|TDS3903:<tds-dialog id=\"a\" heading=\"取り下げ\">|}本文</tds-dialog>")]
    [InlineData("{|TDS3903:<tds-dialog id=\"a\" heading=\" \" open-text=\"開く\">|}本文</tds-dialog>")]
    [InlineData("{|TDS3903:<TDS-FIELD name=\"a\">|}</TDS-FIELD>")]
    [InlineData("{|TDS3903:<tds-link class=\"a\">|}a</tds-link>")]
    [InlineData("{|TDS3903:<tds-field @attributes />|}")]
    [InlineData("@if (Model.HasMail) { {|TDS3903:<tds-field />|} }")]
    public Task A_tag_without_what_it_needs_is_reported(string page) => FlagsPage(page, Library);

    [Theory]
    [InlineData("<tds-field for=\"Input.Mail\" />")]
    [InlineData("<tds-field for=\"@Model.Mail\" kind=\"Email\"></tds-field>")]
    [InlineData("<tds-dialog id=\"a\" heading=\"@heading\" open-text=\"開く\">本文</tds-dialog>")]
    [InlineData("<tds-button>送信</tds-button>")]
    [InlineData("<tds-link href=\"/\">a</tds-link><tds-link page=\"/a\">a</tds-link>")]
    [InlineData("<title>申請</title>")]
    [InlineData("<tds-own>a</tds-own><tds-unknown>b</tds-unknown>")]
    [InlineData("<!tds-field>a</!tds-field>")]
    [InlineData("<template><tds-field></tds-field></template>")]
    [InlineData("@* <tds-field /> *@ <!-- <tds-field /> -->")]
    public Task A_tag_with_all_of_one_form_and_tags_of_others_are_fine(string page) => PageIsSilent(page, Library);

    [Fact]
    public Task A_part_that_the_project_does_not_have_is_not_judged() => PageIsSilent("<tds-link /><tds-table></tds-table>");

    [Fact]
    public Task Components_and_plain_HTML_have_no_tag_helpers() => IsSilent(
        "wwwroot/index.html", "<tds-field></tds-field>", Library, ("Pages/Index.razor", "<tds-field></tds-field>"));
}
