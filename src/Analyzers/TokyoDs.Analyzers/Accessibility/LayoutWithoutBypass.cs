using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3207: a layout that gives people no way past the header.</summary>
internal sealed class LayoutWithoutBypass : MarkupRule
{
    private static readonly string[] SkipWords = ["スキップ", "本文へ", "本文に", "skip", "main content"];

    private static readonly Text Both = new("<main> and a link to skip to it", "<main> とそこへ移るスキップリンク");

    private static readonly Text Skip = new("a link to skip to <main>", "<main> へ移るスキップリンク");

    private static readonly Text Main = new("<main>", "<main>");

    public override Rule Rule { get; } = new("TDS3207", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every layout a main part and a link to it", "レイアウトに main とスキップリンクを置く"),
        Message = new(
            "This layout lacks {0}; put the page's content into <main id=\"main\">, and a link to #main before the header",
            "このレイアウトには {0} がありません。ページの内容を <main id=\"main\"> で囲み、ヘッダーの前に #main へのリンクを置いてください。"),
        Why = new(
            "Without them keyboard and screen-reader users go through header and menu again on every page before they reach its content.",
            "キーボードや読み上げソフトの利用者は、どのページでもヘッダーとメニューをすべて通らないと本文に着けません。"),
        Basis = [Wcag("2.4.1"), Jis("2.4.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind == MarkupKind.Html || Body(context.Document) is not { } body || body.Parent is { } around && !CanBeSeen(around) || context.IsSentOut())
        {
            return;
        }

        var hasMain = context.Document.AllElements.Any(IsMain);
        var root = context.Document.ElementsNamed("body").FirstOrDefault();
        var hasSkip = root is null || context.Document.AllElements.Any(IsSkipLink);
        if (IsInsideAnother(context.Document, root, body) || !hasMain && context.Document.HasRootImbalance)
        {
            return;
        }

        var mayHaveSkip = hasSkip || context.Document.AllElements.Any(element => element.IsOpaque && element.Span.Start < body.Span.Start);
        if (!hasMain && root is not null && body.Parent == root)
        {
            // No element of the layout is around the page, so the main part may be the page's own.
            if (!mayHaveSkip)
            {
                Report(context, root.Span, Skip, isCertain: false);
            }
        }
        else if (!hasMain)
        {
            Report(context, root?.Span ?? body.Span, mayHaveSkip ? Main : Both, isCertain: !mayHaveSkip || root is null);
        }
        else if (!mayHaveSkip)
        {
            Report(context, root!.Span, Skip, isCertain: false);
        }
    }

    private static void Report(MarkupContext context, Microsoft.CodeAnalysis.Text.TextSpan at, Text missing, bool isCertain)
    {
        if (isCertain)
        {
            context.Report(at, missing);
        }
        else
        {
            context.Suggest(at, missing);
        }
    }

    /// <summary>Where the page goes: <c>@RenderBody()</c> or, in a layout component, <c>@Body</c>.</summary>
    private static MarkupExpression? Body(MarkupDocument document)
    {
        var isComponent = document.Kind == MarkupKind.Razor;
        if (isComponent && !document.DirectivesNamed("inherits").Any(directive => directive.Value.EndsWith("LayoutComponentBase", StringComparison.Ordinal)))
        {
            return null;
        }

        var call = isComponent ? "@Body" : "@RenderBody()";
        return document.Roots.Concat(document.AllElements.SelectMany(element => element.Children)).OfType<MarkupExpression>()
            .FirstOrDefault(expression => expression.Span.Length == call.Length
                && string.CompareOrdinal(document.Text, expression.Span.Start, call, 0, call.Length) == 0);
    }

    /// <summary>A layout inside a layout: what it lacks may stand in the outer one.</summary>
    private static bool IsInsideAnother(MarkupDocument document, MarkupElement? root, MarkupExpression body) =>
        document.Kind == MarkupKind.Cshtml ? root is null || IsLeftToPages(root, body) : document.DirectivesNamed("layout").Any() || HasNothingToSkip(document);

    /// <summary>The page is all that the layout's body begins with: header and main part are its own.</summary>
    private static bool IsLeftToPages(MarkupElement root, MarkupExpression body) =>
        root.Children.TakeWhile(child => child != body).All(static child => child is MarkupText text && string.IsNullOrWhiteSpace(text.Text))
        && body.Parent == root;

    /// <summary>A layout component that sets up services and shows the page as it is.</summary>
    private static bool HasNothingToSkip(MarkupDocument document) =>
        !document.AllElements.Any(element => element.Role == ElementRole.Html && !element.IsInsideUnknown && !element.IsNamed("link") && !element.IsNamed("style"));

    /// <summary>Only plain HTML stands around the page: a component may well write the main part.</summary>
    private static bool CanBeSeen(MarkupElement around) =>
        !around.IsInsideUnknown && around.NearestOrSelf(static ancestor => ancestor.IsOpaque) is null;

    private static bool IsMain(MarkupElement element) =>
        element.IsNamed("main") || element.FindAttribute("role") is { } role && (role.Value.IsDynamic || role.Value.Is("main"));

    private static bool IsSkipLink(MarkupElement element) =>
        element.IsNamed("a")
        && (element.LiteralOf("href")?.Trim() is { Length: > 1 } href && href.IndexOf('#') >= 0 && !href.StartsWith("#!", StringComparison.Ordinal)
            || SkipWords.Any(word => element.VisibleText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
}
