using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2104: a postal code kept as a number or with its hyphen.</summary>
internal sealed class PostalCodeWithoutItsForm : CodeRule
{
    private const string SdkType = "TokyoDs.Places.PostalCode";
    private const string Plain = "1638001";
    private const string Hyphenated = "163-8001";

    public override Rule Rule { get; } = new("TDS2104", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep postal codes as seven digits without a hyphen", "郵便番号はハイフンなしの 7 桁で持つ"),
        Message = new(
            "The postal code '{0}' is {1}; keep seven digits as text (PostalCode) and add the hyphen only for display",
            "郵便番号 '{0}' が {1} になっています。ハイフンなし 7 桁の文字（PostalCode）で持ち、ハイフンは表示のときだけ付けてください。"),
        Why = new(
            "As a number a postal code of the north loses its leading 0; with and without hyphen, the same place does not match. The framework keeps seven digits.",
            "数値型では先頭の 0 が失われ、ハイフンの有無が混ざると同じ郵便番号どうしが一致しません。政府相互運用性フレームワークではハイフンなしの 7 桁です。"),
        Basis = [Section("3.3"), DataStep(1), Gif("443"), Data("postal-code"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules, item => (item.IsNumber || item.IsText) && item.Symbol.Means(Concept.PostalCode, rules.Configuration), Check);
        ParsedAsNumber.Listen(rules, text => text.Means(Concept.PostalCode, rules.Configuration), CheckParse);
        PatternUse.Listen(rules, CheckPattern);
        rules.OnText(IsHyphenated, CheckLiteral);
    }

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsAside())
        {
            return;
        }

        if (item.IsNumber)
        {
            var facts = Retyping.To(context, item, SdkType);
            if (item.Role == TypeRole.None)
            {
                context.Suggest(item.Place, facts, item.Name, item.Type.ToDisplayString());
            }
            else
            {
                context.Report(item.Place, facts, item.Name, item.Type.ToDisplayString());
            }
        }
        else if (HyphenLimit(item) is { } limit)
        {
            context.Report(
                TextLimits.PlaceOf(limit, item, context.Cancellation),
                item.Name,
                limit.ApplicationSyntaxReference?.GetSyntax(context.Cancellation).ToString() ?? "");
        }
    }

    /// <summary>The attribute that demands the hyphen, or that lets it into data.</summary>
    private static AttributeData? HyphenLimit(DataItem item) =>
        TextLimits.PatternOf(item.Symbol) is { } pattern
            ? TextLimits.Accepts(pattern.Pattern, Hyphenated) && (item.Role.IsExchangedOrStored() || !TextLimits.Accepts(pattern.Pattern, Plain))
                ? pattern.Attribute
                : null
            : TextLimits.LongestOf(item.Symbol) is { Most: 8 } length && item.Role.IsExchangedOrStored() ? length.Attribute : null;

    private static void CheckParse(CodeContext<IInvocationOperation> context, ISymbol text) =>
        context.Report(context.Target.MethodNameSyntax(), text.Name, context.Target.TargetMethod.ContainingType.ToDisplayString());

    /// <summary>A pattern in code that refuses the seven digits; one that takes both forms may be the step that drops the hyphen.</summary>
    private static void CheckPattern(CodeContext<PatternUse> context)
    {
        var use = context.Target;
        if (!use.IsAnchored
            && use.IsAbout(context.Configuration, Concept.PostalCode)
            && TextLimits.Accepts(use.Pattern, Hyphenated)
            && !TextLimits.Accepts(use.Pattern, Plain)
            && !context.IsInTest(use.Syntax))
        {
            context.Report(use.Syntax, use.About!.Name, use.Pattern);
        }
    }

    private static void CheckLiteral(CodeContext<TextLiteral> context)
    {
        if (context.Target.IsWhole
            && context.Model?.GetOperation(context.Target.Expression, context.Cancellation)?.Destination() is (IPropertySymbol or IParameterSymbol) and { ContainingType: { } type } member
            && member.Means(Concept.PostalCode, context.Configuration)
            && TypeRoles.Of(type, context.Types, context.Configuration).IsExchangedOrStored()
            && !context.IsInTest(context.Target.Node))
        {
            context.Report(context.Target.Node, member.Name, context.Target.Value);
        }
    }

    private static bool IsHyphenated(string text) =>
        text.Length == Hyphenated.Length && text[3] is '-' or '－' or '‐' or '−' && text.Where((_, i) => i != 3).All(c => c is >= '0' and <= '9');
}
