using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1002: text from a request names a program or becomes part of its command line.</summary>
internal sealed class UntrustedCommand : CodeRule
{
    public override Rule Rule { get; } = new("TDS1002", Category.Security, Mark.Required)
    {
        Title = new("Give programs fixed names and separate arguments", "外部プログラムは固定の名前と個別の引数で起動する"),
        Message = new(
            "'{0}' from the request reaches the operating system through {1}; fix the program and pass the checked value alone through ArgumentList, or do the work with a library",
            "リクエストの '{0}' が {1} を通じて OS のコマンドになります。プログラムを固定し、検査した値だけを ArgumentList で渡すか、ライブラリーで処理してください。"),
        Why = new(
            "A value in a command line can add options and further commands, and whoever sends it then runs programs on the server.",
            "コマンド行に入った値はオプションや別のコマンドを足せるため、送った者がサーバー上でプログラムを動かせるようになります。"),
        Basis = [Cwe(78), Ipa("2-(i)"), Ipa("2-(ii)"), Asvs("V1.2.5"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Command, Check, sink => !IsListOfArguments(sink) || Shell.Takes(sink));

    /// <summary>A list of arguments reaches the program as it is; that is a command only where the program is a shell.</summary>
    private static void Check(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        var sink = context.ModelOf(hit.Syntax.SyntaxTree).GetOperation(hit.Syntax, context.Cancellation);
        if (!IsList(sink, hit.Argument) || Shell.Takes(sink))
        {
            context.ReportFlow();
        }
    }

    private static bool IsListOfArguments(IOperation? sink) => sink is IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "Collection" } };

    private static bool IsList(IOperation? sink, SyntaxNode given) => sink switch
    {
        _ when IsListOfArguments(sink) => true,
        IInvocationOperation { TargetMethod.ContainingType.Name: "Process" } call => IsList(call.Arguments, given),
        IObjectCreationOperation { Type.Name: "ProcessStartInfo" } creation => IsList(creation.Arguments, given),
        _ => false,
    };

    private static bool IsList(ImmutableArray<IArgumentOperation> arguments, SyntaxNode given) =>
        arguments.Any(argument => argument.Syntax.Span.Contains(given.Span) && argument.Parameter?.Type.SpecialType != SpecialType.System_String);
}
