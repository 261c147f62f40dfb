using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Takes a call out of the code it stands in.</summary>
internal static class Calls
{
    /// <summary>The call whose method a name node names, when it is called on something: <c>app.UseIt()</c>; else null.</summary>
    public static InvocationExpressionSyntax? Of(SyntaxNode name) =>
        name is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } && access.Name == name ? call : null;

    /// <summary>Whether a call can be taken out: it is a statement of its own, or others are chained around it.</summary>
    public static bool CanRemove(InvocationExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } or MemberAccessExpressionSyntax
        || ((MemberAccessExpressionSyntax)call.Expression).Expression is InvocationExpressionSyntax;

    /// <summary>The root without the call; what it was called on stays when that does something itself.</summary>
    public static SyntaxNode Remove(SyntaxNode root, InvocationExpressionSyntax call)
    {
        var receiver = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        if (call.Parent is ExpressionStatementSyntax statement && receiver is not InvocationExpressionSyntax)
        {
            SyntaxNode whole = statement.Parent is GlobalStatementSyntax global ? global : statement;
            return root.RemoveNode(whole, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return root.ReplaceNode(call, receiver.WithTrailingTrivia(call.GetTrailingTrivia()));
    }
}
