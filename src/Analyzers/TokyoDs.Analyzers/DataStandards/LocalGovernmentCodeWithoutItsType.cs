using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2103: a local-government code kept as a number or cut to five digits, or a prefecture told by a bare number.</summary>
internal sealed class LocalGovernmentCodeWithoutItsType : CodeRule
{
    private const string SdkType = "TokyoDs.Registries.LocalGovernmentCode";

    private static readonly string[] Codes = [Concept.LocalGovernmentCode, Concept.MunicipalityCode, Concept.PrefectureCode];

    public override Rule Rule { get; } = new("TDS2103", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep local-government codes as six-digit codes", "地方公共団体コードは 6 桁のコードとして持つ"),
        Message = new(
            "The code '{0}' is handled as '{1}'; use LocalGovernmentCode, which keeps leading zeros and the check digit",
            "コード '{0}' が '{1}' として扱われています。先頭の 0 と検査数字を保つ LocalGovernmentCode を使ってください。"),
        Why = new(
            "The codes of Hokkaido to Tochigi begin with 0, which a number loses; five digits lack the check digit and do not match tables of six. A bare 13 in code tells no reader that Tokyo is meant.",
            "北海道から栃木県までのコードは 0 で始まり、数値型では失われます。5 桁では検査数字がなく、6 桁の台帳と突合できません。コード中の 13 という数字だけでは、東京都を指すことが読み手に伝わりません。"),
        Basis = [Section("3.3"), DataStep(1), Gif("463-1"), Data("lg-code"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(rules, item => (item.IsNumber || item.IsText) && item.Symbol.MeansAny(rules.Configuration, Codes), Check);
        ParsedAsNumber.Listen(rules, text => text.MeansAny(rules.Configuration, Codes), CheckParse);

        // Tokyo and its neighbours: what code of this city compares with.
        rules.OnNumber([11, 12, 13, 14, 130001], CheckNumber);
        rules.OnText(text => text is "11" or "12" or "13" or "14" or "130001", CheckText);
    }

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsAside())
        {
            return;
        }

        var isWholeCode = item.Symbol.Means(Concept.LocalGovernmentCode, context.Configuration);
        if (item.IsNumber)
        {
            var facts = isWholeCode ? Retyping.To(context, item, SdkType) : ImmutableDictionary<string, string?>.Empty;
            if (item.Role == TypeRole.None)
            {
                context.Suggest(item.Place, facts, item.Name, item.Type.ToDisplayString());
            }
            else
            {
                context.Report(item.Place, facts, item.Name, item.Type.ToDisplayString());
            }
        }
        else if (FiveDigits(item) is { } limit && !item.Symbol.Means(Concept.PrefectureCode, context.Configuration))
        {
            CheckFiveDigits(context, limit, isWholeCode);
        }
    }

    /// <summary>Five digits are JIS X 0402 for a municipality, which is a code of its own: a suggestion there.</summary>
    private static void CheckFiveDigits(CodeContext<DataItem> context, AttributeData limit, bool isWholeCode)
    {
        var place = TextLimits.PlaceOf(limit, context.Target, context.Cancellation);
        var written = limit.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).ToString() ?? "";
        if (isWholeCode && context.Target.Role != TypeRole.None)
        {
            context.Report(place, context.Target.Name, written);
        }
        else
        {
            context.Suggest(place, null, context.Target.Name, written);
        }
    }

    private static AttributeData? FiveDigits(DataItem item) =>
        TextLimits.LongestOf(item.Symbol) is { Most: 5 } limit ? limit.Attribute
            : TextLimits.PatternOf(item.Symbol) is { } pattern && TextLimits.Accepts(pattern.Pattern, "13101") && !TextLimits.Accepts(pattern.Pattern, "131016")
                ? pattern.Attribute
                : null;

    private static void CheckParse(CodeContext<IInvocationOperation> context, ISymbol text) =>
        context.Report(context.Target.MethodNameSyntax(), text.Name, context.Target.TargetMethod.ContainingType.ToDisplayString());

    private static void CheckNumber(CodeContext<ILiteralOperation> context) => CheckComparison(context, context.Target);

    private static void CheckText(CodeContext<TextLiteral> context)
    {
        if (context.Target.IsWhole && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } literal)
        {
            CheckComparison(context, literal);
        }
    }

    private static void CheckComparison<T>(CodeContext<T> context, IOperation literal)
    {
        if (literal.ComparedWith() is { } code
            && code.MeansAny(context.Configuration, Concept.PrefectureCode, Concept.LocalGovernmentCode)
            && !context.IsInTest(literal.Syntax))
        {
            context.Suggest(literal.Syntax, code.Name, literal.Syntax is LiteralExpressionSyntax written ? written.Token.Text : literal.Syntax.ToString());
        }
    }
}
