using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2305: half-width kana, platform and private-use characters and look-alike letters in texts of the code.</summary>
internal sealed class UnreadableCharacter : CodeRule
{
    /// <summary>The property of a finding that tells the fix that the kana can be widened.</summary>
    public const string WidenKey = "Widen";

    private static readonly string[] Comparing =
        ["Replace", "IndexOf", "LastIndexOf", "Contains", "StartsWith", "EndsWith", "Split", "Trim", "TrimStart", "TrimEnd", "Equals", "IsMatch", "Match", "Matches", "Regex", "Add", "TryAdd", "IndexOfAny"];

    private static readonly Text HalfWidth = new("has half-width kana", "に半角カナがあります");
    private static readonly Text Platform = new("goes into data with a platform-dependent character", "が機種依存文字のままデータに入ります");
    private static readonly Text PrivateUse = new("has a private-use character (gaiji), which means nothing elsewhere", "に外字（私用領域の文字）があり、ほかの環境では表示も照合もできません");
    private static readonly Text LookAlike = new("is a letter of another script among Japanese ones", "は日本語の文字に混ざった別の文字体系の文字です");

    public override Rule Rule { get; } = new("TDS2305", Category.DataStandards, Mark.Recommended)
    {
        Title = new("Write texts in characters that every system reads", "文字列には、どの環境でも読める文字を使う"),
        Message = new(
            "'{0}' {1}; use the ordinary character",
            "'{0}' {1}。通常の文字を使ってください。"),
        Why = new(
            "Half-width kana, enclosed words and gaiji are shown as other characters or not at all, are read aloud wrongly, and never match what people type. A Cyrillic letter that looks like kana does not either.",
            "半角カナ、囲み文字、外字は、環境によって別の文字になったり表示されなかったりし、音声では正しく読まれず、利用者の入力とも一致しません。仮名に似たキリル文字も同じです。"),
        Basis = [Section("3.4"), DataStep(2), Gif("461"), Data("text"), Article(7)],
    };

    /// <summary>Attributes that say what another system calls an item: that name must stay.</summary>
    private static readonly HashSet<string> Mapping = new(StringComparer.Ordinal)
    {
        "Name", "Column", "ColumnName", "Header", "CsvColumn", "JsonPropertyName", "JsonProperty", "DataMember", "XmlElement", "XmlAttribute", "Table",
    };

    public override void Register(CodeRules rules)
    {
        if (!rules.Configuration.IsTestProject)
        {
            rules.OnText(UnreadableText.IsIn, Check);
        }
    }

    private static void Check(CodeContext<TextLiteral> context)
    {
        var (kind, characters) = UnreadableText.Of(context.Target.Value);
        if (IsTable(context.Target.Expression)
            || (kind == Unreadable.PlatformCharacter && !IsData(context))
            || context.IsInTest(context.Target.Node)
            || context.Model?.GetEnclosingSymbol(context.Target.Node.SpanStart, context.Cancellation) is { } around && SdkNamespace.Holds(around))
        {
            return;
        }

        var what = kind switch
        {
            Unreadable.HalfWidthKana => HalfWidth,
            Unreadable.PlatformCharacter => Platform,
            Unreadable.PrivateUse => PrivateUse,
            _ => LookAlike,
        };
        var facts = kind == Unreadable.HalfWidthKana && context.Target.IsWhole
            ? ImmutableDictionary<string, string?>.Empty.Add(WidenKey, "true")
            : ImmutableDictionary<string, string?>.Empty;
        context.Report(context.Target.Node.GetLocation(), facts, characters, what);
    }

    /// <summary>Circled numbers are at home in texts of pages; in data they are not.</summary>
    private static bool IsData(CodeContext<TextLiteral> context) =>
        context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } literal && ExchangedValue.TakerOf(context, literal) is not null;

    /// <summary>Tables, patterns and comparisons name the characters in order to find them.</summary>
    private static bool IsTable(ExpressionSyntax text) =>
        text.Parent switch
        {
            InitializerExpressionSyntax or CollectionElementSyntax or PatternSyntax or CaseSwitchLabelSyntax or SwitchExpressionArmSyntax or BinaryExpressionSyntax => true,
            BracketedArgumentListSyntax or ArgumentSyntax { Parent: BracketedArgumentListSyntax } => true,
            MemberAccessExpressionSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } } => called switch
            {
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } => Comparing.Contains(method),
                _ => false,
            },
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: var type } } => type.ToString().EndsWith("Regex", StringComparison.Ordinal),
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax { Name: var name } } => name.ToString() is var written
                && (written.Contains("Regex") || written.Contains("RegularExpression") || written.Contains("AllowedCharacters") || Mapping.Contains(written)),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var variable } } =>
                WrittenNames.Speaks(variable, "Map", "Table", "Chars", "Characters", "Pattern", "Kana", "HalfWidth", "半角", "変換"),
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax } => false,
            _ => false,
        };
}
