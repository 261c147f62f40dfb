using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3901: a bool given to an ARIA attribute, which Razor renders as a bare attribute or not at all.</summary>
internal sealed class BooleanBoundToAria : CodeRule
{
    public override Rule Rule { get; } = new("TDS3901", Category.Accessibility, Mark.Required)
    {
        Title = new("Write true or false into ARIA attributes", "ARIA 属性には true か false の文字列を渡す"),
        Message = new(
            "The bool given to '{0}' is not rendered as true or false; write {0}=\"{1}\"",
            "'{0}' に渡した bool は true・false として出力されません。{0}=\"{1}\" と書いてください。"),
        Why = new(
            "Razor drops an attribute whose value is false and repeats its name, or leaves it empty, for true. Screen readers then announce neither state.",
            "Razor は値が false の属性を出力せず、true では属性名や空文字を出力します。読み上げソフトにはどちらの状態も伝わりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Register(CodeRules rules) => RenderedAttribute.On(rules, Check);

    /// <summary>A conversion to another type may well write true and false.</summary>
    private static void Check(CodeContext<IInvocationOperation> context)
    {
        if (RenderedAttribute.Value(context.Target) is { } value
            && IsBoolean(value.Type)
            && RenderedAttribute.NameOf(context) is { } name
            && AriaAttributes.IsAria(name)
            && RenderedAttribute.ReachesElement(context))
        {
            var test = value.Type?.SpecialType == SpecialType.System_Boolean ? "" : " == true";
            var isWhole = value.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                || test.Length == 0 && value.Syntax is not ConditionalExpressionSyntax;
            test = (isWhole ? value.Syntax.ToString() : $"({value.Syntax})") + test;
            context.Report(value.Syntax, name, $"@({test} ? \"true\" : \"false\")");
        }
    }

    private static bool IsBoolean(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
            ?.SpecialType == SpecialType.System_Boolean;
}
