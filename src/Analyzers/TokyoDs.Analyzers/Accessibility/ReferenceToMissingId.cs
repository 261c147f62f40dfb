using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3411: an ARIA attribute that names an id nobody has.</summary>
internal sealed class ReferenceToMissingId : MarkupRule
{
    private static readonly string[] References =
        ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-flowto", "aria-activedescendant"];

    /// <summary>Attributes whose tag helpers give an element an id.</summary>
    private static readonly string[] GivingId = ["asp-for", "asp-validation-for"];

    public override Rule Rule { get; } = new("TDS3411", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Refer to ids that exist", "参照先の id を正しく書く"),
        Message = new(
            "{0} refers to '{1}', but no element of this file has that id; correct it, or add the element",
            "{0} が指す id '{1}' の要素が、このファイルにありません。id を直すか、要素を加えてください。"),
        Why = new(
            "A reference that leads nowhere gives no name, no description and no error text: the field is announced without them.",
            "行き先のない参照では、名前も説明もエラー文も付きません。入力欄はそれらなしで読み上げられます。"),
        Basis = [Wcag("1.3.1"), Wcag("4.1.2"), Jis("1.3.1"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        HashSet<string>? ids = null;
        foreach (var element in context.Document.AllElements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (References.Any(attribute.IsNamed) && attribute.Value.Literal is { } text && element.IsOnPage())
                {
                    if (ids is null && (ids = AllIds(context)) is null)
                    {
                        return;
                    }

                    if (text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(id => !ids.Contains(id)) is { } missing)
                    {
                        context.Report(attribute.Span, attribute.Name, missing);
                    }
                }
            }
        }
    }

    /// <summary>Null when an id may come from elsewhere: a partial, a component, an expression, a tag helper, the layout or the caller.</summary>
    private static HashSet<string>? AllIds(MarkupContext context)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (context.IsFragment || context.Document.Kind == MarkupKind.Razor && !context.Document.DirectivesNamed("page").Any())
        {
            return null;
        }

        foreach (var element in context.Document.AllElements)
        {
            var id = element.FindAttribute("id");
            if (element.IsOpaque || element.HasOpaqueAttributes || id is { Value.IsDynamic: true } || GivingId.Any(name => element.FindAttribute(name) is not null))
            {
                return null;
            }

            if (id?.Value.Literal is { } text)
            {
                ids.Add(text.Trim());
            }
        }

        return context.Document.Roots.Concat(context.Document.AllElements.SelectMany(element => element.Children)).OfType<MarkupExpression>()
            .Any(expression => expression.WritesContent && context.Document.Text.IndexOf('(', expression.Span.Start, expression.Span.Length) >= 0)
            ? null
            : ids;
    }
}
