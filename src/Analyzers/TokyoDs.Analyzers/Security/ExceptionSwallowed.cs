using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1308: a failure to write or to check that nobody gets to know of.</summary>
internal sealed class ExceptionSwallowed : CodeRule
{
    /// <summary>Calls that check who somebody is, what they may, or that something is genuine.</summary>
    private static readonly (string Type, string[] Methods)[] Checks =
    [
        ("Microsoft.AspNetCore.Authorization.IAuthorizationService", ["AuthorizeAsync"]),
        ("Microsoft.AspNetCore.Authorization.AuthorizationServiceExtensions", ["AuthorizeAsync"]),
        ("Microsoft.AspNetCore.Antiforgery.IAntiforgery", ["ValidateRequestAsync"]),
        ("Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions", ["SignOutAsync"]),
        ("Microsoft.IdentityModel.Tokens.TokenHandler", ["ValidateToken", "ValidateTokenAsync"]),
        ("Microsoft.IdentityModel.Tokens.ISecurityTokenValidator", ["ValidateToken"]),
        ("System.Security.Cryptography.Xml.SignedXml", ["CheckSignature"]),
        ("System.Security.Cryptography.Pkcs.SignedCms", ["CheckSignature"]),
        ("System.Security.Cryptography.X509Certificates.X509Chain", ["Build"]),
        ("System.Security.Cryptography.RSA", ["VerifyData", "VerifyHash"]),
        ("System.Security.Cryptography.DSA", ["VerifyData", "VerifySignature"]),
        ("System.Security.Cryptography.ECDsa", ["VerifyData", "VerifyHash"]),
        ("System.Security.Cryptography.AesGcm", ["Decrypt"]),
        ("System.Security.Cryptography.AesCcm", ["Decrypt"]),
        ("System.Security.Cryptography.ChaCha20Poly1305", ["Decrypt"]),
    ];

    /// <summary>Exceptions of which nothing is known but that something failed.</summary>
    private static readonly string[] General = ["Object", "Exception", "SystemException", "ApplicationException", "AggregateException", "DbUpdateException", "DbException", "DataException"];

    private static readonly string[] Expected = ["OperationCanceledException", "TaskCanceledException", "ObjectDisposedException"];

    /// <summary>Answers that tell the caller of the failure.</summary>
    private static readonly string[] Failures =
        ["Problem", "BadRequest", "StatusCode", "Conflict", "NotFound", "Forbid", "Unauthorized", "Challenge", "UnprocessableEntity", "Fail", "Failure", "Failed", "Error", "InternalServerError", "ValidationProblem"];

    public override Rule Rule { get; } = new("TDS1308", Category.Security, Mark.Required)
    {
        Title = new("Do not swallow failures to write or to check", "書き込みや検査の失敗を握りつぶさない"),
        Message = new(
            "This catch lets a failure of '{0}' disappear; log it and let the caller know, or say in a comment why it may be ignored",
            "この catch は '{0}' の失敗を握りつぶします。ログに残して呼び出し元に伝えるか、無視してよい理由をコメントに書いてください。"),
        Why = new(
            "A lost application, a check that never ran and an attack all look like success when the exception goes nowhere.",
            "例外が消えると、失われた申請も、行われなかった検査も、攻撃も、すべて成功したように見えてしまいます。"),
        Basis = [Cwe(390), Asvs("V16.5.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        var seen = new ConcurrentDictionary<SyntaxNode, bool>();
        DataWrites.Listen(rules, context => Check(context, isCheck: false, seen));
        DataWrites.ListenToAccounts(rules, context => Check(context, isCheck: false, seen));
        foreach (var (type, methods) in Checks)
        {
            foreach (var method in methods)
            {
                rules.OnInvocation(type, method, context => Check(context, isCheck: true, seen));
            }
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context, bool isCheck, ConcurrentDictionary<SyntaxNode, bool> seen)
    {
        if (TryAround(context.Target) is not { } attempt || context.IsInTest(context.Target.Syntax))
        {
            return;
        }

        foreach (var handler in attempt.Catches)
        {
            if (handler.Syntax is not CatchClauseSyntax syntax || Caught.By(handler) is not { } caught || caught.All(Expected.Contains)
                || IsExplained(syntax) || Swallowing(handler, caught.Any(General.Contains), attempt, isCheck) is not { } how || !seen.TryAdd(syntax, true))
            {
                continue;
            }

            var place = syntax.CatchKeyword.GetLocation();
            if (how == Loss.Cause)
            {
                context.Suggest(place, null, context.Target.TargetMethod.Name);
            }
            else
            {
                context.Report(place, context.Target.TargetMethod.Name);
            }
        }
    }

    /// <summary>The nearest <c>try</c> with a <c>catch</c> whose block holds the call.</summary>
    private static ITryOperation? TryAround(IOperation call)
    {
        for (IOperation child = call, parent; child.Parent is not null; child = parent)
        {
            parent = child.Parent;
            if (parent is ITryOperation { Catches.IsEmpty: false } attempt && attempt.Body == child)
            {
                return attempt;
            }
        }

        return null;
    }

    private static Loss? Swallowing(ICatchClauseOperation handler, bool isGeneral, ITryOperation attempt, bool isCheck)
    {
        var statements = handler.Handler.Operations.RemoveAll(statement => statement is IEmptyOperation);
        if (statements.IsEmpty || statements is [IBranchOperation])
        {
            return IsLeftOnSuccess(attempt, isCheck) || (isCheck && KeepsOutcome(attempt)) ? null : Loss.Failure;
        }

        if (statements is not [IReturnOperation { Kind: OperationKind.Return } end] || !isGeneral)
        {
            return null;
        }

        var result = end.ReturnedValue?.Unwrap();
        return isCheck ? (result?.IsConstant(true) == true ? Loss.Failure : null) : LossBy(result);
    }

    /// <summary>Where the way that went well has left already, going on is the way that failed: it refuses, or tries again.</summary>
    private static bool IsLeftOnSuccess(ITryOperation attempt, bool isCheck) =>
        (isCheck || attempt.Enclosing<ILoopOperation>() is not null)
        && attempt.Body.Descendants().Any(part => part is IReturnOperation or IBranchOperation);

    /// <summary>What the check found is kept in a variable, which still says no, or nothing, where the check failed.</summary>
    private static bool KeepsOutcome(ITryOperation attempt) =>
        attempt.Body.Descendants().OfType<ISimpleAssignmentOperation>().Any(kept => kept.Target.Unwrap() switch
        {
            ILocalReferenceOperation local => EndpointChain.InitialValue(local)?.IsConstant(true) != true,
            IFieldReferenceOperation or IPropertyReferenceOperation => true,
            _ => false,
        });

    /// <summary>What a returned value keeps from the caller; null where it may say what happened.</summary>
    private static Loss? LossBy(IOperation? result)
    {
        if (result is null || result.IsConstant(true))
        {
            return Loss.Failure;
        }

        if (result.ConstantValue.HasValue || result is IDefaultValueOperation)
        {
            return Loss.Cause;
        }

        if (result.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation or IAwaitOperation or IThrowOperation))
        {
            return null;
        }

        return result switch
        {
            // A method of the project may do more than it says.
            IInvocationOperation { TargetMethod: { } method } => !method.DeclaringSyntaxReferences.IsEmpty ? null
                : method.Name == "FromResult" ? LossBy(((IInvocationOperation)result).Arguments[0].Value.Unwrap())
                : SpeaksOfFailure(result, method.Name) ? Loss.Cause : Loss.Failure,
            IPropertyReferenceOperation { Property: { Name: "CompletedTask" or "Empty" } } => Loss.Failure,
            _ => null,
        };
    }

    private static bool SpeaksOfFailure(IOperation answer, string name) =>
        Failures.Any(failure => name.StartsWith(failure, StringComparison.Ordinal))
        || answer.Descendants().Any(part => part.ConstantText() is { } text && WrittenNames.Speaks(text, "error", "fail", "エラー", "失敗"));

    /// <summary>A comment in the block or on a line of the clause; what stands above it may speak of anything.</summary>
    private static bool IsExplained(CatchClauseSyntax handler) =>
        handler.DescendantTrivia().SkipWhile(trivia => trivia.SpanStart < handler.SpanStart)
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    /// <summary>What gets lost in a catch.</summary>
    private enum Loss
    {
        /// <summary>That anything failed.</summary>
        Failure,

        /// <summary>Why it failed; the caller learns that it did.</summary>
        Cause,
    }
}
