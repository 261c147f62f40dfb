namespace TokyoDs.Analyzers.Tests.Process;

public sealed class SuppressionWithoutReasonTests() : RuleTests("TDS5002")
{
    [Fact]
    public Task A_pragma_without_a_comment_is_reported() => Flags("""
        #pragma warning disable {|TDS5002:TDS1201|}
        class Page;
        #pragma warning restore TDS1201
        """);

    [Fact]
    public Task Each_of_our_ids_in_one_pragma_is_reported() => Flags("""
        #pragma warning disable CS0618, {|TDS5002:TDS1201|}, {|TDS5002:TDS1113|}
        class Page;
        """);

    [Fact]
    public Task A_pragma_with_a_reason_behind_or_above_is_fine() => IsSilent("""
        #pragma warning disable TDS1113 // 閉域網の監視サーバー（設計書 4.2）
        // The gateway allows HTTPS only, see the design document
        #pragma warning disable TDS1201
        class Page;
        """);

    [Fact]
    public Task An_empty_comment_is_no_reason() => Flags("""
        #pragma warning disable {|TDS5002:TDS1201|} // --
        class Page;
        """);

    [Fact]
    public Task Ids_of_others_are_not_our_business() => IsSilent("""
        #pragma warning disable CS0618, CA1822
        class Page;
        """);

    [Fact]
    public Task An_attribute_without_justification_is_reported() => Flags("""
        using System.Diagnostics.CodeAnalysis;
        [{|TDS5002:SuppressMessage("TokyoDs.Security", "TDS1201")|}]
        class First;
        [{|TDS5002:SuppressMessage("TokyoDs.Security", "TDS1201:Cookie", Justification = "<Pending>")|}]
        class Second;
        """);

    [Fact]
    public Task An_attribute_with_justification_is_fine() => IsSilent("""
        using System.Diagnostics.CodeAnalysis;
        [SuppressMessage("TokyoDs.Security", "TDS1201", Justification = "手前の装置が HTTPS のみ許可")]
        [SuppressMessage("Performance", "CA1822")]
        class Page;
        """);

    [Fact]
    public Task A_rule_switched_off_in_configuration_needs_a_comment() => Flags(
        "class Page;",
        (".editorconfig", """
            [*.cs]
            {|TDS5002:dotnet_diagnostic.TDS1201.severity|} = none
            dotnet_diagnostic.TDS1202.severity = none # 計測用 Cookie のみ。設計書 4.1
            # 2027 年 3 月の切替まで
            dotnet_diagnostic.TDS2302.severity = none
            dotnet_diagnostic.CA1822.severity = none
            dotnet_diagnostic.TDS1203.severity = error
            {|TDS5002:dotnet_analyzer_diagnostic.category-TokyoDs.Security.severity|} = none
            {|TDS5002:tokyods.severity.TDS3101|} = none
            """));

    [Fact]
    public Task NoWarn_in_the_project_is_reported() => FlagsTheProject(
        "class Page;", (".globalconfig", "is_global = true\nbuild_property.TokyoDsNoWarn = 1701,1702,TDS1201"));

    [Fact]
    public Task NoWarn_of_others_is_fine() => IsSilent(
        "class Page;", (".globalconfig", "is_global = true\nbuild_property.TokyoDsNoWarn = 1701,1702,CA1822"));

    [Fact]
    public Task A_comment_in_a_page_needs_a_reason_after_two_dashes() => Flags(
        "class Page;",
        ("Pages/Index.cshtml", """
            {|TDS5002:@* tokyods-disable-next-line TDS3101 *@|}
            <img src="a.png">
            @* tokyods-disable-next-line TDS3101 -- 装飾画像 *@
            <img src="b.png">
            {|TDS5002:<!-- tokyods-disable TDS3101 -->|}
            """));
}
