using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3408: a role that the element has by itself.</summary>
internal sealed class RedundantRole : MarkupRule
{
    /// <summary>Said again on purpose: some browsers forget them when style sheets change the display.</summary>
    private static readonly string[] SaidOnPurpose = ["list", "listitem", "table", "row", "rowgroup", "cell", "columnheader", "generic"];

    public override Rule Rule { get; } = new("TDS3408", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Leave out a role that the element has anyway", "要素がもともと持つ role は書かない"),
        Message = new(
            "<{0}> has role=\"{1}\" by itself; leave it out",
            "<{0}> はもともと role=\"{1}\" の役割を持ちます。この指定を外してください。"),
        Why = new(
            "It does nothing today, and goes wrong when someone changes the element and leaves the role behind.",
            "今は害がなくても、要素だけを変えて role が残ると、誤った役割が伝わるようになります。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Leave out the role", "role を外す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("role") is { Value.Literal: { } text } attribute
                && Own(element) is { } own
                && text.Trim().Equals(own, StringComparison.OrdinalIgnoreCase)
                && !SaidOnPurpose.Contains(own)
                && element.IsOnPage())
            {
                context.ReportMendable(attribute.Span, Mend.Without(context.Document, attribute), element.Name.ToLowerInvariant(), own);
            }
        }
    }

    /// <summary>A section is a region, and a form a form, only when it has a name.</summary>
    private static string? Own(MarkupElement element) => HtmlRoles.OwnRole(element) switch
    {
        "form" when !AccessibleName.MayComeFromAttributes(element) => null,
        var own => own,
    };
}
