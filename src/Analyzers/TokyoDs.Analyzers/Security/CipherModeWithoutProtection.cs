using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1102: a cipher mode or padding that lets others read patterns, change the text or guess it.</summary>
internal sealed class CipherModeWithoutProtection : CodeRule
{
    private const string Symmetric = "System.Security.Cryptography.SymmetricAlgorithm";
    private const string CipherMode = "System.Security.Cryptography.CipherMode";
    private const string RsaPadding = "System.Security.Cryptography.RSAEncryptionPadding";
    private const string LegacyRsa = "System.Security.Cryptography.RSACryptoServiceProvider";
    private const string Authenticated = "AesGcm";

    public override Rule Rule { get; } = new("TDS1102", Category.Security, Mark.Required)
    {
        Title = new("Encrypt in a mode that hides and protects the text", "内容を隠し、改ざんも防ぐ方式で暗号化する"),
        Message = new(
            "'{0}' does not protect the encrypted text; use {1}",
            "'{0}' では暗号化した内容を守れません。{1} を使ってください。"),
        Why = new(
            "ECB shows which blocks are equal, CBC without a MAC lets others change the text unnoticed, and PKCS #1 v1.5 padding can be decrypted by asking often.",
            "ECB は同じ内容のブロックが同じ暗号文になり、MAC のない CBC は改ざんに気付けず、PKCS #1 v1.5 パディングは問い合わせの繰り返しで復号されます。"),
        Basis = [Cwe(327), Cwe(780), Asvs("V11.4.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnMember(CipherMode, "ECB", context => CheckGiven(context, Authenticated));
        rules.OnMember(RsaPadding, "Pkcs1", context => CheckGiven(context, "RSAEncryptionPadding.OaepSHA256"));
        foreach (var method in (string[])["EncryptEcb", "DecryptEcb", "TryEncryptEcb", "TryDecryptEcb"])
        {
            rules.OnInvocation(Symmetric, method, context => context.Report(context.Target.MethodNameSyntax(), method, Authenticated));
        }

        rules.OnInvocation(LegacyRsa, "Encrypt", CheckLegacyRsa);
        rules.OnInvocation(LegacyRsa, "Decrypt", CheckLegacyRsa);

        foreach (var mode in (string[])["CBC", "CFB", "OFB"])
        {
            rules.OnMember(CipherMode, mode, CheckUnauthenticated);
        }

        foreach (var method in (string[])["EncryptCbc", "TryEncryptCbc", "EncryptCfb", "TryEncryptCfb"])
        {
            rules.OnInvocation(Symmetric, method, context => SuggestUnlessAuthenticated(context, context.Target.MethodNameSyntax(), method));
        }

        rules.OnInvocation(Symmetric, "CreateEncryptor", CheckDefaultMode);
    }

    private static void CheckGiven(CodeContext<IMemberReferenceOperation> context, string instead)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            context.Report(context.Target.Syntax, context.Target.Member.ContainingType.Name + "." + context.Target.Member.Name, instead);
        }
    }

    private static void CheckLegacyRsa(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("fOAEP") is { } oaep && oaep.IsConstant(false))
        {
            context.Report(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name + "(…, false)", "RSAEncryptionPadding.OaepSHA256");
        }
    }

    private static void CheckUnauthenticated(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            SuggestUnlessAuthenticated(context, context.Target.Syntax, "CipherMode." + context.Target.Member.Name);
        }
    }

    /// <summary>An algorithm whose mode nobody sets here works in CBC.</summary>
    private static void CheckDefaultMode(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Instance?.Unwrap() is ILocalReferenceOperation local
            && OnlyValue.Of(local, context.Model, context.Cancellation) is IInvocationOperation { TargetMethod.Name: "Create" } or IObjectCreationOperation
            && !Setup.Root(local).Descendants().Any(operation => SetsMode(operation) || HandsOver(operation, local.Local)))
        {
            SuggestUnlessAuthenticated(context, context.Target.MethodNameSyntax(), "CipherMode.CBC");
        }
    }

    private static bool SetsMode(IOperation operation) =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Mode" } };

    private static bool HandsOver(IOperation operation, ILocalSymbol algorithm) =>
        operation is IArgumentOperation argument
        && argument.Value.Unwrap() is ILocalReferenceOperation passed
        && SymbolEqualityComparer.Default.Equals(passed.Local, algorithm);

    /// <summary>A type that also computes a MAC is taken to know what it does.</summary>
    private static void SuggestUnlessAuthenticated<T>(CodeContext<T> context, SyntaxNode at, string what)
    {
        var unit = (SyntaxNode?)at.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? at.SyntaxTree.GetRoot(context.Cancellation);
        var hasMac = unit.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken)
            && (token.ValueText.StartsWith("HMAC", StringComparison.OrdinalIgnoreCase)
                || token.ValueText.StartsWith("Kmac", StringComparison.Ordinal)
                || token.ValueText is "FixedTimeEquals" or "SignData" or "VerifyData"));
        if (!hasMac)
        {
            context.Suggest(at, what, Authenticated);
        }
    }
}
