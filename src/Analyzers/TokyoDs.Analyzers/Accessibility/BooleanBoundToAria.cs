using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3901: a bool given to an ARIA attribute, which Razor renders as a bare attribute or not at all.</summary>
internal sealed class BooleanBoundToAria : CodeRule
{
    private const string RazorPage = "Microsoft.AspNetCore.Mvc.Razor.RazorPageBase";
    private const string RenderTree = "Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder";
    private const string FrameworkComponents = "Microsoft.AspNetCore.Components";

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

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(RazorPage, "WriteAttributeValue", CheckPage);
        rules.OnInvocation(RazorPage, "AddHtmlAttributeValue", CheckPage);
        rules.OnInvocation(RenderTree, "AddAttribute", CheckComponent);
        rules.OnInvocation(RenderTree, "AddComponentParameter", CheckComponent);
    }

    /// <summary>The name stands in the call before; with several parts the value is text, not a state.</summary>
    private static void CheckPage(CodeContext<IInvocationOperation> context)
    {
        if (BooleanIn(context.Target) is { } value
            && context.Target.Syntax.Parent is ExpressionStatementSyntax statement
            && CallBefore(statement) is { } begin
            && NameOf(begin) is "BeginWriteAttribute" or "BeginAddHtmlAttributeValues"
            && statement.GetLastToken().GetNextToken().ValueText is "EndWriteAttribute" or "EndAddHtmlAttributeValues"
            && begin.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>()
                .FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)) is { } name)
        {
            Report(context, name.Token.ValueText, value);
        }
    }

    private static void CheckComponent(CodeContext<IInvocationOperation> context)
    {
        if (BooleanIn(context.Target) is { } value
            && context.Target.Argument("name").ConstantText() is { } name
            && AriaAttributes.IsAria(name)
            && ReachesElement(context))
        {
            Report(context, name, value);
        }
    }

    private static void Report(CodeContext<IInvocationOperation> context, string name, IOperation value)
    {
        if (AriaAttributes.IsAria(name))
        {
            var test = value.Type?.SpecialType == SpecialType.System_Boolean ? "" : " == true";
            var isWhole = value.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                || test.Length == 0 && value.Syntax is not ConditionalExpressionSyntax;
            test = (isWhole ? value.Syntax.ToString() : $"({value.Syntax})") + test;
            context.Report(value.Syntax, name, $"@({test} ? \"true\" : \"false\")");
        }
    }

    /// <summary>The value when it is a bool or bool?; a conversion to another type may well write true and false.</summary>
    private static IOperation? BooleanIn(IInvocationOperation call)
    {
        var value = call.Argument("value");
        while (value is IConversionOperation { Type.SpecialType: SpecialType.System_Object } boxed)
        {
            value = boxed.Operand;
        }

        var type = value?.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : value?.Type;
        return type?.SpecialType == SpecialType.System_Boolean ? value : null;
    }

    /// <summary>The calls before, back to the one that opened the element, or a component of the framework, which passes attributes on.</summary>
    private static bool ReachesElement(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target.Syntax.Parent is ExpressionStatementSyntax statement ? CallBefore(statement) : null;
        while (call?.Parent is ExpressionStatementSyntax previous)
        {
            switch (NameOf(call))
            {
                case "OpenElement":
                    return true;
                case "OpenComponent":
                    return context.Model?.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol { IsGenericMethod: true } open
                        && open.TypeArguments[0].ContainingNamespace?.ToDisplayString().StartsWith(FrameworkComponents, StringComparison.Ordinal) == true;
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
