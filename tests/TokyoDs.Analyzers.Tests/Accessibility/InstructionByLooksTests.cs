namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class InstructionByLooksTests() : MarkupRuleTests("TDS3120")
{
    [Theory]
    [InlineData("{|TDS3120:赤字は必須|}です。")]
    [InlineData("{|TDS3120:赤字の項目は必ず|}ご記入ください。")]
    [InlineData("{|TDS3120:赤い項目を|}直してください。")]
    [InlineData("{|TDS3120:緑のボタンを|}押してください。")]
    [InlineData("次に{|TDS3120:青色のリンクから|}申し込みます。")]
    [InlineData("{|TDS3120:右のボタンを|}押してください。")]
    [InlineData("{|TDS3120:左側にあるメニューから|}選びます。")]
    [InlineData("{|TDS3120:丸いボタンを|}押してください。")]
    [InlineData("The {|TDS3120:fields in red|} are required.")]
    [InlineData("Please {|TDS3120:click the green button|}.")]
    [InlineData("Press the {|TDS3120:button on the left|}.")]
    public Task Instructions_by_colour_shape_or_place_are_reported(string text) => FlagsPage($"<p>{text}</p>");

    [Fact]
    public Task An_instruction_over_inline_elements_is_reported_once() => FlagsPage("""
        <p>※<span class="red">{|TDS3120:赤字|}</span>は必須です。</p>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """@if (show) { <p>{|TDS3120:右のボタンを|}押してください。</p> }""", ("wwwroot/a.html", "{|TDS3120:赤い枠は|}必須"));

    [Theory]
    [InlineData("「送信」ボタンを押してください。")]
    [InlineData("令和7年度の赤字は3億円です。")]
    [InlineData("赤い羽根共同募金")]
    [InlineData("以下のリンクから申し込みます。")]
    [InlineData("下の「送信」ボタンを押してください。")]
    [InlineData("右の写真は都庁です。")]
    [InlineData("青少年の項目を")]
    [InlineData("The red line of the metro")]
    [InlineData("Click the Settings link in the menu at the left.")]
    [InlineData("赤字は@(Model.Text)")]
    public Task Other_sentences_are_fine(string text) => PageIsSilent($"<p>{text}</p>");

    [Fact]
    public Task Samples_hidden_text_and_code_are_fine() => PageIsSilent("""
        <pre>赤字は必須</pre> <p hidden>赤字は必須</p> <p translate="no">赤字は必須</p> <script>"赤字は必須"</script> @* 赤字は必須 *@ @("赤字は必須")
        <p>赤字</p><p>は必須</p>
        """);
}
