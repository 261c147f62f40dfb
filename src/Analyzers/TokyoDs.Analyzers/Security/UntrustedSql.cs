using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1001: text from a request becomes part of an SQL statement.</summary>
internal sealed class UntrustedSql : CodeRule
{
    public override Rule Rule { get; } = new("TDS1001", Category.Security, Mark.Required)
    {
        Title = new("Give values to SQL as parameters", "SQL には値をパラメーターで渡す"),
        Message = new(
            "'{0}' from the request becomes part of the SQL given to {1}; pass it as a parameter (FromSql, DbParameter), or choose the identifier from a fixed list",
            "リクエストの '{0}' が {1} の SQL 文に組み込まれます。パラメーター（FromSql、DbParameter）で渡すか、識別子なら固定の一覧から選んでください。"),
        Why = new(
            "A value that becomes part of the statement can change what the statement does: read, change or delete everything in the database.",
            "SQL 文に組み込まれた値は文の意味を変えられます。データベースの内容を丸ごと読まれ、書き換えられ、消されます。"),
        Basis = [Cwe(89), Ipa("1-(i)-a"), Asvs("V1.2.4"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Sql, context => context.ReportFlow(IsMendable(context)));

    /// <summary>FromSqlRaw($"… {x} …") with nothing but values in the holes: FromSql makes parameters of them.</summary>
    private static bool IsMendable(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        if ((hit.Argument as ArgumentSyntax ?? hit.Argument.Parent) is not ArgumentSyntax { NameColon: null, Expression: InterpolatedStringExpressionSyntax sql })
        {
            return false;
        }

        var model = context.ModelOf(hit.Syntax.SyntaxTree);
        return model.GetOperation(hit.Syntax, context.Cancellation) is IInvocationOperation { TargetMethod: var method, Syntax: InvocationExpressionSyntax call }
            && method.Name is "FromSqlRaw" or "SqlQueryRaw" or "ExecuteSqlRaw" or "ExecuteSqlRawAsync"
            && !method.ContainingType.GetMembers(method.Name.Replace("Raw", "")).IsEmpty
            && call.ArgumentList.Arguments.All(argument => argument.Expression == sql || IsCancellation(argument.Expression, model))
            && PlainSqlValues.AreAll(sql, model, context.Cancellation);
    }

    private static bool IsCancellation(ExpressionSyntax argument, SemanticModel model) => model.GetTypeInfo(argument).Type?.Name == nameof(CancellationToken);
}
