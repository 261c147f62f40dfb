using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.CodeFacts;

public sealed class SentDocumentTests
{
    private const string Letter = "<html><body><table cellpadding=\"0\"><tr><td>受け付けました</td></tr></table></body></html>";

    [Theory]
    [InlineData("/site/Views/EmailTemplate/AccountRegistered.cshtml", "@{ Layout = null; }<p>受け付けました</p>")]
    [InlineData("/site/Views/PdfTemplates/Order.cshtml", Letter)]
    [InlineData("/site/Emails/Welcome.cshtml", Letter)]
    [InlineData("/site/Emails/Parts/Welcome.cshtml", "<table bgcolor=\"#fff\"><tr><td>受け付けました</td></tr></table>")]
    [InlineData("/site/Views/Shared/_MailLayout.cshtml", "<html><body>@RenderBody()</body></html>")]
    [InlineData("/site/Views/Shared/mail.body.html", Letter)]
    [InlineData("C:\\site\\Mail\\Received.cshtml", "@{\n    Layout = \"\";\n}<p>受け付けました</p>")]
    [InlineData("/site/Components/EmailTemplates/Received.razor", "<p>受け付けました</p>")]
    [InlineData("/site/帳票/通知書.cshtml", Letter)]
    public void Templates_are_known_by_their_place_and_content(string path, string content) => Assert.True(Is(path, content));

    [Theory]
    [InlineData("/site/Views/Home/Index.cshtml", Letter)]
    [InlineData("/mail/site/app/src/Views/Home/Index.cshtml", Letter)]
    [InlineData("/site/Views/EmailAccount/List.cshtml", "<html><body><form><input name=\"a\"></form></body></html>")]
    [InlineData("/site/Views/EmailTemplates/Edit.cshtml", "<p><a asp-action=\"List\">一覧</a></p>")]
    [InlineData("/site/Pages/Email/Index.cshtml", "@page\n" + Letter)]
    [InlineData("/site/Views/Email/Sent.cshtml", "<p>メールを送りました</p>")]
    [InlineData("/site/Views/Mailbox/List.cshtml", Letter)]
    [InlineData("/site/Pages/Emails.razor", "@page \"/emails\"\n<table cellpadding=\"0\"></table>")]
    [InlineData("/site/wwwroot/templates/list.html", Letter)]
    public void Pages_about_mail_and_all_others_are_pages(string path, string content) => Assert.False(Is(path, content));

    private static bool Is(string path, string content) => SentDocument.Is(
        MarkupDocument.Parse(content, Analyzers.Engine.MarkupFiles.KindOf(path)!.Value), path);
}

public sealed class LayoutOfLettersTests() : MarkupRuleTests("TDS3207")
{
    [Fact]
    public Task Letters_have_nothing_to_skip() => IsSilent("Views/Shared/_MailLayout.cshtml", "<html lang=\"ja\"><body><table cellpadding=\"0\"></table>@RenderBody()</body></html>");
}

public sealed class TitleOfLettersTests() : MarkupRuleTests("TDS3208")
{
    [Fact]
    public Task Letters_stand_in_no_tab() => IsSilent("Views/PdfTemplates/Order.cshtml", "<html lang=\"ja\"><head><title></title></head><body></body></html>");
}

public sealed class LanguageOfLettersTests() : MarkupRuleTests("TDS3301")
{
    [Fact]
    public Task Mail_programs_drop_the_html_tag() => IsSilent("Views/EmailTemplate/Received.cshtml", "<html><body><p>受け付けました</p></body></html>");

    [Fact]
    public Task A_wrong_language_is_wrong_also_there() => IsReported("<html {|TDS3301:lang=\"jp\"|}><body><p>受け付けました</p></body></html>");

    private Task IsReported(string content) => Flags("internal static class Empty;", ("Views/EmailTemplate/Received.cshtml", content));
}

public sealed class NewWindowOfLettersTests() : MarkupRuleTests("TDS3215")
{
    [Fact]
    public Task Every_link_of_a_letter_opens_elsewhere() => IsSilent(
        "Views/EmailTemplate/Received.cshtml", "<p><a href=\"https://www.example.jp/\" target=\"_blank\">状況を見る</a></p>");
}
