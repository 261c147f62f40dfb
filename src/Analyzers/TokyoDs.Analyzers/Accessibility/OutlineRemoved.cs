using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3218: a style that takes away the mark of the focus.</summary>
internal sealed class OutlineRemoved : MarkupRule
{
    private static readonly Regex Removed = new(
        @"(?<![-\w])outline(-style|-width)?\s*:\s*(none|0(px|em|rem)?)(?![\w.%-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    /// <summary>What shows the focus in another way.</summary>
    private static readonly string[] Instead = ["box-shadow", "border", "background", "text-decoration", "outline-color"];

    public override Rule Rule { get; } = new("TDS3218", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Keep the mark that shows where the focus is", "フォーカスの枠を消さない"),
        Message = new(
            "'{0}' takes away the mark of the focus; leave it out, or draw a mark of your own with :focus-visible",
            "'{0}' によりフォーカスの位置が見えなくなります。外すか、:focus-visible で別の印を付けてください。"),
        Why = new(
            "Without the mark keyboard users do not see where they are on the page.",
            "キーボードで操作する人は、今どこにいるのか分からなくなります。"),
        Basis = [Wcag("2.4.7"), Jis("2.4.7"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.IsNamed("style") && element.Parent?.IsInsideUnknown != true)
            {
                CheckSheet(context, element);
            }
            else if (element.FindAttribute("style") is { } style && element.IsOnPage() && element.LiteralOf("tabindex")?.Trim() != "-1")
            {
                CheckInline(context, style);
            }
        }
    }

    private static void CheckInline(MarkupContext context, MarkupAttribute style)
    {
        var text = string.Concat(style.Value.Parts.Select(part => part.Text));
        if (text.IndexOf("outline", StringComparison.OrdinalIgnoreCase) >= 0 && Removed.Match(text) is { Success: true } found && !HasOther(text))
        {
            context.Report(style.Span, found.Value);
        }
    }

    /// <summary>A sheet that draws a focus somewhere may draw it for these elements, too.</summary>
    private static void CheckSheet(MarkupContext context, MarkupElement sheet)
    {
        foreach (var text in sheet.Children.OfType<MarkupText>())
        {
            var css = text.Text;
            if (css.IndexOf("outline", StringComparison.OrdinalIgnoreCase) < 0 || css.IndexOf(":focus-visible", StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            for (var start = 0; start < css.Length;)
            {
                var close = css.IndexOf('}', start);
                var end = close < 0 ? css.Length : close;
                var open = end > start ? css.LastIndexOf('{', end - 1, end - start) : -1;
                if (open >= 0 && css.IndexOf("tabindex", start, open - start, StringComparison.Ordinal) < 0)
                {
                    CheckBlock(context, text, open + 1, end);
                }

                start = end + 1;
            }
        }
    }

    /// <summary>The declarations of one selector; what has tabindex -1 gets the focus from a script only and never comes here.</summary>
    private static void CheckBlock(MarkupContext context, MarkupText sheet, int start, int end)
    {
        var declarations = sheet.Text.Substring(start, end - start);
        if (declarations.IndexOf("outline", StringComparison.OrdinalIgnoreCase) >= 0
            && Removed.Match(declarations) is { Success: true } found
            && !HasOther(declarations))
        {
            context.Report(sheet.SourceOf(start + found.Index, found.Length), found.Value);
        }
    }

    private static bool HasOther(string declarations) => Instead.Any(name => declarations.IndexOf(name + ":", StringComparison.OrdinalIgnoreCase) >= 0
        || declarations.IndexOf(name + "-", StringComparison.OrdinalIgnoreCase) >= 0);
}
