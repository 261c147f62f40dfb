using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.CodeFixes.Accessibility;

namespace TokyoDs.Analyzers.Tests.Accessibility;

/// <summary>The finding lies in the C# that Razor generates, the change in the component it was made from.</summary>
public sealed class BooleanInAriaFixTests
{
    private const string Path = "/site/Pages/Menu.razor";

    [Theory]
    [InlineData("TDS3901", "isOpen", "@(isOpen ? \"true\" : \"false\")")]
    [InlineData("TDS3901", "maybe", "@(maybe == true ? \"true\" : \"false\")")]
    [InlineData("TDS3902", "isOpen.ToString()", "@(isOpen ? \"true\" : \"false\")")]
    [InlineData("TDS3902", "maybe?.ToString()", "@(maybe == true ? \"true\" : \"false\")")]
    public async Task The_attribute_gets_true_or_false(string id, string expression, string written)
    {
        var page = $"<p>東京</p>\n<button aria-expanded=\"@{expression}\" class=\"a\">メニュー</button>\n";
        var project = Open(page, expression, column: 25);
        var found = await FindAsync(project, id);
        CodeAction? action = null;
        await new BooleanInAriaFix().RegisterCodeFixesAsync(
            new CodeFixContext(project.Documents.Single(), Assert.Single(found), (offered, _) => action = offered, default));
        Assert.Equal(page.Replace($"@{expression}", written, StringComparison.Ordinal), await PageAfter(action));

        var context = new FixAllContext(project, new BooleanInAriaFix(), FixAllScope.Project, action!.EquivalenceKey, [id], new Known(found), default);
        Assert.Equal(page.Replace($"@{expression}", written, StringComparison.Ordinal), await PageAfter(await new BooleanInAriaFix().GetFixAllProvider().GetFixAsync(context)));
    }

    [Fact]
    public async Task A_page_that_has_changed_is_left_alone()
    {
        var project = Open("<p>東京</p>\n<button>メニュー</button>\n", "isOpen", column: 25);
        var offers = 0;
        await new BooleanInAriaFix().RegisterCodeFixesAsync(
            new CodeFixContext(project.Documents.Single(), Assert.Single(await FindAsync(project, "TDS3901")), (_, _) => offers++, default));
        Assert.Equal(0, offers);
    }

    private static Project Open(string page, string expression, int column)
    {
        var project = new AdhocWorkspace().AddProject("Site", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(ReferenceAssemblies.Net.AspNetCore100.ResolveAsync(LanguageNames.CSharp, default).GetAwaiter().GetResult());
        project = project.AddDocument("Menu_razor.g.cs", $$"""
            namespace Site.Pages
            {
                public class Menu : global::Microsoft.AspNetCore.Components.ComponentBase
                {
                    bool isOpen = true; bool? maybe = null;

                    protected override void BuildRenderTree(global::Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder __builder)
                    {
                        __builder.OpenElement(0, "button");
                        __builder.AddAttribute(1, "aria-expanded",
            #line (2,{{column}})-(2,{{column + expression.Length}}) "{{Path}}"
            {{expression}}
            #line default
            #line hidden
                        );
                        __builder.CloseElement();
                    }
                }
            }
            """, filePath: "/site/obj/Menu_razor.g.cs").Project;
        return project.AddAdditionalDocument("Menu.razor", SourceText.From(page), filePath: Path).Project;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, string id) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([.. RuleHosts.Of(id)]).GetAnalyzerDiagnosticsAsync();

    private static async Task<string> PageAfter(CodeAction? action)
    {
        Assert.NotNull(action);
        var solution = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString();
    }

    private sealed class Known(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}
