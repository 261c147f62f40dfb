using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1006: a value that a page writes where Razor's encoding is switched off or does not protect.</summary>
internal sealed class UnencodedMarkup : MarkupRule
{
    private const int LongestName = 60;
    private const int FarthestQuote = 500;

    private static readonly string[] Bags = ["ViewBag.", "ViewData[", "TempData["];

    private static readonly string[] Addresses = ["Link", "Url", "Uri", "Href"];

    private static readonly string[] ScriptTypes = ["", "module", "text/javascript", "application/javascript", "text/ecmascript"];

    private static readonly Text Raw = new(
        "is written to the page as it is; let Razor encode it, or clean it with a sanitizer",
        "をエスケープせずに出力しています。@ でそのまま出力するか、サニタイザーを通してください");

    private static readonly Text Script = new(
        "is put into a script, where HTML encoding does not protect; use Json.Serialize or a data- attribute",
        "をスクリプトの中に埋め込んでいます。HTML のエスケープでは防げないため、Json.Serialize か data-* 属性で渡してください");

    private static readonly Text Event = new(
        "is put into an event attribute, which the browser decodes and runs; use a data- attribute and addEventListener",
        "をイベント属性に埋め込んでいます。ブラウザーが復号して実行するため、data-* 属性と addEventListener を使ってください");

    private static readonly Text Address = new(
        "is a whole address and may begin with javascript:; accept http, https and paths of this site only",
        "を URL 全体として出力しており、javascript: で始まる値も通ります。http・https と自サイトのパスだけを受け付けてください");

    public override Rule Rule { get; } = new("TDS1006", Category.Security, Mark.Required)
    {
        Title = new("Encode every value for its place in the page", "画面に出す値は場所に合わせてエスケープする"),
        Message = new("The value '{0}' {1}", "値 '{0}' {1}。"),
        Why = new(
            "Text that somebody else chose becomes part of the page or its scripts, and acts with the rights of whoever looks at it.",
            "他人が入力した文字列が画面やスクリプトの一部になり、閲覧した人の権限で動いてしまいます。"),
        Basis = [Cwe(79), Ipa("5-(i)"), Ipa("5-(ii)"), Ipa("5-(iii)"), Asvs("V1.2.1"), Asvs("V1.2.3"), Section("3.4"), Article(5)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind == MarkupKind.Html)
        {
            return;
        }

        var text = new PageText(
            context.Document.Text, () => PageSymbols.Of(context.Document, context.File.Path, context.Compilation, context.Cancellation));
        foreach (var (code, parent) in PageCode.InContent(context.Document, static (parent, code) => IsScript(parent) || MayBeRaw(code)))
        {
            CheckRaw(context, code, text);
            if (IsScript(parent))
            {
                CheckScript(context, code, text);
            }
        }

        foreach (var element in context.Document.AllElements)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Value.Parts.Any(part => !part.IsLiteral)))
            {
                CheckAttribute(context, element, attribute, text);
            }
        }
    }

    /// <summary><c>Html.Raw(x)</c>, <c>(MarkupString)x</c> and <c>new MarkupString(x)</c>. What a method gives that is not seen, a person should look at.</summary>
    private static void CheckRaw(MarkupContext context, PageCode code, PageText text)
    {
        foreach (var node in code.Expression.DescendantNodesAndSelf())
        {
            var value = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Raw", Expression: IdentifierNameSyntax { Identifier.ValueText: "Html" } }, ArgumentList.Arguments: [var argument] } => argument.Expression,
                CastExpressionSyntax { Type: var type } cast when type.ToString() is "MarkupString" or "MarkupString?" => cast.Expression,
                ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: [var argument] } when type.ToString() is "MarkupString" or "HtmlString" => argument.Expression,
                _ => null,
            };
            if (value is not null && text.Of(value) is var risk && risk != TextRisk.Safe)
            {
                Tell(context, code.SpanOf(node), value, Raw, isCertain: risk > TextRisk.Unknown || IsOfBag(value));
            }
        }
    }

    /// <summary>In quotes the encoding of quotes and brackets helps; in a template literal, or without quotes, it does not.</summary>
    private static void CheckScript(MarkupContext context, PageCode code, PageText text)
    {
        var risk = text.Of(code.Expression);
        var quote = OpenQuote(context.Document.Text, code.Span.Start);
        if (risk >= TextRisk.Text || (risk == TextRisk.Unknown && quote is null or '`'))
        {
            Tell(context, code.Span, code.Expression, Script, isCertain: risk >= TextRisk.Text && quote is null or '`');
        }
    }

    /// <summary>Addresses that the model works out are not seen; one straight out of the request may have any scheme.</summary>
    private static void CheckAttribute(MarkupContext context, MarkupElement element, MarkupAttribute attribute, PageText text)
    {
        var parts = attribute.Value.Parts;
        foreach (var part in parts)
        {
            var isEvent = context.Document.Kind == MarkupKind.Cshtml && IsEvent(attribute.Name);
            var isAddress = part == parts[0] && IsAddress(element, attribute.Name);
            if (!(isEvent || isAddress || MayBeRaw(part.Text)) || PageCode.Of(part) is not { } code)
            {
                continue;
            }

            if (!(TakesAddress(attribute.Name) && MakesAddress(code.Expression)))
            {
                CheckRaw(context, code, text);
            }

            if (isEvent && text.Of(code.Expression) is var risk && risk != TextRisk.Safe)
            {
                Tell(context, code.Span, code.Expression, Event, isCertain: risk > TextRisk.Unknown);
            }
            else if (isAddress && text.Of(code.Expression) == TextRisk.Request
                && !BeginsWithText(code.Expression) && context.Document.Text.IndexOf("IsLocalUrl", StringComparison.Ordinal) < 0)
            {
                Tell(context, code.Span, code.Expression, Address, isCertain: true);
            }
        }
    }

    private static void Tell(MarkupContext context, TextSpan at, ExpressionSyntax value, Text what, bool isCertain)
    {
        var name = value.ToString();
        name = name.Length > LongestName ? name.Substring(0, LongestName) + "…" : name;
        if (isCertain)
        {
            context.Report(at, name, what);
        }
        else
        {
            context.Suggest(at, name, what);
        }
    }

    /// <summary>What pages and actions hand each other without a type is text.</summary>
    private static bool IsOfBag(ExpressionSyntax value) =>
        value.ToString() is var text && Bags.Any(bag => text.IndexOf(bag, StringComparison.Ordinal) >= 0);

    private static bool MayBeRaw(string code) =>
        code.IndexOf("Raw", StringComparison.Ordinal) >= 0 || code.IndexOf("MarkupString", StringComparison.Ordinal) >= 0 || code.IndexOf("HtmlString", StringComparison.Ordinal) >= 0;

    private static bool IsScript(MarkupElement? element) =>
        element is not null && element.IsNamed("script") && ScriptTypes.Contains(element.LiteralOf("type")?.Trim().ToLowerInvariant() ?? "");

    private static bool IsEvent(string name) => name.Length > 3 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.All(char.IsLetter);

    private static bool IsAddress(MarkupElement element, string attribute) => attribute.ToLowerInvariant() switch
    {
        "href" or "xlink:href" => element.IsNamed("a") || element.IsNamed("area"),
        "src" => element.IsNamed("iframe") || element.IsNamed("embed"),
        "action" => element.IsNamed("form"),
        "formaction" => element.IsNamed("button") || element.IsNamed("input"),
        "data" => element.IsNamed("object"),
        _ => false,
    };

    private static bool TakesAddress(string attribute) => attribute.ToLowerInvariant() is "href" or "src" or "action" or "formaction";

    /// <summary><c>Html.Raw(Model.GetPageLink(2))</c> in an attribute for addresses: whatever makes addresses has encoded them.</summary>
    private static bool MakesAddress(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Raw" },
            ArgumentList.Arguments: [{ Expression: InvocationExpressionSyntax { Expression: var called } }],
        }
        && called.GetLastToken().ValueText is var name
        && Addresses.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    /// <summary><c>"/offices/" + code</c> and <c>$"mailto:{address}"</c> fix the scheme.</summary>
    private static bool BeginsWithText(ExpressionSyntax expression)
    {
        while (expression is BinaryExpressionSyntax sum)
        {
            expression = sum.Left;
        }

        return expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax, ..] };
    }

    /// <summary>The quote that is open on the line before a place, or null.</summary>
    private static char? OpenQuote(string text, int position)
    {
        char? open = null;
        var far = Math.Max(position - FarthestQuote, 0);
        var start = text.LastIndexOfAny(['\n', '>'], Math.Max(position - 1, 0), position - far);
        for (var i = Math.Max(start + 1, far); i < position; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (open is null && text[i] is '"' or '\'' or '`')
            {
                open = text[i];
            }
            else if (text[i] == open)
            {
                open = null;
            }
        }

        return open;
    }
}
