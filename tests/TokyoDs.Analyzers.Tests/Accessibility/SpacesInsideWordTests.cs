namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class SpacesInsideWordTests() : MarkupRuleTests("TDS3117")
{
    [Fact]
    public Task Spread_words_are_reported() => Warns("internal static class Empty;", ("Pages/Index.cshtml", """
        <label for="name">{|TDS3117:氏　名|}</label>
        <th>{|TDS3117:住　　所|}（{|TDS3117:日 時|}）</th>
        <p>・{|TDS3117:場&nbsp;所|}：都庁</p>
        <button>{|TDS3117:検&#x3000;索|}</button>
        <h1>{|TDS3117:東　京　都|}</h1>
        @if (Model.Has) { <dt>{|TDS3117:備　考|}</dt> }
        """));

    [Fact]
    public Task Words_in_attributes_are_reported() => FlagsComponent(
        """<input placeholder="{|TDS3117:氏　名|}" /><input type="submit" value="{|TDS3117:送　信|}" /><img alt="{|TDS3117:住　所|}" />""",
        ("wwwroot/a.html", """<p title="{|TDS3117:日　時|}">{|TDS3117:以　上|}</p>"""));

    [Fact]
    public Task A_word_we_do_not_know_is_for_a_person() => Suggests("internal static class Empty;", ("Pages/Index.cshtml", """
        <table><tr><th>{|TDS3117:路　線|}</th></tr></table>
        """));

    [Fact]
    public Task Words_of_one_piece_and_separate_words_are_fine() => PageIsSilent("""
        <label>氏名</label> <label>氏名　（漢字）</label> <p>東京都　新宿区</p> <p>氏名 住所</p>
        <th>男　女</th> <th>年　月　日</th> <td>月 火 水 木 金</td> <th>有　無</th> <th>Ａ　Ｂ</th>
        <p>山　川</p> <p>氏
        名</p> <p>甲 は 乙 に</p>
        """);

    [Fact]
    public Task Code_other_languages_and_hidden_text_are_fine() => PageIsSilent("""
        <pre>氏　名</pre><code>氏　名</code><p translate="no">氏　名</p><p lang="zh">姓　名 氏　名</p><div hidden>氏　名</div>
        <input value="氏　名" name="label"><script>const a = "氏　名";</script>
        @* 氏　名 *@ <p>@("氏　名")</p>
        """);
}
