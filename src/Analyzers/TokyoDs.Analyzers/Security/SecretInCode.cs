using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1107: a password, key or token that is written in the code.</summary>
internal sealed class SecretInCode : CodeRule
{
    private const string Cryptography = "System.Security.Cryptography.";

    /// <summary>Parameters that take a secret key as bytes, whatever the variable in between is called.</summary>
    private static readonly (string Type, string Parameter)[] KeyTakers =
    [
        ("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", "key"),
        (Cryptography + "HMACSHA256", "key"), (Cryptography + "HMACSHA384", "key"), (Cryptography + "HMACSHA512", "key"),
        (Cryptography + "AesGcm", "key"), (Cryptography + "AesCcm", "key"), (Cryptography + "ChaCha20Poly1305", "key"),
    ];

    public override Rule Rule { get; } = new("TDS1107", Category.Security, Mark.Required)
    {
        Title = new("Keep secrets out of the code", "秘密情報をコードに書かない"),
        Message = new(
            "A secret ({0}) is written in the code; read it from a secret store through configuration, and replace this one",
            "秘密情報（{0}）がコードに書かれています。シークレットストアから構成経由で読み込み、この値は失効させてください。"),
        Why = new(
            "Everyone who can read the code, its history or the assembly can use the secret, and it cannot be changed without a release.",
            "コードや履歴、アセンブリを読める人なら誰でも使え、値を変えるにもリリースが必要になります。"),
        Basis = [Cwe(798), Cwe(321), Asvs("V13.3.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnText(text => text.Length is >= 4 and < 20_000, CheckLiteral);
        foreach (var (type, parameter) in KeyTakers)
        {
            rules.OnCreation(type, context => CheckKey(context, context.Target.Argument(parameter)));
        }

        rules.OnAssignment(Cryptography + "SymmetricAlgorithm", "Key", context => CheckKey(context, context.Target.Value));
        rules.OnInvocation(Cryptography + "SymmetricAlgorithm", "CreateEncryptor", context => CheckKey(context, context.Target.Argument("rgbKey")));
    }

    private static void CheckLiteral(CodeContext<TextLiteral> context)
    {
        if (Find(context) is not var (name, verdict) || verdict == SecretVerdict.None)
        {
            return;
        }

        if (verdict == SecretVerdict.Example || context.Configuration.IsTestProject || TestClient.Holds(context))
        {
            context.Suggest(context.Target.Node, name);
        }
        else
        {
            context.Report(context.Target.Node, name);
        }
    }

    private static (string Name, SecretVerdict Verdict)? Find(CodeContext<TextLiteral> context)
    {
        var text = context.Target.Value;
        if (text.Contains('=') && ConnectionText.Read(WithoutOpenEnd(context.Target)) is { Secret: { } secret } connection)
        {
            var isLocal = connection.Host is "localhost" or "127.0.0.1" or "::1" or "(localdb)";
            var verdict = SecretValue.Judge(secret, isCertain: true, isPassword: true);
            return ("Password", isLocal && verdict == SecretVerdict.Secret ? SecretVerdict.Example : verdict);
        }

        if (SecretValue.KindOf(text) is { } kind)
        {
            return (kind, IsLookedAt(context.Target.Expression) ? SecretVerdict.None : SecretVerdict.Secret);
        }

        // The name of the target is asked for only where the text itself could be a secret: that needs binding.
        if (!context.Target.IsWhole
            || !LiteralTarget.MayTakeSecret(context.Target.Expression, text)
            || SecretValue.Judge(text, isCertain: true, isPassword: true) == SecretVerdict.None
            || LiteralTarget.Of(context.Target.Expression, context.Model, context.Cancellation) is not { } target
            || !SecretName.Matches(target.Name)
            || IsSameWord(text, target.Name) && !target.IsOfLibrary)
        {
            return null;
        }

        var isPassword = SecretName.IsPassword(target.Name);
        return (target.Name, SecretValue.Judge(text, isCertain: target.IsOfLibrary && isPassword, isPassword));
    }

    /// <summary>A key whose bytes are fixed, unless the literal behind it is reported by its own name.</summary>
    private static void CheckKey<T>(CodeContext<T> context, IOperation? key)
    {
        if (key is null
            || FixedBytes.Origin(key, context.Model, context.Cancellation) is not { } origin
            || IsReportedByItsName(context, origin))
        {
            return;
        }

        // A key of zeros is what RFC 5869 starts from; anywhere else it is a mistake that a person sees at once.
        var isZero = origin is IArrayCreationOperation { Initializer: null };
        if (isZero || context.Configuration.IsTestProject || (origin.ConstantText() is { } text && SecretValue.IsPlaceholder(text)))
        {
            context.Suggest(key.Syntax, key.Syntax.ToString());
        }
        else
        {
            context.Report(key.Syntax, key.Syntax.ToString());
        }
    }

    /// <summary>Whether the literal, or the constant in another file, is a finding of its own.</summary>
    private static bool IsReportedByItsName<T>(CodeContext<T> context, IOperation origin) => origin switch
    {
        { Syntax: LiteralExpressionSyntax literal } =>
            Find(context.With(new TextLiteral(literal.Token.ValueText, literal, literal, IsWhole: true))) is { Verdict: not SecretVerdict.None },
        IFieldReferenceOperation { Field: { IsConst: true, DeclaringSyntaxReferences.IsEmpty: false } constant } =>
            SecretName.Matches(constant.Name)
            && SecretValue.Judge(origin.ConstantText() ?? "", isCertain: false, SecretName.IsPassword(constant.Name)) == SecretVerdict.Secret,
        _ => false,
    };

    /// <summary>In <c>$"…;Password=a{b}"</c> the last part goes on after the piece.</summary>
    private static string WithoutOpenEnd(TextLiteral literal) =>
        literal.IsWhole || literal.Node.Parent is not InterpolatedStringExpressionSyntax whole || whole.Contents.LastOrDefault() == literal.Node
            ? literal.Value
            : literal.Value.Substring(0, literal.Value.LastIndexOf(';') + 1);

    /// <summary>Searching and comparing, as a scanner of secrets does.</summary>
    private static bool IsLookedAt(ExpressionSyntax literal) =>
        literal.Parent is BinaryExpressionSyntax or ConstantPatternSyntax
        || literal.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } }
            && call.Name.Identifier.ValueText is "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "Equals" or "Replace" or "IsMatch";

    /// <summary><c>const string AccessToken = "access_token"</c> is the name of a field, not its value.</summary>
    private static bool IsSameWord(string text, string name)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return letters.Length > 0
            && (name.IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0
                || SecretName.Matches(text) && text.All(c => char.IsLetter(c) || c is '-' or '_' or '.' or ':'));
    }
}
