using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The calls in the C# of Razor that write one attribute from one expression.</summary>
internal static class RenderedAttribute
{
    private const string RazorPage = "Microsoft.AspNetCore.Mvc.Razor.RazorPageBase";
    private const string RenderTree = "Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder";
    private const string FrameworkComponents = "Microsoft.AspNetCore.Components";

    public static void On(CodeRules rules, Action<CodeContext<IInvocationOperation>> check)
    {
        rules.OnInvocation(RazorPage, "WriteAttributeValue", check);
        rules.OnInvocation(RazorPage, "AddHtmlAttributeValue", check);
        rules.OnInvocation(RenderTree, "AddAttribute", check);
        rules.OnInvocation(RenderTree, "AddComponentParameter", check);
    }

    /// <summary>The value given, without the conversion to <c>object</c>.</summary>
    public static IOperation? Value(IInvocationOperation call)
    {
        var value = call.Argument("value");
        while (value is IConversionOperation { Type.SpecialType: SpecialType.System_Object } converted)
        {
            value = converted.Operand;
        }

        return value;
    }

    /// <summary>The attribute's name when the expression is the whole of its value; null for pages whose value has further parts.</summary>
    public static string? NameOf(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.TargetMethod.Name is "AddAttribute" or "AddComponentParameter")
        {
            return call.Argument("name").ConstantText();
        }

        return call.Syntax.Parent is ExpressionStatementSyntax statement
            && CallBefore(statement) is { } begin
            && NameOf(begin) is "BeginWriteAttribute" or "BeginAddHtmlAttributeValues"
            && statement.GetLastToken().GetNextToken().ValueText is "EndWriteAttribute" or "EndAddHtmlAttributeValues"
                ? begin.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>()
                    .FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))?.Token.ValueText
                : null;
    }

    /// <summary>
    /// Whether the attribute comes out as it is: on a page, on an element of a component, or on a component of the framework, which passes
    /// attributes on. The calls before it, back to the one that opened it, tell.
    /// </summary>
    public static bool ReachesElement(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.TargetMethod.Name is not ("AddAttribute" or "AddComponentParameter"))
        {
            return true;
        }

        var call = context.Target.Syntax.Parent is ExpressionStatementSyntax statement ? CallBefore(statement) : null;
        while (call?.Parent is ExpressionStatementSyntax previous)
        {
            switch (NameOf(call))
            {
                case "OpenElement":
                    return true;
                case "OpenComponent":
                    return context.Model?.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol { IsGenericMethod: true } open
                        && open.TypeArguments[0].IsWithin(FrameworkComponents);
                case "CloseElement" or "CloseComponent" or "AddContent" or "AddMarkupContent" or null:
                    return false;
            }

            call = CallBefore(previous);
        }

        return false;
    }

    private static InvocationExpressionSyntax? CallBefore(ExpressionStatementSyntax statement) =>
        statement.GetFirstToken().GetPreviousToken().Parent is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } ? call : null;

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
