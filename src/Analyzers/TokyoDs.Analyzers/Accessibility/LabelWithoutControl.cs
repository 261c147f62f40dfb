using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3304: a label that belongs to no control, or says nothing.</summary>
internal sealed class LabelWithoutControl : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3304", Category.Accessibility, Mark.Required)
    {
        Title = new("Tie every label to a control and write something in it", "ラベルは入力欄に結び付け、文言を書く"),
        Message = new("This <label> {0}", "この <label> {0}"),
        Why = new(
            "A label names a control only when it is tied to it. Otherwise the screen reader reads the control without name, and clicking the label does nothing.",
            "ラベルは結び付いた入力欄だけの名前になります。結び付いていないと入力欄は名前なしで読まれ、ラベルを押しても何も起きません。"),
        Basis = [Wcag("1.3.1"), Wcag("3.3.2"), Jis("1.3.1"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        PageIds? ids = null;
        HashSet<string>? named = null;
        foreach (var label in context.Document.ElementsNamed("label"))
        {
            if (label.HasOpaqueAttributes || !label.IsComplete(context.Document.Kind) || !label.IsOnPage()
                || label.MayHave("htmlFor") || label.FindAttribute("role") is not null || label.MayBeHidden())
            {
                continue;
            }

            var content = LabelContent.Of(label, context.Document);
            var target = label.FindAttribute("for");
            if (label.FindAttribute("asp-for") is not null)
            {
                CheckWritten(context, label, content);
            }
            else if (target?.Value.Literal is { } id && !string.IsNullOrWhiteSpace(id))
            {
                CheckTarget(context, label, id, content, ids ??= PageIds.In(context.Document));
            }
            else if (target is not { Value.IsDynamic: true } && !MayNameOther(label, named ??= LabelledBy(context.Document)))
            {
                CheckWrapping(context, label, content);
            }
        }
    }

    private static Text Empty { get; } = new("is empty, so its control has no name; write what to enter", "は空のため、入力欄に名前が付きません。何を入力するのかを書いてください。");

    private static Text Void { get; } = new(
        "has neither text nor control; take it away, and make room with CSS", "には文言も入力欄もありません。削除し、余白は CSS で取ってください。");

    private static Text Loose { get; } = new(
        "has no control; give it the id of one with for (or asp-for), or use another element for a caption",
        "に対応する入力欄がありません。for（または asp-for）で入力欄の id を指定してください。見出しなら別の要素にしてください。");

    /// <summary>ASP.NET Core writes the name of the property into a label that has nothing at all inside.</summary>
    private static void CheckWritten(MarkupContext context, MarkupElement label, LabelContent content)
    {
        var isWritten = label.Children.Any(child => child is MarkupElement);
        if (isWritten && !content.MayHaveText && content.Control is null && !AccessibleName.MayComeFromAttributes(label))
        {
            context.Report(label.Span, Empty);
        }
    }

    private static void CheckTarget(MarkupContext context, MarkupElement label, string id, LabelContent content, PageIds ids)
    {
        var control = ids.Find(id);
        if (control is null && !ids.MayHaveMore && !content.MayHaveControl)
        {
            var missing = new Text($"is for '{id}', and nothing here has that id; write the id of its control", $"の for が指す id「{id}」はここにありません。入力欄の id を書いてください。");
            if (context.IsFragment)
            {
                context.Suggest(label.Span, missing);
            }
            else
            {
                context.Report(label.Span, missing);
            }
        }
        else if (control is { IsOpaque: false } && FormControl.IsFilledIn(control, context.Document.Kind) && !content.MayHaveText
            && !AccessibleName.MayComeFromAttributes(label) && !AccessibleName.MayComeFromAttributes(control))
        {
            context.Report(label.Span, Empty);
        }
    }

    private static void CheckWrapping(MarkupContext context, MarkupElement label, LabelContent content)
    {
        if (!content.MayHaveControl)
        {
            context.Report(label.Span, content.MayHaveText ? Loose : Void);
        }
        else if (content is { MayHaveText: false, Control: { } control }
            && FormControl.IsFilledIn(control, context.Document.Kind)
            && control.FindAttribute("id") is null
            && control.FindAttribute("asp-for") is null
            && !AccessibleName.MayComeFromAttributes(label)
            && !AccessibleName.MayComeFromAttributes(control))
        {
            context.Report(label.Span, Empty);
        }
    }

    /// <summary>Another element may take its name from the label by <c>aria-labelledby</c>.</summary>
    private static bool MayNameOther(MarkupElement label, HashSet<string> named) =>
        label.FindAttribute("id") is { } id && (id.Value.Literal is not { } text || named.Contains(text) || named.Contains(""));

    /// <summary>The ids in <c>aria-labelledby</c>; an empty one stands for ids we do not know.</summary>
    private static HashSet<string> LabelledBy(MarkupDocument document) => new(
        document.AllElements.Select(element => element.FindAttribute("aria-labelledby")).OfType<MarkupAttribute>()
            .SelectMany(attribute => attribute.Value.Literal?.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [""]),
        StringComparer.Ordinal);
}
