using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3415: an element that leads the focus of others and cannot get it itself.</summary>
internal sealed class ActiveDescendantWithoutFocus : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3415", Category.Accessibility, Mark.Required)
    {
        Title = new("Let an element with aria-activedescendant get the focus", "aria-activedescendant を持つ要素はフォーカスできるようにする"),
        Message = new(
            "<{0}> has aria-activedescendant but cannot get the focus; add tabindex=\"0\"",
            "<{0}> は aria-activedescendant を持ちますが、フォーカスを受け取れません。tabindex=\"0\" を付けてください。"),
        Why = new(
            "The attribute tells readers which item is active while the focus stays here. If the focus cannot come here, it says nothing.",
            "この属性は、フォーカスがここにある間の「選択中の項目」を伝えます。フォーカスできなければ何も伝わりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("aria-activedescendant") is { } attribute
                && !element.HasOpaqueAttributes
                && !element.MayBeFocusable()
                && !(element.IsNamed("input") && element.FindAttribute("type") is { Value.IsDynamic: true })
                && element.IsOnPage())
            {
                context.Report(attribute.Span, element.Name.ToLowerInvariant());
            }
        }
    }
}
