using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1403: a service that signs in to its database as the administrator.</summary>
internal sealed class AdministrativeDatabaseAccount : CodeRule
{
    private static readonly (string Type, string Member)[] Builders =
    [
        ("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "UserID"),
        ("System.Data.SqlClient.SqlConnectionStringBuilder", "UserID"),
        ("Npgsql.NpgsqlConnectionStringBuilder", "Username"),
        ("MySqlConnector.MySqlConnectionStringBuilder", "UserID"),
        ("MySql.Data.MySqlClient.MySqlConnectionStringBuilder", "UserID"),
        ("Oracle.ManagedDataAccess.Client.OracleConnectionStringBuilder", "UserID"),
    ];

    /// <summary>One description for code and settings files.</summary>
    public static Rule Description { get; } = new("TDS1403", Category.Security, Mark.Required)
    {
        Title = new("Connect to the database with an account of few rights", "データベースには必要な権限だけのアカウントで接続する"),
        Message = new(
            "The service connects to the database as '{0}', which may do anything there; use an account with the rights it needs",
            "データベースに管理者アカウント '{0}' で接続しています。必要な権限だけを持つ専用のアカウントを使ってください。"),
        Why = new(
            "Whoever gets one statement past the service as an administrator can read every database of the server, delete it, or run programs on it.",
            "管理者で接続していると、SQL を一つ差し込まれただけで、サーバー上の全データベースの読み出しや削除、プログラムの実行まで許します。"),
        Basis = [Cwe(250), Ipa("1-(iv)"), Asvs("V13.2.2"), Section("3.3"), Article(5)],
    };

    public override Rule Rule => Description;

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnText(IsCandidate, CheckText);
        rules.OnText(text => DatabaseAccount.IsAdministrator(text) is not null, CheckNamed);
        foreach (var (type, member) in Builders)
        {
            rules.OnAssignment(type, member, CheckBuilder);
        }
    }

    private static bool IsCandidate(string text) =>
        text.IndexOf("user", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("uid", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("://", StringComparison.Ordinal) > 0;

    private static void CheckText(CodeContext<TextLiteral> context)
    {
        var written = WrittenText.Around(context.Target, context.Model, context.Cancellation).Text;
        if (DatabaseAccount.MayBeIn(written) && DatabaseAccount.In(written) is { } account
            && IsWrittenIn(context.Target.Value, account.Name)
            && !IsInDesignTimeFactory(context.Target.Expression) && !context.IsInTest(context.Target.Expression)
            && !(context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } operation && DevelopmentCode.Contains(operation, context.Types, context.Cancellation)))
        {
            if (account.IsCertain && !CleartextUrl.IsHarmlessHost(account.Host, null))
            {
                context.Report(context.Target.Node, account.Name);
            }
            else
            {
                context.Suggest(context.Target.Node, account.Name);
            }
        }
    }

    /// <summary>Of a text in pieces, the piece with the account is the one to report.</summary>
    private static bool IsWrittenIn(string piece, string account) =>
        piece.IndexOf("=" + account, StringComparison.Ordinal) >= 0 || piece.IndexOf("= " + account, StringComparison.Ordinal) >= 0
        || piece.IndexOf("://" + account, StringComparison.Ordinal) >= 0;

    private static void CheckBuilder(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().ConstantText() is { } name && DatabaseAccount.IsAdministrator(name) is { } isCertain
            && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            if (isCertain)
            {
                context.Report(context.Target.Syntax, name);
            }
            else
            {
                context.Suggest(context.Target.Syntax, name);
            }
        }
    }

    /// <summary>A builder that takes its parts by their names: <c>builder["User ID"] = "root"</c>, <c>builder.Add("User ID", "root")</c>.</summary>
    private static void CheckNamed(CodeContext<TextLiteral> context)
    {
        var literal = context.Target.Expression;
        if (!context.Target.IsWhole
            || literal.Parent is not (AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax } or ArgumentSyntax)
            || LiteralTarget.Of(literal, context.Model, context.Cancellation) is not { } target || !DatabaseAccount.IsKey(target.Name)
            || context.Model?.GetOperation(literal.Parent is ArgumentSyntax { Parent.Parent: { } call } ? call : literal.Parent, context.Cancellation) is not { } given
            || !context.Types.Is(Taker(given), "System.Data.Common.DbConnectionStringBuilder")
            || context.IsInTest(literal) || DevelopmentCode.Contains(given, context.Types, context.Cancellation))
        {
            return;
        }

        if (DatabaseAccount.IsAdministrator(context.Target.Value) == true)
        {
            context.Report(literal, context.Target.Value);
        }
        else
        {
            context.Suggest(literal, context.Target.Value);
        }
    }

    private static INamedTypeSymbol? Taker(IOperation given) => given switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation indexer } => indexer.Property.ContainingType,
        IInvocationOperation call => call.TargetMethod.ContainingType,
        _ => null,
    };

    /// <summary>Tools that make and run migrations use it on a developer's machine.</summary>
    private static bool IsInDesignTimeFactory(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types.Any(type => type.ToString().Contains("IDesignTimeDbContextFactory")) == true;
}
