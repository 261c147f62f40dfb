namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ParagraphAsHeadingTests() : MarkupRuleTests("TDS3119")
{
    private const string NoCode = "internal static class Empty;";

    private static readonly (string Name, string Content) On = (".globalconfig", "is_global = true\ndotnet_diagnostic.TDS3119.severity = suggestion\n");

    [Fact]
    public Task Paragraphs_that_look_like_headings_are_reported() => Flags(NoCode, ("Pages/Index.cshtml", """
        {|TDS3119:<p>|}<strong>申請に必要なもの</strong></p>
        <p>本人確認書類を持参してください。</p>
        {|TDS3119:<p class="x">|} <b>受付時間</b> </p> <ul><li>9時</li></ul>
        {|TDS3119:<p style="font-weight: bold">|}お問合せ</p><div>03-0000-0000</div>
        """), ("Pages/A.razor", """<section>{|TDS3119:<p>|}<b>手順</b></p><p>@Text</p></section>"""), ("wwwroot/a.html", """{|TDS3119:<p>|}<b>手順</b></p><p>本文</p>"""), On);

    [Fact]
    public Task It_is_off_unless_asked_for() => PageIsSilent("<p><strong>申請に必要なもの</strong></p><p>本文</p>");

    [Fact]
    public Task Sentences_parts_and_headings_are_fine() => IsSilentWhenOn("""
        <p><strong>重要なお知らせがあります。</strong></p><p>本文</p>
        <p><strong>注意</strong>読んでください</p><p>本文</p>
        <h2><strong>申請</strong></h2><p>本文</p>
        <p><strong>@Model.Title</strong></p><p>本文</p>
        <p role="heading" aria-level="2"><b>申請</b></p><p>本文</p>
        <td><p><b>申請</b></p><p>本文</p></td>
        <p><b>一</b></p> <p><b>申請</b></p> @if (Model.Has) { <p>本文</p> }
        <my-card><p><b>申請</b></p><p>本文</p></my-card> <div hidden><p><b>申請</b></p><p>本文</p></div>
        """);

    private Task IsSilentWhenOn(string page) => Flags(NoCode, ("Pages/Index.cshtml", page), On);
}
