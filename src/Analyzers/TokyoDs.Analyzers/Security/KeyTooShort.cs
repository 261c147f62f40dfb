using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1103: a key that is shorter than the CRYPTREC key-length standard allows.</summary>
internal sealed class KeyTooShort : CodeRule
{
    /// <summary>The fact for the code fix: what to write instead.</summary>
    public const string Replacement = "replacement";

    public const string GoodCurve = "nistP256";

    private const string Namespace = "System.Security.Cryptography.";
    private const int ShortestRsa = 2048;
    private const int LastingRsa = 3072;
    private const int ShortestSymmetric = 128;
    private const int ShortestCurve = 256;

    private static readonly string[] Rsa = ["RSA", "RSACryptoServiceProvider", "RSACng", "RSAOpenSsl"];

    private static readonly string[] ShortCurves =
        ["brainpoolP160r1", "brainpoolP160t1", "brainpoolP192r1", "brainpoolP192t1", "brainpoolP224r1", "brainpoolP224t1"];

    /// <summary>P-192, secp224r1 and the like by the bits in their names; the object identifier of P-192 has none.</summary>
    private static readonly Regex CurveBits = new(
        "^(?:nistp|p-?|secp|sect|prime|ecdsa_p|ecdh_p|brainpoolp)(?<bits>[0-9]{3})[a-z0-9]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override Rule Rule { get; } = new("TDS1103", Category.Security, Mark.Required)
    {
        Title = new("Use keys that are long enough", "十分な長さの鍵を使う"),
        Message = new(
            "The {0} key has {1} bits; use at least {2}",
            "{0} の鍵長が {1} ビットです。{2} ビット以上にしてください。"),
        Why = new(
            "A short key can be computed. RSA below 2048 bits gives less than 112 bits of strength; RSA 2048 is for new use until 2030 only.",
            "短い鍵は計算で求められます。RSA 2048 ビット未満は 112 ビットの強度に届かず、2048 ビットを新たに使えるのも 2030 年までです。"),
        Basis = [Cwe(326), Asvs("V11.4.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(Namespace + "RSA", "Create", context => CheckRsa(context, SizeIn(context.Target.Arguments)));
        foreach (var type in Rsa)
        {
            rules.OnCreation(Namespace + type, context => CheckRsa(context, SizeIn(context.Target.Arguments)));
        }

        rules.OnCreation(
            "Org.BouncyCastle.Crypto.Parameters.RsaKeyGenerationParameters", context => CheckRsa(context, context.Target.Argument("strength")));
        rules.OnAssignment(Namespace + "AsymmetricAlgorithm", "KeySize", CheckAsymmetricSize);
        rules.OnAssignment(Namespace + "SymmetricAlgorithm", "KeySize", CheckSymmetricSize);
        foreach (var curve in ShortCurves)
        {
            rules.OnMember(Namespace + "ECCurve+NamedCurves", curve, CheckCurve);
        }

        rules.OnInvocation(Namespace + "ECCurve", "CreateFromFriendlyName", CheckCurveName);
        rules.OnInvocation(Namespace + "ECCurve", "CreateFromValue", CheckCurveName);
    }

    private static IOperation? SizeIn(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument =>
            argument.Parameter?.Type.SpecialType == SpecialType.System_Int32 && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;

    private static void CheckRsa<T>(CodeContext<T> context, IOperation? size)
    {
        if (Behind(size, context).ConstantInteger() is not { } bits || bits >= LastingRsa)
        {
            return;
        }

        var facts = Instead(LastingRsa.ToString(CultureInfo.InvariantCulture));
        var at = size!.Syntax.GetLocation();
        if (bits < ShortestRsa)
        {
            context.Report(at, facts, "RSA", bits, LastingRsa);
        }
        else
        {
            context.Suggest(at, facts, "RSA", bits, LastingRsa);
        }
    }

    private static void CheckAsymmetricSize(CodeContext<IAssignmentOperation> context)
    {
        if (context.Types.Is(InstanceType(context.Target), Namespace + "RSA"))
        {
            CheckRsa(context, context.Target.Value);
        }
    }

    private static void CheckSymmetricSize(CodeContext<IAssignmentOperation> context)
    {
        if (Behind(context.Target.Value, context).ConstantInteger() is { } bits and < ShortestSymmetric)
        {
            var type = InstanceType(context.Target);
            var facts = context.Types.Is(type, Namespace + "Aes") ? Instead("256") : ImmutableDictionary<string, string?>.Empty;
            context.Report(context.Target.Value.Syntax.GetLocation(), facts, type?.Name ?? "KeySize", bits, ShortestSymmetric);
        }
    }

    private static void CheckCurve(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target) && BitsOf(context.Target.Member.Name) is { } bits)
        {
            context.Report(
                context.Target.Syntax.GetLocation(), Instead(GoodCurve), context.Target.Member.Name, bits, ShortestCurve);
        }
    }

    private static void CheckCurveName(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Arguments.FirstOrDefault()?.Value is { } argument
            && Behind(argument, context).ConstantText() is { } name && BitsOf(name) is { } bits and < ShortestCurve)
        {
            var instead = context.Target.TargetMethod.Name == "CreateFromValue" ? "\"1.2.840.10045.3.1.7\"" : $"\"{GoodCurve}\"";
            context.Report(argument.Syntax.GetLocation(), Instead(instead), name, bits, ShortestCurve);
        }
    }

    /// <summary>The one value of a variable, or the operation itself.</summary>
    private static IOperation? Behind<T>(IOperation? value, CodeContext<T> context) =>
        value is null ? null : OnlyValue.Of(value.Unwrap(), context.Model, context.Cancellation) ?? value;

    private static int? BitsOf(string curve) => curve switch
    {
        "1.2.840.10045.3.1.1" => 192,
        "1.3.132.0.33" => 224,
        _ when CurveBits.Match(curve) is { Success: true } match => int.Parse(match.Groups["bits"].Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static ITypeSymbol? InstanceType(IAssignmentOperation assignment) =>
        (assignment.Target as IMemberReferenceOperation)?.Instance?.Type;

    private static ImmutableDictionary<string, string?> Instead(string text) =>
        ImmutableDictionary<string, string?>.Empty.Add(Replacement, text);
}
