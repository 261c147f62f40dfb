using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Files and streams take any text; which of them are logs, only their names and paths say.</summary>
internal static class TextLog
{
    private static readonly string[] Plain = ["File.", "StreamWriter.", "TextWriter."];

    private static readonly HashSet<string> Words = ["log", "logs", "logger", "logging", "audit", "trace"];

    /// <summary>Whether the sink is made for logs, or a file or stream that is one.</summary>
    public static bool IsMeant(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        return !Plain.Any(type => hit.Name.StartsWith(type, StringComparison.Ordinal))
            || (hit.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call
                && IsLog(hit.Name.StartsWith(Plain[0], StringComparison.Ordinal) ? call.ArgumentList.Arguments[0].Expression : receiver, context));
    }

    private static bool IsLog(ExpressionSyntax target, CodeContext<FlowFinding> context)
    {
        var text = target.ToString();
        if (text is "Console.Out" or "Console.Error" || Says(target))
        {
            return true;
        }

        var declaration = context.ModelOf(target.SyntaxTree).GetSymbolInfo(target, context.Cancellation).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
        return declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => Says(value),
            PropertyDeclarationSyntax { Initializer.Value: var value } => Says(value),
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => Says(value),
            _ => false,
        };
    }

    /// <summary>"/var/log/x", "x.log", or a name with such a word in it.</summary>
    private static bool Says(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().Any(node => node switch
        {
            LiteralExpressionSyntax { Token.Value: string path } => IsPath(path),
            InterpolatedStringTextSyntax { TextToken.ValueText: var path } => IsPath(path),
            IdentifierNameSyntax { Identifier.ValueText: var name } => IdentifierWords.Of(name).Words.Any(Words.Contains),
            _ => false,
        });

    private static bool IsPath(string path) =>
        path.Split('/', '\\').Any(part => part.Split('.', '-', '_').Any(word => Words.Contains(word.ToLowerInvariant())));
}
