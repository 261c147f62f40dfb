using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether a value written by a page can carry text that somebody else chose.</summary>
internal enum TextRisk
{
    /// <summary>A constant, a number, or text that was encoded.</summary>
    Safe,

    /// <summary>What the value is cannot be seen.</summary>
    Unknown,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text straight out of the request.</summary>
    Request,
}

/// <summary>Judges the expressions of one page.</summary>
internal sealed class PageText(string page, Func<PageSymbols> read)
{
    private const int DeepestNesting = 30;
    private const int MostVariables = 100;

    /// <summary>Words in the name of a method that makes text harmless, or a path of the own site.</summary>
    private static readonly string[] Harmless = ["Json", "Serialize", "Encode", "Escape", "Sanitiz", "Nonce", "Localiz"];

    private static readonly HashSet<string> HarmlessCalls =
    [
        "Action", "Page", "PageLink", "ActionLink", "RouteUrl", "Content", "Href", "Link", "Count", "IndexOf", "GetHashCode", "IsLocalUrl", "Raw", "GetUriByPage",
        "GetPathByPage", "GetPathByAction", "Any", "All", "GetUriWithQueryParameter", "GetUriWithQueryParameters", "AntiForgeryToken", "IdFor", "NameFor", "DisplayNameFor", "Id", "Name",
    ];

    private static readonly HashSet<string> SameText =
        ["ToString", "Trim", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "Substring", "Replace", "FirstOrDefault", "First"];

    /// <summary>How names of numbers, flags and the like end.</summary>
    private static readonly HashSet<string> Plain =
    [
        "id", "ids", "guid", "count", "index", "length", "total", "page", "size", "width", "height", "year", "month", "day", "hour", "minute",
        "number", "no", "nonce", "json", "enabled", "disabled", "visible", "checked", "version", "percent", "amount", "price", "currency", "mode", "environment", "latitude", "longitude", "lat", "lng",
    ];

    private static readonly string[] Request = ["Request.Query", "Request.Form", "Request.RouteValues", "Request.Headers", "Request.Cookies", "Request.QueryString"];

    /// <summary>Most pages have nothing to judge; names are looked up when the first is asked for.</summary>
    private readonly Lazy<PageSymbols> _symbols = new(read);

    private readonly Dictionary<string, TextRisk> _variables = new(StringComparer.Ordinal);

    public TextRisk Of(ExpressionSyntax expression) => Of(expression, 0);

    private static TextRisk Worse(TextRisk one, TextRisk other) => one > other ? one : other;

    private TextRisk Of(ExpressionSyntax expression, int depth)
    {
        if (depth++ > DeepestNesting)
        {
            return TextRisk.Unknown;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax or IsPatternExpressionSyntax:
                return TextRisk.Safe;
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, depth);
            case PostfixUnaryExpressionSyntax postfix:
                return Of(postfix.Operand, depth);
            case CastExpressionSyntax cast:
                return cast.Type is PredefinedTypeSyntax { Keyword.RawKind: not ((int)SyntaxKind.StringKeyword or (int)SyntaxKind.ObjectKeyword) } ? TextRisk.Safe : Of(cast.Expression, depth);
            case ConditionalExpressionSyntax choice:
                return choice.Condition.ToString().Contains("IsLocalUrl") ? TextRisk.Safe : Worse(Of(choice.WhenTrue, depth), Of(choice.WhenFalse, depth));
            case SwitchExpressionSyntax choices:
                return choices.Arms.Aggregate(TextRisk.Safe, (risk, arm) => Worse(risk, Of(arm.Expression, depth)));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both:
                return Worse(Of(both.Left, depth), Of(both.Right, depth));
            case BinaryExpressionSyntax:
                return TextRisk.Safe;
            case InterpolatedStringExpressionSyntax text:
                return text.Contents.OfType<InterpolationSyntax>().Aggregate(TextRisk.Safe, (risk, hole) => Worse(risk, Of(hole.Expression, depth)));
            case InvocationExpressionSyntax call:
                return OfCall(call, depth);
            case ElementAccessExpressionSyntax access:
                return IsRequest(access) ? TextRisk.Request : IsLocalizer(access.Expression) || IsResource(access) ? TextRisk.Safe : TextRisk.Unknown;
            case MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IdentifierNameSyntax:
                return OfName(expression, depth);
            default:
                return TextRisk.Unknown;
        }
    }

    private TextRisk OfCall(InvocationExpressionSyntax call, int depth)
    {
        var (receiver, name) = call.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name.Identifier.ValueText),
            SimpleNameSyntax simple => (null, simple.Identifier.ValueText),
            _ => ((ExpressionSyntax?)null, ""),
        };
        return name == "SerializeObject" ? TextRisk.Text // Json.NET leaves </script> as it is
            : name == "nameof" || HarmlessCalls.Contains(name) || Harmless.Any(word => call.Expression.ToString().IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) ? TextRisk.Safe
            : receiver is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } && name is "Format" or "Concat" ?
                call.ArgumentList.Arguments.Aggregate(TextRisk.Safe, (risk, argument) => Worse(risk, Of(argument.Expression, depth)))
            : receiver is not null && SameText.Contains(name) ? Of(receiver, depth)
            : TextRisk.Unknown;
    }

    private TextRisk OfName(ExpressionSyntax expression, int depth)
    {
        var name = expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText ?? "";
        var words = IdentifierWords.Of(name).Words;
        var isPlain = words.Count > 0 && (Plain.Contains(words[words.Count - 1]) || words[0] is "is" or "has" or "can" or "num");
        if (_symbols.Value.SymbolOf(expression) is { } symbol)
        {
            return symbol is IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } ? TextRisk.Safe
                : OfType(PageSymbols.TypeOf(symbol)) == TextRisk.Text && !IsBound(symbol) && (_symbols.Value.IsEncoded(symbol) || IsOfStaticObject(expression)) ? TextRisk.Unknown
                : OfType(PageSymbols.TypeOf(symbol)) is var known && known == TextRisk.Text && IsBound(symbol) ? TextRisk.Request
                : known == TextRisk.Text && isPlain ? TextRisk.Unknown
                : known;
        }

        return IsRequest(expression) ? TextRisk.Request
            : isPlain || _symbols.Value.IsInjected(expression.GetFirstToken().ValueText) ? TextRisk.Safe
            : expression is IdentifierNameSyntax ? OfVariable(name, depth)
            : TextRisk.Unknown;
    }

    /// <summary>A variable that the page declares itself, when everything it is given is seen.</summary>
    private TextRisk OfVariable(string name, int depth)
    {
        if (_variables.TryGetValue(name, out var known))
        {
            return known;
        }

        _variables[name] = TextRisk.Unknown;
        if (_variables.Count > MostVariables || page.IndexOf("out " + name, StringComparison.Ordinal) >= 0)
        {
            return TextRisk.Unknown;
        }

        var given = new Regex(
            "(?<declared>\\b(?:var|string)\\??\\s+)?(?<!\\.)\\b" + Regex.Escape(name) + "\\s*\\+?=(?![=>])\\s*(?<value>[^;\\r\\n]+);",
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Matches(page).Cast<Match>().ToList();
        return _variables[name] = given.Any(match => match.Groups["declared"].Success)
            ? given.Aggregate(TextRisk.Safe, (risk, match) => Worse(risk, Of(SyntaxFactory.ParseExpression(match.Groups["value"].Value), depth)))
            : TextRisk.Unknown;
    }

    private static TextRisk OfType(ITypeSymbol? type) => type switch
    {
        null => TextRisk.Unknown,
        { SpecialType: SpecialType.System_String } => TextRisk.Text,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char or SpecialType.System_DateTime } => TextRisk.Safe,
        { TypeKind: TypeKind.Enum } or { Name: "Guid" or "DateOnly" or "TimeOnly" or "DateTimeOffset" or "TimeSpan" } => TextRisk.Safe,
        _ => TextRisk.Unknown,
    };

    /// <summary>EditorConfig.Current.Plugins: settings of the program, which no request brings.</summary>
    private bool IsOfStaticObject(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax inner }
        && (_symbols.Value.SymbolOf(inner) is { IsStatic: true } || IsOfStaticObject(inner));

    private static bool IsBound(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "BindPropertyAttribute" or "FromQueryAttribute" or "FromRouteAttribute" or "FromFormAttribute" or "SupplyParameterFromQueryAttribute");

    private static bool IsRequest(ExpressionSyntax expression) => expression.ToString() is var text && Request.Any(source => text.StartsWith(source, StringComparison.Ordinal)
        || text.StartsWith("Context." + source, StringComparison.Ordinal) || text.StartsWith("HttpContext." + source, StringComparison.Ordinal));

    /// <summary>A text of the program, looked up by a fixed key in a service of the page: <c>Localizer.General["Add"]</c>.</summary>
    private bool IsResource(ElementAccessExpressionSyntax access) =>
        _symbols.Value.IsInjected(access.Expression.ToString())
        || (_symbols.Value.IsInjected(access.Expression.GetFirstToken().ValueText) && access.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax }]);

    private static bool IsLocalizer(ExpressionSyntax expression) =>
        expression.ToString() is var name && (name is "L" or "T" or "S" or "Loc" || name.EndsWith("Localizer", StringComparison.OrdinalIgnoreCase));
}
