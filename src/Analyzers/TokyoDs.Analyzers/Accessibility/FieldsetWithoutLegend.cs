using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3115: a group of controls without a name.</summary>
internal sealed class FieldsetWithoutLegend : MarkupRule
{
    private static readonly string[] Controls = ["input", "select", "textarea", "button"];

    public override Rule Rule { get; } = new("TDS3115", Category.Accessibility, Mark.Required)
    {
        Title = new("Begin every fieldset with a legend", "fieldset は legend で始める"),
        Message = new(
            "<fieldset> {0}; begin it with a <legend> that says what the group asks",
            "<fieldset> {0}。何を尋ねるまとまりかを、先頭の <legend> に書いてください。"),
        Why = new(
            "The legend is read with each control of the group. Without it \"yes\" and \"no\" are read with no question.",
            "legend は、まとまりの中の入力欄とともに読まれます。ないと「はい」「いいえ」だけが読まれ、何の質問か分かりません。"),
        Basis = [Wcag("1.3.1"), Wcag("3.3.2"), Jis("1.3.1"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var fieldset in context.Document.ElementsNamed("fieldset"))
        {
            if (fieldset.IsComplete(context.Document.Kind)
                && Lack(fieldset, context.Document.Kind) is { } lack
                && !AccessibleName.MayComeFromAttributes(fieldset)
                && !fieldset.HasRole("presentation", "none")
                && fieldset.IsOnPage()
                && !fieldset.MayBeHidden())
            {
                Report(context, fieldset, lack);
            }
        }
    }

    private static Text Missing { get; } = new("has no <legend>", "に <legend> がありません");

    private static Text Deeper { get; } = new("has its <legend> inside another element, where it names nothing", "の <legend> が別の要素の中にあり、名前になりません");

    private static Text Empty { get; } = new("has an empty <legend>", "の <legend> が空です");

    private static Text Later { get; } = new("has its <legend> behind other content", "の <legend> が他の内容より後にあります");

    /// <summary>A fieldset that disables its controls together is a switch rather than a group, and one without controls asks nothing.</summary>
    private static void Report(MarkupContext context, MarkupElement fieldset, Text lack)
    {
        if (lack == Missing && fieldset.MayHave("disabled"))
        {
            return;
        }

        if (lack == Later || fieldset.MayHave("disabled") || !fieldset.DescendantElements().Take(500).Any(inner => Controls.Any(inner.IsNamed)))
        {
            context.Suggest(fieldset.Span, lack);
        }
        else
        {
            context.Report(fieldset.Span, lack);
        }
    }

    private static Text? Lack(MarkupElement fieldset, MarkupKind kind)
    {
        if (fieldset.IsNestedTooDeep)
        {
            return null;
        }

        var isFirst = true;
        foreach (var child in fieldset.Content())
        {
            if (child is MarkupElement { IsOpaque: false } legend && legend.IsNamed("legend"))
            {
                return legend.IsComplete(kind) && !AccessibleName.MayComeFromContent(legend) && !AccessibleName.MayComeFromAttributes(legend) && !AccessibleName.IsLeftToImage(legend) ? Empty
                    : isFirst || legend.Branch != fieldset.Branch ? null : Later;
            }

            if (child.MayAddElements())
            {
                return null;
            }

            isFirst &= child is MarkupExpression || child is MarkupText text && string.IsNullOrWhiteSpace(text.Text) || child is MarkupElement input && IsUnseen(input);
        }

        var inside = fieldset.DescendantElements().Take(500).FirstOrDefault(inner => inner.IsNamed("legend") && inner.Nearest(static outer => outer.IsNamed("fieldset")) == fieldset);
        return inside is { IsInsideUnknown: true } ? null : inside is null ? Missing : Deeper;
    }

    private static bool IsUnseen(MarkupElement element) =>
        element.IsNamed("input") && element.LiteralOf("type") == "hidden" || element.IsNamed("script") || element.IsNamed("style") || element.IsNamed("template");
}
