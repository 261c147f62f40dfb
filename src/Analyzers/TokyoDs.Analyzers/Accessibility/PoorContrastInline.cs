using System.Globalization;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3124: a style attribute whose colours are too near to each other.</summary>
internal sealed class PoorContrastInline : MarkupRule
{
    private const double RequiredRatio = 4.5;
    private const double RatioOfLargeText = 3;
    private const double LargePixels = 18.66;

    public override Rule Rule { get; } = new("TDS3124", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Keep text apart from its background", "文字と背景のコントラストを確保する"),
        Message = new(
            "The text colour {0} on {1} has a contrast of {2}:1; at least {3}:1 is needed",
            "文字色 {0} と背景色 {1} のコントラスト比は {2}:1 です。{3}:1 以上にしてください。"),
        Why = new(
            "People with low vision, colour-blind people and everybody in sunlight cannot read text that hardly differs from its background.",
            "弱視や色覚の特性のある人、屋外で画面を見る人は、背景と明るさの近い文字を読めません。"),
        Basis = [Wcag("1.4.3"), Jis("1.4.3"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            var style = InlineStyle.Of(element).ToList();
            if (style.Count > 1
                && InlineStyle.Last(style, "color") is { } text
                && InlineStyle.Last(style, "background", "background-color") is { } background
                && !style.Any(declaration => declaration.Property is "background-image" or "opacity" or "filter" or "mix-blend-mode")
                && CssColor.Parse(text) is { } front
                && CssColor.Parse(background) is { } back
                && CssColor.Contrast(front, back) is var ratio
                && Required(style) is var required
                && ratio < required
                && (element.VisibleText.Length > 0 || element.MayHaveOtherContent || element.IsNamed("input"))
                && element.IsOnPage()
                && !element.MayBeHidden())
            {
                context.Report(
                    element.FindAttribute("style")!.Span, text, background, (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture), required.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Large text may do with less; a size we cannot tell in pixels may be large.</summary>
    private static double Required(List<StyleDeclaration> style) => InlineStyle.Last(style, "font-size", "font") is not { } size ? RequiredRatio
        : size.EndsWith("px", StringComparison.Ordinal)
            && double.TryParse(size.Substring(0, size.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels)
            && pixels < LargePixels ? RequiredRatio
        : RatioOfLargeText;
}
