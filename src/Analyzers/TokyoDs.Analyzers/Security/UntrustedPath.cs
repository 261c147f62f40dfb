using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1003: text from a request chooses a file or folder of the server.</summary>
internal sealed class UntrustedPath : CodeRule
{
    public override Rule Rule { get; } = new("TDS1003", Category.Security, Mark.Required)
    {
        Title = new("Do not let requests choose files", "開くファイルをリクエストに選ばせない"),
        Message = new(
            "'{0}' from the request becomes part of the path given to {1}; look the file up by an id, or keep the name only (Path.GetFileName) and check that the full path stays in the folder",
            "リクエストの '{0}' が {1} に渡すパスに組み込まれます。ファイルは識別子から引き当てるか、Path.GetFileName で名前だけを残し、完全パスがフォルダーの中にあることを確かめてください。"),
        Why = new(
            "With '..' or an absolute path the sender reaches files outside the folder: settings, keys and other people's documents.",
            "'..' や絶対パスを送られると、設定や鍵、他の人の書類など、フォルダーの外のファイルに手が届きます。"),
        Basis = [Cwe(22), Cwe(73), Ipa("3-(i)-a"), Ipa("3-(i)-b"), Asvs("V5.3.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Path, Check);

    private static void Check(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        var model = context.ModelOf(hit.Syntax.SyntaxTree);
        if (!IsOnlyTakenApart(hit.Syntax) && !ArchiveEntryName.IsIn(hit.Argument, model, context.Cancellation))
        {
            context.ReportFlow();
        }
    }

    /// <summary>new FileInfo(name).Extension: nothing is opened.</summary>
    private static bool IsOnlyTakenApart(SyntaxNode sink) =>
        sink is BaseObjectCreationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.Text: "Extension" or "Name" } };
}
