namespace TokyoDs.Analyzers.Tests.Accessibility;

/// <summary>The code is what the Razor compiler of SDK 10.0.4 makes of pages and components, cut to the calls that matter.</summary>
public sealed class BooleanBoundToAriaTests() : RuleTests("TDS3901")
{
    private const string NoCode = "internal static class Empty;";

    [Theory]
    [InlineData("open", "bool open = true;")]
    [InlineData("count > 0", "int count = 1;")]
    [InlineData("maybe", "bool? maybe = null;")]
    [InlineData("form?.IsOpen", "Form? form = null;")]
    [InlineData("await Load()", "Task<bool> Load() => Task.FromResult(true);")]
    [InlineData("open is true and not false", "bool open = true;")]
    public Task A_bool_in_a_page_is_reported(string expression, string declaration) => FlagsPage($$"""
        BeginWriteAttribute("aria-expanded", " aria-expanded=\"", 78, "\"", 99, 1);
        WriteAttributeValue("", 94,
        #nullable restore
        #line (5,25)-(5,29) "/site/Pages/Index.cshtml"
        {|TDS3901:{{expression}}|}

        #line default
        #line hidden
        #nullable disable
        , 94, 5, false);
        EndWriteAttribute();
        """, declaration);

    [Fact]
    public Task A_bool_on_a_tag_helper_is_reported() => FlagsPage("""
        BeginAddHtmlAttributeValues(context, "aria-current", 1, global::Microsoft.AspNetCore.Razor.TagHelpers.HtmlAttributeValueStyle.DoubleQuotes);
        AddHtmlAttributeValue("", 572,
        #line (14,37)-(14,41) "/site/Pages/Index.cshtml"
        {|TDS3901:open|}

        #line default
        #line hidden
        , 572, 13, false);
        EndAddHtmlAttributeValues(context);
        """, "bool open = true; global::Microsoft.AspNetCore.Razor.Runtime.TagHelpers.TagHelperExecutionContext context = null!;");

    [Fact]
    public Task Bools_in_a_component_are_reported() => FlagsComponent("""
        __builder.OpenElement(0, "button");
        __builder.AddAttribute(1, "type", "button");
        __builder.AddAttribute(2, "aria-expanded",
        #line (1,25)-(1,31) "/site/Pages/Menu.razor"
        {|TDS3901:isOpen|}
        #line default
        #line hidden
        );
        __builder.AddAttribute(3, "onclick", global::Microsoft.AspNetCore.Components.EventCallback.Factory.Create(this, () => { }));
        __builder.AddAttribute(4, "aria-pressed",
        #line (2,25)-(2,30) "/site/Pages/Menu.razor"
        {|TDS3901:maybe|}
        #line default
        #line hidden
        );
        __builder.CloseElement();
        """);

    [Fact]
    public Task A_bool_on_a_component_of_the_framework_is_reported() => FlagsComponent("""
        __builder.OpenComponent<global::Microsoft.AspNetCore.Components.Routing.NavLink>(0);
        __builder.AddComponentParameter(1, "href", "/");
        __builder.AddComponentParameter(2, "aria-current",
        #line (9,35)-(9,41) "/site/Pages/Menu.razor"
        {|TDS3901:isOpen|}
        #line default
        #line hidden
        );
        __builder.CloseComponent();
        """);

    [Fact]
    public Task A_component_written_in_code_is_reported() => Flags("""
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;

        public sealed class Toggle(bool isOn) : ComponentBase
        {
            protected override void BuildRenderTree(RenderTreeBuilder builder)
            {
                builder.OpenElement(0, "button");
                builder.AddAttribute(1, "aria-pressed", {|TDS3901:isOn|});
                builder.CloseElement();
            }
        }
        """);

    [Fact]
    public async Task The_finding_lands_in_the_page()
    {
        var code = Page("""
            BeginWriteAttribute("aria-hidden", " aria-hidden=\"", 78, "\"", 99, 1);
            WriteAttributeValue("", 94,
            #line (5,25)-(5,29) "/site/Pages/Index.cshtml"
            open
            #line default
            #line hidden
            , 94, 5, false);
            EndWriteAttribute();
            """, "bool open = true;");
        var found = await Example.Of($"## x\n```csharp Pages_Index_cshtml.g.cs\n{code}\n```\n", "## x").AnalyzeAsync("TDS3901");
        var place = Assert.Single(found).Location.GetMappedLineSpan();
        Assert.Equal(("/site/Pages/Index.cshtml", "(4,24)-(4,28)"), (place.Path, place.Span.ToString()));
    }

    [Theory]
    [InlineData("aria-expanded", "open ? \"true\" : \"false\"")]
    [InlineData("aria-expanded", "text")]
    [InlineData("aria-expanded", "boxed")]
    [InlineData("aria-expanded", "(State)open")]
    [InlineData("disabled", "open")]
    [InlineData("data-aria-x", "open")]
    public Task Text_other_types_and_other_attributes_are_fine(string name, string expression) => PageIsFine($$"""
        BeginWriteAttribute("{{name}}", " x=\"", 78, "\"", 99, 1);
        WriteAttributeValue("", 94,
        #line (5,25)-(5,29) "/site/Pages/Index.cshtml"
        {{expression}}
        #line default
        #line hidden
        , 94, 5, false);
        EndWriteAttribute();
        """);

    [Fact]
    public Task A_bool_among_other_text_is_fine() => PageIsFine("""
        BeginWriteAttribute("aria-label", " aria-label=\"", 240, "\"", 270, 2);
        WriteAttributeValue("", 255, "x", 255, 1, true);
        WriteAttributeValue(" ", 256,
        #line (8,26)-(8,38) "/site/Pages/Index.cshtml"
        open
        #line default
        #line hidden
        , 257, 13, false);
        EndWriteAttribute();
        """);

    [Fact]
    public Task Other_components_and_text_in_components_are_fine() => IsSilent(NoCode, ("Pages/Menu_razor.g.cs", Component("""
        __builder.OpenComponent<Menu>(0);
        __builder.AddComponentParameter(1, "aria-hidden",
        #line (9,35)-(9,41) "/site/Pages/Menu.razor"
        isOpen
        #line default
        #line hidden
        );
        __builder.CloseComponent();
        __builder.OpenElement(2, "div");
        __builder.AddAttribute(3, "hidden", isOpen);
        __builder.AddAttribute(4, "aria-hidden", isOpen ? "true" : "false");
        __builder.CloseElement();
        """)));

    [Fact]
    public Task A_type_that_only_has_the_same_name_is_fine() => IsSilent(NoCode, ("Tree.cs", """
        public sealed class Tree
        {
            private void Build(RenderTreeBuilder builder) => builder.AddAttribute(1, "aria-hidden", true);
            private sealed class RenderTreeBuilder { public void AddAttribute(int a, string name, bool value) { } }
        }
        """));

    private Task FlagsPage(string statements, string declaration) =>
        Flags(NoCode, ("Pages/Index_cshtml.g.cs", Page(statements, declaration)));

    private Task FlagsComponent(string statements) => Flags(NoCode, ("Pages/Menu_razor.g.cs", Component(statements)));

    private Task PageIsFine(string statements) => IsSilent(NoCode, ("Pages/Index_cshtml.g.cs", Page(
        statements, "bool open = true; string text = \"\"; object boxed = true; _ = open || text.Length > 0 || boxed is State;")));

    private static string Page(string statements, string declaration) => $$"""
        // <auto-generated/>
        #pragma warning disable 1998
        namespace AspNetCoreGeneratedDocument
        {
            #nullable enable
            internal sealed class Pages_Index : global::Microsoft.AspNetCore.Mvc.RazorPages.Page
            {
                public override async global::System.Threading.Tasks.Task ExecuteAsync()
                {
        {{declaration}}
        {{statements}}
                }
            }

            public sealed class Form { public bool IsOpen { get; set; } }

            public sealed class State(string text)
            {
                public static explicit operator State(bool open) => new(open ? "true" : "false");
                public override string ToString() => text;
            }
        }
        """;

    private static string Component(string statements) => $$"""
        // <auto-generated/>
        #pragma warning disable 1998
        namespace Site.Pages
        {
            public partial class Menu : global::Microsoft.AspNetCore.Components.ComponentBase
            {
                bool isOpen = true; bool? maybe = null;

                protected override void BuildRenderTree(global::Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder __builder)
                {
        {{statements}}
                }
            }
        }
        """;
}
