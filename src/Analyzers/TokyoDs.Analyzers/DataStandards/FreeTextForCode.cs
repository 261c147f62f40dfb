using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2204: free text where there is a list of codes: prefectures, countries, presence, kinds of corporations.</summary>
internal sealed class FreeTextForCode : CodeRule
{
    private static readonly ImmutableHashSet<string> Prefectures = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県",
        "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県",
        "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県");

    private static readonly Text Item = new("holds free text", "は自由な文字列です");
    private static readonly Text Compared = new("is compared with the text '{0}'", "を文字列 '{0}' と比べています");

    public override Rule Rule { get; } = new("TDS2204", Category.DataStandards, Mark.Required)
    {
        Title = new("Use the code list where there is one", "コードの一覧がある項目は文字列ではなくコードで扱う"),
        Message = new("'{0}' {1} where a code list exists; use {2}", "'{0}' {1}。コードの一覧があるため、{2} を使ってください。"),
        Why = new(
            "Free text takes every spelling, and code that compares with one of them misses the rest in silence.",
            "自由な文字列にはあらゆる表記が入り、その一つと比べるコードは残りを黙って取りこぼします。"),
        Basis = [Section("3.3"), DataStep(2), Gif("438-1"), Data("code-list"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules,
            item => item.IsText && !item.IsParameter && item.Symbol.MeansAny(rules.Configuration, Concept.Presence, Concept.CorporateKind, Concept.Country),
            CheckItem);
        rules.OnText(IsWordOfList, CheckComparison);
    }

    private static void CheckItem(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (!item.Role.IsExchangedOrStored()
            || Vocabulary.Mentions(item.Name, Concept.Display)
            || CodedText.IsLimited(item.Symbol, "有", "株式会社", "日本国"))
        {
            return;
        }

        // A text named Country may well hold JP or JPN.
        if (item.Symbol.Means(Concept.Country, context.Configuration))
        {
            if (HasCodeBeside(item.Symbol))
            {
                return;
            }

            context.Suggest(item.Place, null, item.Name, Item, "CountryCode");
        }
        else
        {
            context.Report(item.Place, item.Name, Item, item.Symbol.Means(Concept.Presence, context.Configuration) ? "Presence" : "CorporateKind");
        }
    }

    /// <summary>The text of a country for reading: <c>CountryName</c> beside <c>CountryCode</c>, 国名 beside 国コード.</summary>
    private static bool HasCodeBeside(ISymbol item)
    {
        var stem = Without(item.Name, "Name", "名");
        return item.ContainingType is { } type && type.GetMembers().Any(other =>
            other is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
            && Without(other.Name, "Code", "Id", "ID", "コード") is var code && code != other.Name && string.Equals(code, stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string Without(string name, params string[] endings) =>
        endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } found ? name.Substring(0, name.Length - found.Length) : name;

    private static void CheckComparison(CodeContext<TextLiteral> context)
    {
        if (!context.Target.IsWhole
            || !MayBeCompared(context.Target.Node)
            || context.Model?.GetOperation(context.Target.Expression, context.Cancellation)?.ComparedWith() is not { } compared
            || TypeFor(context.Target.Value, compared, context.Configuration) is not { } type
            || !IsFirst(context.Target.Node)
            || SdkNamespace.Holds(context.Model.GetEnclosingSymbol(context.Target.Node.SpanStart)!)
            || context.IsInTest(context.Target.Node))
        {
            return;
        }

        context.Report(context.Target.Node, compared.Name, Compared.Format(context.Target.Value), type);
    }

    private static bool IsWordOfList(string text) => text.Length switch
    {
        1 or 2 => text is "有" or "無" or "有り" or "無し" or "あり" or "なし",
        3 or 4 => (text[text.Length - 1] is '都' or '道' or '府' or '県' && Prefectures.Contains(text))
            || text is "株式会社" or "有限会社" or "合同会社" or "合資会社" or "合名会社",
        _ => false,
    };

    private static string? TypeFor(string text, ISymbol compared, Configuration configuration) =>
        Prefectures.Contains(text)
            ? compared.Means(Concept.Prefecture, configuration) || PlaceItems.IsAddress(compared, configuration) ? "LocalGovernmentCode" : null
            : text.EndsWith("会社", StringComparison.Ordinal)
                ? compared.Means(Concept.CorporateKind, configuration) ? "CorporateKind" : null
                : compared.Means(Concept.Presence, configuration) ? "Presence" : null;

    /// <summary>Looks at the syntax, so that labels, lists and options are not bound.</summary>
    private static bool MayBeCompared(SyntaxNode literal) =>
        literal.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
            or PatternSyntax or CaseSwitchLabelSyntax or SwitchExpressionArmSyntax
            or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "StartsWith" or "EndsWith" } } };

    /// <summary>A switch over all of them is one finding.</summary>
    private static bool IsFirst(SyntaxNode literal) =>
        literal.FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchExpressionSyntax or SwitchStatementSyntax) is not { } choice
        || choice.DescendantTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.StringLiteralToken) && IsWordOfList(token.ValueText)).SpanStart == literal.SpanStart;
}
