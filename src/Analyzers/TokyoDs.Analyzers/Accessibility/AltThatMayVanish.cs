using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3108: an alt that may be null, and then is not rendered at all.</summary>
internal sealed class AltThatMayVanish : CodeRule
{
    private const string RazorPage = "Microsoft.AspNetCore.Mvc.Razor.RazorPageBase";
    private const string RenderTree = "Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder";

    public override Rule Rule { get; } = new("TDS3108", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Do not give null to alt", "alt に null を渡さない"),
        Message = new(
            "'{0}' may be null, and then the image has no alt at all; give it a text, or write ?? \"\" when it is decoration",
            "'{0}' は null になり得ます。null では alt 属性そのものが出力されません。文を用意するか、装飾なら ?? \"\" を付けてください。"),
        Why = new(
            "Razor leaves out an attribute whose value is null. The screen reader then reads the file name of the image.",
            "Razor は値が null の属性を出力しません。alt のない画像は、ファイル名が読み上げられます。"),
        Basis = [Wcag("1.1.1"), Jis("1.1.1"), ServiceDesign("form"), Article(3)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(RazorPage, "WriteAttributeValue", CheckPage);
        rules.OnInvocation(RazorPage, "AddHtmlAttributeValue", CheckPage);
        rules.OnInvocation(RenderTree, "AddAttribute", CheckComponent);
    }

    /// <summary>The name stands in the call before; with several parts the attribute stays.</summary>
    private static void CheckPage(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Syntax.Parent is ExpressionStatementSyntax statement
            && statement.GetFirstToken().GetPreviousToken().Parent is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax begin }
            && NameOf(begin) is "BeginWriteAttribute" or "BeginAddHtmlAttributeValues"
            && statement.GetLastToken().GetNextToken().ValueText is "EndWriteAttribute" or "EndAddHtmlAttributeValues"
            && begin.ArgumentList.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: "alt" }))
        {
            Check(context);
        }
    }

    private static void CheckComponent(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("name").ConstantText() == "alt")
        {
            Check(context);
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context)
    {
        var value = context.Target.Argument("value");
        while (value is IConversionOperation conversion && value.Syntax == conversion.Operand.Syntax)
        {
            value = conversion.Operand;
        }

        if (value?.Type?.SpecialType == SpecialType.System_String
            && value.Syntax is ExpressionSyntax expression
            && !value.ConstantValue.HasValue
            && context.Model?.GetTypeInfo(expression, context.Cancellation).Nullability.FlowState == NullableFlowState.MaybeNull)
        {
            context.Suggest(expression, expression.ToString());
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
