using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3903: a tag helper of the SDK without an attribute it cannot do without.</summary>
internal sealed class PartWithoutItsAttributes : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3903", Category.Accessibility, Mark.Required)
    {
        Title = new("Give the parts of the SDK all they need", "SDK の部品には必要な属性をすべて書く"),
        Message = new(
            "<{0}> lacks {1}; without it the part is not rendered, or has no name. Write {1} with its value",
            "<{0}> に {1} がありません。このままでは部品が出力されないか、名前のない部品になります。{1} に値を書いてください。"),
        Why = new(
            "Razor does not take a tag without its required attributes for a tag helper and sends it to the browser as it stands: the field or heading is missing, and nothing says so.",
            "必要な属性がないと、Razor はそれをタグヘルパーとみなさず、タグをそのままブラウザーに送ります。入力欄や見出しが出ないのに、エラーにもなりません。"),
        Basis = [ServiceDesign("form"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind != MarkupKind.Cshtml)
        {
            return;
        }

        foreach (var element in context.Document.AllElements)
        {
            if (element.Name.StartsWith(OwnTagHelpers.Prefix, StringComparison.OrdinalIgnoreCase)
                && !element.IsEscaped && !element.IsInsideInert
                && OwnTagHelpers.Of(context.Compilation).MissingOf(element) is { Length: > 0 } missing)
            {
                context.Report(element.Span, element.Name, string.Join(", ", missing));
            }
        }
    }
}
