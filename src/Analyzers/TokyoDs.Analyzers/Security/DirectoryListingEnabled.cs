using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1211: folders that list their files to everyone.</summary>
internal sealed class DirectoryListingEnabled : CodeRule
{
    private const string Builder = "Microsoft.AspNetCore.Builder.";

    public override Rule Rule { get; } = new("TDS1211", Category.Security, Mark.Required)
    {
        Title = new("Do not list the files of folders", "フォルダーの一覧を公開しない"),
        Message = new(
            "'{0}' shows the names of all files in the folder to everyone; publish only the files that are meant to be found",
            "'{0}' によりフォルダー内のファイル名がすべて公開されます。一覧を外し、公開するファイルだけを案内してください。"),
        Why = new(
            "A listing shows backups, drafts and uploads that nobody linked to, and what to attack next.",
            "一覧からは、リンクしていないバックアップや下書き、届け出の添付ファイルまで見つけられてしまいます。"),
        Basis = [Cwe(548), Ipa("3-(ii)"), Asvs("V13.4.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(Builder + "DirectoryBrowserExtensions", "UseDirectoryBrowser", CheckBrowser);
        rules.OnInvocation(Builder + "UseMiddlewareExtensions", "UseMiddleware", CheckMiddleware);
        rules.OnInvocation(Builder + "FileServerExtensions", "UseFileServer", CheckFileServer);
        rules.OnAssignment(Builder + "FileServerOptions", "EnableDirectoryBrowsing", CheckOption);
    }

    private static void CheckBrowser(CodeContext<IInvocationOperation> context) =>
        Tell(context, context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name);

    /// <summary>The middleware without the call that is made for it.</summary>
    private static void CheckMiddleware(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.TargetMethod.TypeArguments.Any(type => type.Name == "DirectoryBrowserMiddleware"))
        {
            CheckBrowser(context);
        }
    }

    private static void CheckFileServer(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("enableDirectoryBrowsing") is { } value && value.IsConstant(true))
        {
            Tell(context, value.Syntax, context.Target.TargetMethod.Name);
        }
    }

    private static void CheckOption(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().IsConstant(true))
        {
            Tell(context, context.Target.Syntax, "EnableDirectoryBrowsing");
        }
    }

    private static void Tell<T>(CodeContext<T> context, SyntaxNode at, string name)
        where T : IOperation
    {
        if (DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        if (DevelopmentCode.IsUpToACondition(context.Target))
        {
            context.Suggest(at, name);
        }
        else
        {
            context.Report(at, name);
        }
    }
}
