using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3902: a bool made into text by .NET, whose True and False are not ARIA's.</summary>
internal sealed class BooleanTextInAria : CodeRule
{
    public override Rule Rule { get; } = new("TDS3902", Category.Accessibility, Mark.Required)
    {
        Title = new("Write true and false in lower case into ARIA attributes", "ARIA 属性の true・false は小文字で渡す"),
        Message = new(
            "'{0}' becomes \"True\" or \"False\"; write {0}=\"{1}\"",
            "'{0}' の値が \"True\"・\"False\" になります。{0}=\"{1}\" と書いてください。"),
        Why = new(
            "ARIA knows true and false. Not every browser and reader takes True for it, and style sheets that look for [aria-expanded=\"true\"] do not match.",
            "ARIA の値は小文字の true・false です。True を状態と認めないソフトがあり、[aria-expanded=\"true\"] を探すスタイルにも合いません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Register(CodeRules rules) => RenderedAttribute.On(rules, Check);

    private static void Check(CodeContext<IInvocationOperation> context)
    {
        if (RenderedAttribute.Value(context.Target) is { } value
            && BooleanIn(value) is { } state
            && RenderedAttribute.NameOf(context) is { } name
            && AriaAttributes.IsAria(name))
        {
            var test = state.Type?.SpecialType == SpecialType.System_Boolean ? $"({state.Syntax})" : $"({state.Syntax} == true)";
            test = state.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.SimpleNameSyntax && test.IndexOf("==", StringComparison.Ordinal) < 0 ? state.Syntax.ToString() : test;
            context.Report(value.Syntax, name, $"@({test} ? \"true\" : \"false\")");
        }
    }

    /// <summary>The bool that <c>ToString</c>, <c>Convert.ToString</c> or an interpolation alone makes into text.</summary>
    private static IOperation? BooleanIn(IOperation value) => value switch
    {
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.Name: "ToString" } } access when IsBoolean(access.Operation.Type) => access.Operation,
        IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } instance } when IsBoolean(instance.Type) => instance,
        IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "Convert" }, Arguments: [{ Value: { } argument }, ..] } when IsBoolean(argument.Type) => argument,
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { Expression: { } only }] } when IsBoolean(only.Type) => only,
        _ => null,
    };

    private static bool IsBoolean(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)
        ?.SpecialType == SpecialType.System_Boolean;
}
