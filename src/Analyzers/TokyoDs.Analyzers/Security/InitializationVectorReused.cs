using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1104: an initialization vector, nonce or salt that is the same for more than one message.</summary>
internal sealed class InitializationVectorReused : CodeRule
{
    private const string Namespace = "System.Security.Cryptography.";
    private const string Symmetric = Namespace + "SymmetricAlgorithm";

    public override Rule Rule { get; } = new("TDS1104", Category.Security, Mark.Required)
    {
        Title = new("Make a new IV, nonce or salt for each message", "IV・ノンス・ソルトは毎回新しく作る"),
        Message = new(
            "The {0} '{1}' is the same every time; fill it with RandomNumberGenerator for each message",
            "{0} の '{1}' が毎回同じ値です。メッセージごとに RandomNumberGenerator で生成してください。"),
        Why = new(
            "With a repeated IV or nonce, equal texts can be recognised and GCM loses its key; with a fixed salt, one table breaks every password.",
            "IV やノンスを使い回すと同じ内容が見分けられ、GCM では認証鍵まで失います。固定のソルトでは一つの表ですべてのパスワードを破れます。"),
        Basis = [Cwe(329), Cwe(323), Cwe(760), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAssignment(Symmetric, "IV", CheckProperty);
        rules.OnInvocation(Symmetric, "CreateEncryptor", context => CheckCall(context, "rgbIV", "IV"));
        foreach (var method in (string[])["EncryptCbc", "TryEncryptCbc", "EncryptCfb", "TryEncryptCfb"])
        {
            rules.OnInvocation(Symmetric, method, context => CheckCall(context, "iv", "IV"));
        }

        foreach (var type in (string[])["AesGcm", "AesCcm", "ChaCha20Poly1305"])
        {
            rules.OnInvocation(Namespace + type, "Encrypt", context => CheckCall(context, "nonce", "nonce"));
        }

        rules.OnInvocation(Namespace + "Rfc2898DeriveBytes", "Pbkdf2", context => CheckSalt(context, context.Target.Argument("salt")));
        rules.OnCreation(Namespace + "Rfc2898DeriveBytes", context => CheckSalt(context, context.Target.Argument("salt")));
        rules.OnInvocation(
            "Microsoft.AspNetCore.Cryptography.KeyDerivation.KeyDerivation", "Pbkdf2",
            context => CheckSalt(context, context.Target.Argument("salt")));
    }

    /// <summary>An algorithm that only decrypts must take the IV it is given; the fault is where the text was encrypted.</summary>
    private static void CheckProperty(CodeContext<IAssignmentOperation> context)
    {
        if (IsFixed(context, context.Target.Value) && !OnlyDecrypts(context.Target))
        {
            Report(context, context.Target.Value, "IV");
        }
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context, string parameter, string kind)
    {
        if (context.Target.Argument(parameter) is { } value && (IsFixed(context, value) || IsKeptAcrossRounds(context.Target, value)))
        {
            Report(context, value, kind);
        }
    }

    private static void CheckSalt<T>(CodeContext<T> context, IOperation? salt)
    {
        if (salt is not null && IsFixed(context, salt))
        {
            Report(context, salt, "salt");
        }
    }

    private static bool IsFixed<T>(CodeContext<T> context, IOperation value) =>
        FixedBytes.Origin(value, context.Model, context.Cancellation) is not null;

    private static bool OnlyDecrypts(IOperation operation)
    {
        var calls = Setup.Root(operation).Descendants().OfType<IInvocationOperation>().Select(call => call.TargetMethod.Name).ToList();
        return calls.Any(name => name.Contains("Decrypt")) && !calls.Any(name => name.Contains("Encrypt"));
    }

    /// <summary>A local made outside of the loop and not refilled inside it, under a key that is the same in every round.</summary>
    private static bool IsKeptAcrossRounds(IInvocationOperation call, IOperation value)
    {
        if (value.Unwrap() is not ILocalReferenceOperation { Local: var nonce } || LoopAround(call) is not { } loop || IsDeclaredIn(loop, nonce))
        {
            return false;
        }

        var changes = loop.Descendants().Any(operation => operation switch
        {
            ILocalReferenceOperation mention when IsIt(mention) => FixedBytes.Fills(mention),
            IAssignmentOperation { Target: ILocalReferenceOperation target } when IsIt(target) => true,
            _ => false,
        });
        return !changes && !HasNewKeyEachRound(call, loop);

        bool IsIt(ILocalReferenceOperation mention) => SymbolEqualityComparer.Default.Equals(mention.Local, nonce);
    }

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    private static bool IsDeclaredIn(ILoopOperation loop, ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Any(declaration =>
            declaration.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(declaration.Span));

    /// <summary>Whether the algorithm is made inside the loop with a key that is computed or declared there.</summary>
    private static bool HasNewKeyEachRound(IInvocationOperation call, ILoopOperation loop) =>
        call.Instance?.Unwrap() is ILocalReferenceOperation algorithm
        && IsDeclaredIn(loop, algorithm.Local)
        && (OnlyValue.Of(algorithm, null, default) is not IObjectCreationOperation creation
            || creation.Descendants().Any(part => part is IInvocationOperation
                || (part is ILocalReferenceOperation { Local: var local } && IsDeclaredIn(loop, local))));

    private static void Report<T>(CodeContext<T> context, IOperation value, string kind) =>
        context.Report(value.Syntax, kind, value.Syntax.ToString());
}
