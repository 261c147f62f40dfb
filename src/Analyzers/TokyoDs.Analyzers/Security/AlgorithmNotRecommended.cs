using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1101: a hash, cipher or signature that is not on the CRYPTREC list of recommended algorithms.</summary>
internal sealed class AlgorithmNotRecommended : CodeRule
{
    private const string Namespace = "System.Security.Cryptography.";
    private const string BouncyCastle = "Org.BouncyCastle.Crypto.";
    private const string HashName = Namespace + "HashAlgorithmName";

    private static readonly Algorithm Md5 = new("MD5", "SHA256");
    private static readonly Algorithm Sha1 = new("SHA-1", "SHA256");
    private static readonly Algorithm Des = new("DES", "AesGcm");
    private static readonly Algorithm TripleDes = new("3DES", "AesGcm");
    private static readonly Algorithm Rc2 = new("RC2", "AesGcm");
    private static readonly Algorithm Rc4 = new("RC4", "AesGcm");
    private static readonly Algorithm Ripemd = new("RIPEMD-160", "SHA256");
    private static readonly Algorithm Dsa = new("DSA", "ECDsa");
    private static readonly Algorithm CbcMac = new("CBC-MAC", "HMACSHA256");
    private static readonly Algorithm HmacMd5 = new("HMAC-MD5", "HMACSHA256");

    /// <summary>HMAC with SHA-1 is not broken, and one-time codes (TOTP) need it: a person decides.</summary>
    private static readonly Algorithm HmacSha1 = new("HMAC-SHA-1", "HMACSHA256", OnlySuggested: true);

    private static readonly Dictionary<string, Algorithm> ByType = new(StringComparer.Ordinal)
    {
        ["MD5"] = Md5, ["MD5CryptoServiceProvider"] = Md5, ["MD5Cng"] = Md5,
        ["SHA1"] = Sha1, ["SHA1CryptoServiceProvider"] = Sha1, ["SHA1Managed"] = Sha1, ["SHA1Cng"] = Sha1,
        ["DES"] = Des, ["DESCryptoServiceProvider"] = Des,
        ["TripleDES"] = TripleDes, ["TripleDESCryptoServiceProvider"] = TripleDes, ["TripleDESCng"] = TripleDes,
        ["RC2"] = Rc2, ["RC2CryptoServiceProvider"] = Rc2,
        ["RIPEMD160"] = Ripemd, ["RIPEMD160Managed"] = Ripemd,
        ["DSA"] = Dsa, ["DSACryptoServiceProvider"] = Dsa, ["DSACng"] = Dsa, ["DSAOpenSsl"] = Dsa,
        ["HMACMD5"] = HmacMd5, ["HMACSHA1"] = HmacSha1,
    };

    private static readonly Dictionary<string, Algorithm> ByBouncyCastleType = new(StringComparer.Ordinal)
    {
        ["Digests.MD5Digest"] = Md5, ["Digests.Sha1Digest"] = Sha1, ["Digests.RipeMD160Digest"] = Ripemd,
        ["Engines.RC4Engine"] = Rc4, ["Engines.RC2Engine"] = Rc2, ["Engines.DesEngine"] = Des, ["Engines.DesEdeEngine"] = TripleDes,
        ["Macs.CbcBlockCipherMac"] = CbcMac,
    };

    private static readonly Dictionary<string, Algorithm> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MD5"] = Md5, ["SHA"] = Sha1, ["SHA1"] = Sha1, ["SHA-1"] = Sha1, ["DES"] = Des, ["3DES"] = TripleDes, ["TripleDES"] = TripleDes,
        ["RC2"] = Rc2, ["RIPEMD160"] = Ripemd, ["RIPEMD-160"] = Ripemd, ["DSA"] = Dsa, ["HMACMD5"] = HmacMd5, ["HMACSHA1"] = HmacSha1,
    };

    public override Rule Rule { get; } = new("TDS1101", Category.Security, Mark.Required)
    {
        Title = new("Use algorithms on the CRYPTREC recommended list", "暗号・ハッシュは CRYPTREC の推奨リストから選ぶ"),
        Message = new(
            "{0} is not on the CRYPTREC recommended list; use {1}",
            "{0} は CRYPTREC の推奨暗号リストにありません。{1} を使ってください。"),
        Why = new(
            "MD5, SHA-1, DES, 3DES, RC2, RC4 and DSA no longer give the protection they were chosen for: collisions and keys can be computed.",
            "MD5、SHA-1、DES、3DES、RC2、RC4、DSA は、衝突や鍵を計算できる、または安全性の余裕がないため、選定時に期待した保護が得られません。"),
        Basis = [Cwe(327), Cwe(328), Asvs("V11.4.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var entry in ByType)
        {
            var (name, algorithm) = (entry.Key, entry.Value);
            rules.OnCreation(Namespace + name, context => Report(context, context.Target.Syntax, algorithm));
            foreach (var method in (string[])["Create", "HashData", "HashDataAsync", "TryHashData"])
            {
                rules.OnInvocation(Namespace + name, method, context => Report(context, context.Target.Syntax, algorithm));
            }
        }

        foreach (var entry in ByBouncyCastleType)
        {
            var algorithm = entry.Value;
            rules.OnCreation(BouncyCastle + entry.Key, context => Report(context, context.Target.Syntax, algorithm));
        }

        foreach (var factory in (string[])["HashAlgorithm", "SymmetricAlgorithm", "AsymmetricAlgorithm", "KeyedHashAlgorithm", "HMAC"])
        {
            rules.OnInvocation(Namespace + factory, "Create", CheckFactory);
        }

        rules.OnInvocation(Namespace + "CryptoConfig", "CreateFromName", CheckFactory);
        rules.OnCreation(HashName, context => CheckText(context, context.Target.Syntax, context.Target.Arguments));
        rules.OnMember(HashName, "MD5", context => CheckHashName(context, Md5));
        rules.OnMember(HashName, "SHA1", context => CheckHashName(context, Sha1));
    }

    private static void CheckFactory(CodeContext<IInvocationOperation> context)
    {
        if (!ByType.ContainsKey(context.Target.TargetMethod.ContainingType.Name))
        {
            CheckText(context, context.Target.Syntax, context.Target.Arguments);
        }
    }

    private static void CheckText<T>(CodeContext<T> context, SyntaxNode at, IEnumerable<IArgumentOperation> arguments)
    {
        var name = arguments.FirstOrDefault()?.Value.ConstantText();
        if (name is not null && ByName.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var algorithm))
        {
            Report(context, at, algorithm);
        }
    }

    private static void CheckHashName(CodeContext<IMemberReferenceOperation> context, Algorithm algorithm)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            Report(context, context.Target.Syntax, algorithm);
        }
    }

    private static void Report<T>(CodeContext<T> context, SyntaxNode at, Algorithm algorithm)
    {
        var isHash = algorithm.Replacement == "SHA256";
        var declared = isHash ? DeclarationsAround(at, context).ToList() : [];
        if (declared.Any(symbol => IsChecksum(symbol) || MakesEntityTag(symbol)))
        {
            return;
        }

        if (algorithm.OnlySuggested || declared.Any(SoundsLikeChecksum))
        {
            context.Suggest(at, algorithm.Name, algorithm.Replacement);
        }
        else
        {
            context.Report(at, algorithm.Name, algorithm.Replacement);
        }
    }

    private static IEnumerable<ISymbol> DeclarationsAround<T>(SyntaxNode at, CodeContext<T> context) =>
        at.Ancestors()
            .Where(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax or LocalFunctionStatementSyntax)
            .Select(node => context.Model?.GetDeclaredSymbol(node, context.Cancellation))
            .OfType<ISymbol>();

    private static bool IsChecksum(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "ChecksumAttribute" } type && type.IsIn("TokyoDs"));

    /// <summary>A method that is named after the entity tag it makes: a caller who can guess that gains nothing.</summary>
    private static bool MakesEntityTag(ISymbol symbol) =>
        symbol is IMethodSymbol && (symbol.Name.Contains("ETag") || symbol.Name.Contains("Etag") || symbol.Name.StartsWith("etag", StringComparison.Ordinal));

    /// <summary>An entity tag or a cache key is no security decision, but nobody has said so yet.</summary>
    private static bool SoundsLikeChecksum(ISymbol symbol) =>
        symbol is not INamespaceOrTypeSymbol
        && ((string[])["etag", "checksum", "cachekey", "contentmd5", "gravatar"])
            .Any(word => symbol.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private sealed record Algorithm(string Name, string Replacement, bool OnlySuggested = false);
}
