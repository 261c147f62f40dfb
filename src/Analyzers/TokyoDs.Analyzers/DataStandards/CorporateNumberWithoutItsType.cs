using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2101: a corporate number kept as a number, or as text that nobody checks.</summary>
internal sealed class CorporateNumberWithoutItsType : CodeRule
{
    private const string SdkType = "TokyoDs.Registries.CorporateNumber";

    public override Rule Rule { get; } = new("TDS2101", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep corporate numbers in their own type", "法人番号は専用の型で持つ"),
        Message = new(
            "The corporate number '{0}' is {1}; use CorporateNumber, which checks the 13 digits and the check digit",
            "法人番号 '{0}' が {1} です。13 桁と検査用数字を確かめる CorporateNumber を使ってください。"),
        Why = new(
            "A corporate number is the key that joins the registers. As a number it can be calculated with and overflows an int; as unchecked text, typing errors, hyphens and full-width digits get in and records can no longer be matched.",
            "法人番号は台帳どうしを結び付けるキーです。数値型では計算や桁あふれの対象になり、検査のない文字列では打ち間違い・ハイフン・全角数字が混ざって名寄せができなくなります。"),
        Basis = [Section("3.3"), DataStep(1), Gif("463-1"), Data("corporate-number"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules, item => (item.IsNumber || item.IsText) && item.Symbol.Means(Concept.CorporateNumber, rules.Configuration), Check);
        ParsedAsNumber.Listen(rules, text => text.Means(Concept.CorporateNumber, rules.Configuration), CheckParse);
    }

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsAside())
        {
            return;
        }

        var facts = Retyping.To(context, item, SdkType);
        if (item.IsNumber && item.Role == TypeRole.None)
        {
            context.Suggest(item.Place, facts, item.Name, item.Type.ToDisplayString());
        }
        else if (item.IsNumber || IsUncheckedText(context))
        {
            context.Report(item.Place, facts, item.Name, item.Type.SpecialType == SpecialType.System_String ? "string" : item.Type.ToDisplayString());
        }
    }

    /// <summary>Text in a body or a table, without an attribute or a validator that looks at more than its length.</summary>
    private static bool IsUncheckedText(CodeContext<DataItem> context)
    {
        var item = context.Target;
        return item.Role.IsExchangedOrStored()
            && !item.IsParameter
            && item.Symbol.ContainingType is { } type
            && !type.AllInterfaces.Any(implemented => implemented.Name == "IValidatableObject")
            && !context.Types.Fact(TypeUses.Of).Validated.Contains(type.Name)
            && !Retyping.AttributesOf(item.Symbol).Any(attribute => Retyping.IsValidation(attribute.AttributeClass)
                && attribute.AttributeClass!.Name is not ("StringLengthAttribute" or "MaxLengthAttribute" or "MinLengthAttribute" or "LengthAttribute"));
    }

    private static void CheckParse(CodeContext<IInvocationOperation> context, ISymbol text) =>
        context.Report(context.Target.MethodNameSyntax(), text.Name, context.Target.TargetMethod.ContainingType.ToDisplayString());
}
