using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1106: a password that is kept as the result of something fast.</summary>
internal sealed class PasswordHashTooFast : CodeRule
{
    private const string Cryptography = "System.Security.Cryptography.";
    private const string Derivation = Cryptography + "Rfc2898DeriveBytes";
    private const string Hasher = "PasswordHasher<TUser>";
    private const int LeastBcryptCost = 10;

    /// <summary>The default of the framework's own hasher.</summary>
    private const int LeastHasherRounds = 100_000;

    private static readonly string[] Hashes =
        ["MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512", "HMACMD5", "HMACSHA1", "HMACSHA256", "HMACSHA384", "HMACSHA512"];

    /// <summary>Words of protocols that prescribe a hash of the password, and of the look-up of leaked passwords.</summary>
    private static readonly string[] ProtocolWords = ["nonce", "realm", "challenge", "pwned", "hibp", "breach"];

    private static readonly string[] SlowMethods = ["Pbkdf2", "HashPassword", "EnhancedHashPassword", "Argon2id", "Argon2", "SCrypt", "Scrypt"];

    public override Rule Rule { get; } = new("TDS1106", Category.Security, Mark.Required)
    {
        Title = new("Keep passwords through a slow, salted derivation", "パスワードは計算に時間のかかる方式で保存する"),
        Message = new(
            "{0} lets whoever steals it try passwords fast; use {1}",
            "{0}では、流出したときにパスワードを高速に試されます。{1} を使ってください。"),
        Why = new(
            "A graphics card tries thousands of millions of plain hashes each second; only a derivation that is slow on purpose keeps a stolen list from being read.",
            "単純なハッシュは GPU で毎秒数十億回試せます。意図して遅くした導出だけが、流出した一覧からパスワードを守ります。"),
        Basis = [Cwe(916), Cwe(759), Asvs("V11.4.2"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var hash in Hashes)
        {
            foreach (var method in (string[])["HashData", "HashDataAsync", "TryHashData"])
            {
                rules.OnInvocation(Cryptography + hash, method, CheckHash);
            }
        }

        rules.OnInvocation(Cryptography + "HashAlgorithm", "ComputeHash", CheckHash);
        rules.OnInvocation(Cryptography + "HashAlgorithm", "ComputeHashAsync", CheckHash);
        rules.OnInvocation(Derivation, "Pbkdf2", context =>
            CheckRounds(context, context.Target.Argument("iterations"), context.Target.Argument("hashAlgorithm")?.Unwrap() as IMemberReferenceOperation));
        rules.OnCreation(Derivation, context =>
            CheckRounds(context, context.Target.Argument("iterations"), context.Target.Argument("hashAlgorithm")?.Unwrap() as IMemberReferenceOperation));
        rules.OnInvocation("Microsoft.AspNetCore.Cryptography.KeyDerivation.KeyDerivation", "Pbkdf2", context =>
            CheckRounds(context, context.Target.Argument("iterationCount"), context.Target.Argument("prf")?.Unwrap() as IMemberReferenceOperation));
        rules.OnAssignment("Microsoft.AspNetCore.Identity.PasswordHasherOptions", "IterationCount", context =>
            CheckCost(context, context.Target.Value, LeastHasherRounds));
        rules.OnMember("Microsoft.AspNetCore.Identity.PasswordHasherCompatibilityMode", "IdentityV2", CheckOldFormat);
        foreach (var method in (string[])["HashPassword", "EnhancedHashPassword", "GenerateSalt"])
        {
            rules.OnInvocation("BCrypt.Net.BCrypt", method, context =>
                CheckCost(context, context.Target.Argument("workFactor") ?? context.Target.Argument("workfactor"), LeastBcryptCost));
        }

        rules.OnAssignment("Konscious.Security.Cryptography.Argon2", "MemorySize", CheckArgon2);
    }

    private static void CheckHash(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var type = call.Instance?.Type?.Name is { } held && held != "HashAlgorithm" ? held : call.TargetMethod.ContainingType.Name;
        var isKeyed = type.StartsWith("HMAC", StringComparison.Ordinal) || type == "KeyedHashAlgorithm";
        var data = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "source" or "buffer" or "inputStream")?.Value;
        var names = PasswordParts.NamesIn(data, context.Model, context.Cancellation).ToList();
        if (names.Find(SecretName.IsPassword) is not { } password
            || names.Exists(IsProtocolWord)
            || IsPreparedForSlowHash(context)
            || context.IsInTest(call.Syntax))
        {
            return;
        }

        var what = new Text($"'{password}' hashed with {type} alone", $"'{password}' を {type} でハッシュするだけ");
        if (isKeyed)
        {
            context.Suggest(call.Syntax, what, Hasher);
        }
        else
        {
            context.Report(call.Syntax, what, Hasher);
        }
    }

    private static bool IsProtocolWord(string name) =>
        ProtocolWords.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the member around says that it follows a protocol, or goes on to derive slowly.</summary>
    private static bool IsPreparedForSlowHash(CodeContext<IInvocationOperation> context)
    {
        for (var symbol = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation);
            symbol is not null and not INamespaceSymbol;
            symbol = symbol.ContainingSymbol)
        {
            if (IsProtocolWord(symbol.Name))
            {
                return true;
            }
        }

        return Setup.Root(context.Target).Descendants().Any(operation => operation switch
        {
            IInvocationOperation call => SlowMethods.Contains(call.TargetMethod.Name),
            IObjectCreationOperation { Type.Name: var made } => made == "Rfc2898DeriveBytes" || SlowMethods.Contains(made),
            _ => false,
        });
    }

    private static void CheckRounds<T>(CodeContext<T> context, IOperation? rounds, IMemberReferenceOperation? hash)
        where T : IOperation
    {
        var name = hash?.Member.Name ?? (context.Target is IObjectCreationOperation { Arguments: var given } && given.All(argument => argument.Parameter?.Name != "hashAlgorithm") ? "SHA1" : null);
        var count = rounds is null ? context.Target is IObjectCreationOperation ? 1000 : null : Number(context, rounds);
        var least = name is "SHA512" or "SHA384" or "SHA3_512" or "HMACSHA512" ? 210_000 : 600_000;
        var isWeakHash = name is "SHA1" or "MD5" or "HMACSHA1";
        if ((!isWeakHash && (count is null || name is null || count >= least)) || IsCopy(context.Target) || context.IsInTest(context.Target.Syntax))
        {
            return;
        }

        var what = isWeakHash ? $"PBKDF2 ({name})" : $"PBKDF2 ({name}, {count})";
        var instead = isWeakHash ? $"{Hasher} / SHA256 (600000)" : $"{Hasher} / {least}";
        if (IsAboutKey(context))
        {
            context.Suggest(context.Target.Syntax, what, instead);
        }
        else
        {
            context.Report(context.Target.Syntax, what, instead);
        }
    }

    /// <summary>The copy constructor of a type that derives from the class gives nothing to judge.</summary>
    private static bool IsCopy(IOperation operation) => operation is IObjectCreationOperation { Arguments.IsEmpty: true };

    /// <summary>A key or random secret that is stretched is not tried from a list of words.</summary>
    private static bool IsAboutKey<T>(CodeContext<T> context)
        where T : IOperation
    {
        var input = context.Target switch
        {
            IInvocationOperation call => call.Argument("password"),
            IObjectCreationOperation creation => creation.Argument("password"),
            _ => null,
        };
        var names = PasswordParts.NamesIn(input, context.Model, context.Cancellation).ToList();
        return !names.Exists(SecretName.IsPassword) && names.Exists(SecretName.Matches);
    }

    private static void CheckCost<T>(CodeContext<T> context, IOperation? cost, int least)
        where T : IOperation
    {
        if (cost is not null && Number(context, cost) is { } number && number < least && !context.IsInTest(cost.Syntax) && !DevelopmentGuard.Covers(context.Target))
        {
            var what = context.Target is IInvocationOperation call ? $"bcrypt {call.TargetMethod.Name}({number})" : $"IterationCount = {number}";
            context.Report(cost.Syntax, what, least);
        }
    }

    private static void CheckOldFormat(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            context.Report(context.Target.Syntax, "IdentityV2", "IdentityV3");
        }
    }

    /// <summary>Less memory asks for more passes: 19 MiB twice, 12 three times, 9 four times, 7 five times.</summary>
    private static void CheckArgon2(CodeContext<IAssignmentOperation> context)
    {
        if (Number(context, context.Target.Value) is not { } memory || context.IsInTest(context.Target.Syntax))
        {
            return;
        }

        var passes = Setup.Around(context.Target) is { } setup && setup.TryGet("Iterations", out var value) ? Number(context, value) : null;
        var leastPasses = memory switch { >= 47_104 => 1, >= 19_456 => 2, >= 12_288 => 3, >= 9_216 => 4, >= 7_168 => 5, _ => int.MaxValue };
        if (leastPasses == int.MaxValue || passes < leastPasses)
        {
            context.Report(context.Target.Syntax, $"Argon2 ({memory} KiB, {passes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"})", "MemorySize = 19456, Iterations = 2");
        }
    }

    private static long? Number<T>(CodeContext<T> context, IOperation value) =>
        value.ConstantInteger() ?? OnlyValue.Of(value.Unwrap(), context.Model, context.Cancellation).ConstantInteger();
}
