namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class EmptyButtonTests() : MarkupRuleTests("TDS3409")
{
    [Fact]
    public Task Buttons_without_name_are_reported() => FlagsPage("""
        {|TDS3409:<button type="submit" class="btn-close">|}</button>
        {|TDS3409:<button value="search" asp-page-handler="Search">|}<i class="bi bi-search"></i></button>
        {|TDS3409:<button>|}<span aria-hidden="true">×</span></button>
        <details>{|TDS3409:<summary>|} </summary><p>a</p></details>
        {|TDS3409:<div role="button" tabindex="0">|}<svg><use href="#x" /></svg></div>
        """);

    [Fact]
    public Task Inputs_without_value_are_reported() => FlagsPage("""
        {|TDS3409:<input type="button" onclick="go()">|}
        {|TDS3409:<input type="BUTTON" value="">|}
        {|TDS3409:<input type="submit" value=" ">|}
        """);

    [Fact]
    public Task A_button_in_a_component_is_reported() => FlagsComponent("""
        {|TDS3409:<button @onclick="Close" class="@css">|}</button>
        {|TDS3409:<button @onclick="Close" />|}
        @code { string css = ""; void Close() { } }
        """);

    [Fact]
    public Task Content_gives_the_name() => PageIsSilent("""
        <button>検索</button>
        <button>@Model.Label</button>
        <button>@if (Model.IsOpen) { <text>閉じる</text> } else { <text>開く</text> }</button>
        <button><partial name="_Icon" /></button>
        <button><span class="visually-hidden">閉じる</span><i class="icon"></i></button>
        <details><summary>@Model.Title</summary></details>
        <summary></summary>
        """);

    [Fact]
    public Task Attributes_and_values_give_the_name() => PageIsSilent("""
        <button aria-label="閉じる"></button>
        <button title="@Model.Title"></button>
        <button :title="name"></button>
        <button v-html="icon"></button>
        <button v-t="'close'"></button><button><span v-i18n="close"></span></button>
        <button @(Model.Attributes)></button>
        <input type="button" value="戻る"><input type="button" value="@Model.Text"><input type="button" :value="x">
        <input type="submit"><input type="reset"><input type="@Model.Type">
        """);

    [Fact]
    public Task A_label_gives_the_name() => PageIsSilent("""
        <label for="upload">ファイルを選ぶ</label><button id="upload" type="button"></button>
        <label>並べ替え <button type="button"></button></label>
        """);

    [Fact]
    public Task Images_hidden_buttons_and_templates_are_fine() => PageIsSilent("""
        <button><img src="a.png"></button>
        <button><img src="b.png" alt="検索"></button>
        <button hidden></button>
        <div aria-hidden="true"><button></button></div>
        <button style="visibility: hidden"></button>
        <script type="text/template"><button></button></script>
        <tokyo-dialog><button></button></tokyo-dialog>
        """);

    [Fact]
    public Task Links_are_left_to_the_rule_about_links() => PageIsSilent("""
        <a href="#" role="button"></a>
        <button type="submit" class="a" />
        """);

    [Fact]
    public Task Components_in_a_button_may_show_text() => ComponentIsSilent("""
        <button><Icon Name="x" /></button>
        <button @attributes="All"></button>
        <button>@ChildContent</button>
        """);

    [Fact]
    public Task A_component_of_the_name_of_an_unseen_element_gives_the_name() => ComponentIsSilent("<button @onclick=\"Close\"><Title /></button>");

    [Fact]
    public Task A_template_that_a_client_framework_renders_gives_the_name() => PageIsSilent("""
        <button><template v-if="all">すべて表示</template><template v-else>選んだものを表示</template></button>
        <button><template x-for="k in keys"><b x-text="k"></b></template></button>
        """);

    [Fact]
    public Task A_template_that_nobody_renders_gives_none() => FlagsPage("""
        {|TDS3409:<button>|}<template>すべて表示</template></button>
        """);
}
