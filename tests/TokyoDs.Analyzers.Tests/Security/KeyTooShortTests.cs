using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class KeyTooShortTests() : RuleTests("TDS1103")
{
    [Fact]
    public Task A_short_RSA_key_is_reported() => Flags("""
        using System.Security.Cryptography;
        using var created = RSA.Create({|TDS1103:1024|});
        using RSACryptoServiceProvider legacy = new({|TDS1103:1024|});
        using var set = RSA.Create();
        set.KeySize = {|TDS1103:1024|};
        """);

    [Fact]
    public Task A_size_behind_a_constant_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Keys
        {
            const int Size = 512 * 2;
            RSA Make() => RSA.Create(keySizeInBits: {|TDS1103:Size|});
        }
        """);

    [Fact]
    public Task RSA_2048_is_reported() => Flags("""
        using System.Security.Cryptography;
        using var rsa = RSA.Create({|TDS1103:2048|});
        """);

    [Fact]
    public Task A_short_symmetric_key_is_reported() => Flags("""
        using System.Security.Cryptography;
        #pragma warning disable SYSLIB0021
        using var rc2 = new RC2CryptoServiceProvider { KeySize = {|TDS1103:40|} };
        """);

    [Fact]
    public Task A_short_curve_is_reported() => Flags("""
        using System.Security.Cryptography;
        using var a = ECDsa.Create({|TDS1103:ECCurve.NamedCurves.brainpoolP192r1|});
        using var b = ECDsa.Create(ECCurve.CreateFromFriendlyName({|TDS1103:"secp224r1"|}));
        using var c = ECDiffieHellman.Create(ECCurve.CreateFromValue({|TDS1103:"1.2.840.10045.3.1.1"|}));
        """);

    [Fact]
    public Task Long_keys_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        using var rsa = RSA.Create(3072);
        using var bigger = new RSACryptoServiceProvider(4096);
        using var aes = Aes.Create();
        aes.KeySize = 128;
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var named = ECDsa.Create(ECCurve.CreateFromFriendlyName("brainpoolP384r1"));
        """);

    [Fact]
    public Task A_key_that_is_imported_has_its_own_size() => IsSilent("""
        using System.Security.Cryptography;
        class Keys
        {
            RSA From(string pem) { var rsa = RSA.Create(); rsa.ImportFromPem(pem); return rsa; }
            RSA From(RSAParameters parameters) => RSA.Create(parameters);
        }
        """);

    [Fact]
    public Task A_size_from_elsewhere_is_not_judged() => IsSilent("""
        using System.Security.Cryptography;
        class Keys(IConfiguration configuration)
        {
            RSA Make() => RSA.Create(configuration.GetValue<int>("Rsa:Bits"));
        }
        """);

    [Fact]
    public Task A_check_of_the_size_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Policy { bool IsShort(RSA rsa) => rsa.KeySize < 2048; int BufferSize { get; set; } = 1024; }
        """);

    [Fact]
    public Task The_fix_writes_the_length_that_lasts() => Fixes<KeyTooShortFix>(
        """
        using System.Security.Cryptography;
        using var rsa = RSA.Create({|TDS1103:1024|});
        rsa.KeySize = {|TDS1103:2048|};
        using var a = ECDsa.Create({|TDS1103:ECCurve.NamedCurves.brainpoolP192r1|});
        using var b = ECDsa.Create(ECCurve.CreateFromFriendlyName({|TDS1103:"secp224r1"|}));
        """,
        """
        using System.Security.Cryptography;
        using var rsa = RSA.Create(3072);
        rsa.KeySize = 3072;
        using var a = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var b = ECDsa.Create(ECCurve.CreateFromFriendlyName("nistP256"));
        """);

    [Fact]
    public Task A_size_or_curve_in_a_variable_is_reported_where_it_is_used() => Flags("""
        using System.Security.Cryptography;
        class Keys
        {
            static readonly string Curve = "secp192r1";
            RSA Make() { var bits = 1024; return RSA.Create({|TDS1103:bits|}); }
            ECDsa Sign() => ECDsa.Create(ECCurve.CreateFromFriendlyName({|TDS1103:Curve|}));
        }
        """);

    [Fact]
    public Task A_size_that_changes_is_not_known() => IsSilent("""
        using System.Security.Cryptography;
        class Keys
        {
            RSA Make(bool old) { var bits = 1024; if (!old) { bits = 3072; } return RSA.Create(bits); }
            RSA Pair(bool old) { var bits = 1024; (bits, old) = (3072, true); return RSA.Create(bits); }
        }
        """);
}
