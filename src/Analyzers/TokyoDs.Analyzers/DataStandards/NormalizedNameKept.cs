using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2304: a name that is kept after Unicode normalisation or after small kana were made large.</summary>
internal sealed class NormalizedNameKept : CodeRule
{
    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    private const string LargeKana = "あいうえおつやゆよわアイウエオツヤユヨワカケ";

    public override Rule Rule { get; } = new("TDS2304", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep names as they were given", "氏名は届け出られた文字のまま保存する"),
        Message = new(
            "'{0}' is kept after '{1}', which changes characters of names; keep the original and put the result into a key for matching (MatchKey)",
            "'{0}' に '{1}' を通した文字が保存されます。氏名の文字が変わるため、原文を残し、結果は照合用のキー（MatchKey）に使ってください。"),
        Why = new(
            "Even NFC replaces compatibility ideographs that names are registered with, NFKC takes circled and enclosed letters apart, and large kana are another reading. It cannot be undone.",
            "NFC でも、神（U+FA19）や塚（U+FA10）のような戸籍の字が別の字に置き換わります。NFKC は囲み文字を分解し、小書きの仮名を大きくすると読みが変わります。元には戻せません。"),
        Basis = [Section("3.4"), DataStep(8), Gif("431"), Gif("461"), Data("text"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation("System.String", "Normalize", CheckNormalize);
        rules.OnInvocation("System.StringNormalizationExtensions", "Normalize", CheckNormalize);
        rules.OnText(text => text.Length == 1 && SmallKana.IndexOf(text[0]) >= 0, CheckReplace);
    }

    private static void CheckNormalize(CodeContext<IInvocationOperation> context)
    {
        if (Kept(context, context.Target) is { } name)
        {
            context.Report(context.Target.MethodNameSyntax(), name, "Normalize");
        }
    }

    /// <summary><c>kana.Replace("ッ", "ツ")</c>.</summary>
    private static void CheckReplace(CodeContext<TextLiteral> context)
    {
        if (context.Target.Node is LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" } } call } }
            && call.ArgumentList.Arguments is [_, { Expression: LiteralExpressionSyntax { Token.ValueText: var large } }, ..]
            && large == LargeKana[SmallKana.IndexOf(context.Target.Value[0])].ToString()
            && context.Model?.GetOperation(call, context.Cancellation) is IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } replace
            && Kept(context, replace) is { } name)
        {
            context.Report(context.Target.Node, name, $"Replace(\"{context.Target.Value}\", \"{large}\")");
        }
    }

    /// <summary>The name of a person in a contract, DTO or entity that takes the result, or null.</summary>
    private static string? Kept<T>(CodeContext<T> context, IOperation changed) =>
        changed.Destination() is (IPropertySymbol or IFieldSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }) and { ContainingType: { } type } member
        && !Vocabulary.Mentions(member.Name, Concept.MatchingKey)
        && (PlaceItems.IsPersonName(member, context.Configuration)
            || Vocabulary.Is(member.Name, Concept.NamePart)
            || (member.Name.Length > 0 && member.Name[0] < 0x80 && member.Means(Concept.NamePart, context.Configuration))
            || (member.Means(Concept.Kana, context.Configuration) && context.Target is TextLiteral))
        && ExchangedValue.MemberOf(context, changed) is { } name
        && !context.IsInTest(changed.Syntax)
            ? name
            : null;
}
