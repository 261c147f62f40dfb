using TokyoDs.Sdk.Tests.Tables;

namespace TokyoDs.Analyzers.Tests.Tables;

/// <summary>crypto.csv: the rules judge every algorithm, mode, key length and protocol as the table does.</summary>
public sealed class CryptoTableTests
{
    private const string File = "crypto.csv";
    private const string Usings = "#pragma warning disable SYSLIB0021, SYSLIB0039, CS0618\nusing System.Security.Authentication;\nusing System.Security.Cryptography;\n";

    /// <summary>Rules of ciphers, hashes and keys: what the table calls right is right for each of them.</summary>
    private static readonly string[] Cryptography = ["TDS1101", "TDS1102", "TDS1103", "TDS1104", "TDS1106"];

    private static readonly (string Name, string Code) BouncyCastle = ("BouncyCastle.cs", """
        namespace Org.BouncyCastle.Crypto.Engines { public class RC4Engine; public class CamelliaEngine; }
        namespace Org.BouncyCastle.Crypto.Digests { public class RipeMD160Digest; }
        namespace Org.BouncyCastle.Crypto.Macs { public class CbcBlockCipherMac(object cipher) { public object Cipher => cipher; } }
        """);

    private static readonly Dictionary<string, Use> Uses = new()
    {
        ["AES"] = new(Cryptography, "class Box(byte[] key) { AesGcm Gcm() => new(key, 16); AesCcm Ccm() => new(key); Aes Plain() => Aes.Create(); }"),
        ["Camellia"] = new(Cryptography, "var engine = new Org.BouncyCastle.Crypto.Engines.CamelliaEngine();"),
        ["ChaCha20-Poly1305"] = new(Cryptography, "class Box(byte[] key) { ChaCha20Poly1305 Make() => new(key); }"),
        ["3-key Triple DES"] = new(["TDS1101"], "using var a = {|TDS1101:TripleDES.Create()|}; using var b = {|TDS1101:new TripleDESCryptoServiceProvider()|};"),
        ["DES"] = new(["TDS1101"], "using var a = {|TDS1101:DES.Create()|}; using var b = {|TDS1101:new DESCryptoServiceProvider()|};"),
        ["RC2"] = new(["TDS1101"], "using var a = {|TDS1101:RC2.Create()|};"),
        ["RC4 (ARCFOUR)"] = new(["TDS1101"], "var a = {|TDS1101:new Org.BouncyCastle.Crypto.Engines.RC4Engine()|};"),
        ["ECB"] = new(["TDS1102"], """
            class Box(Aes aes)
            {
                void Set() => aes.Mode = {|TDS1102:CipherMode.ECB|};
                byte[] Close(byte[] text) => aes.{|TDS1102:EncryptEcb|}(text, PaddingMode.PKCS7);
                byte[] Open(byte[] text) => aes.{|TDS1102:DecryptEcb|}(text, PaddingMode.PKCS7);
            }
            """),
        ["CBC/CFB/CTR/OFB"] = new(["TDS1102"], """
            class Box(Aes aes)
            {
                void Cbc() => aes.Mode = {|TDS1102:CipherMode.CBC|};
                void Cfb() => aes.Mode = {|TDS1102:CipherMode.CFB|};
                void Ofb() => aes.Mode = {|TDS1102:CipherMode.OFB|};
                byte[] CloseCbc(byte[] text, byte[] iv) => aes.{|TDS1102:EncryptCbc|}(text, iv);
                byte[] CloseCfb(byte[] text, byte[] iv) => aes.{|TDS1102:EncryptCfb|}(text, iv);
            }
            """),
        ["CCM/GCM"] = new(Cryptography, "class Box(byte[] key) { AesCcm Ccm() => new(key); AesGcm Gcm() => new(key, 16); }"),
        ["SHA-1"] = new(["TDS1101"], """
            class Files(RSA rsa)
            {
                byte[] Hash(byte[] text) => {|TDS1101:SHA1.HashData(text)|};
                byte[] Sign(byte[] text) => rsa.SignData(text, {|TDS1101:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pss);
            }
            """),
        ["MD5"] = new(["TDS1101"], "class Files { byte[] A(byte[] text) => {|TDS1101:MD5.HashData(text)|}; HMAC B(byte[] key) => {|TDS1101:new HMACMD5(key)|}; }"),
        ["RIPEMD-160"] = new(["TDS1101"], "var a = {|TDS1101:new Org.BouncyCastle.Crypto.Digests.RipeMD160Digest()|};"),
        ["SHA-256/384/512"] = new(Cryptography, "class Files { byte[][] A(byte[] text) => [SHA256.HashData(text), SHA384.HashData(text), SHA512.HashData(text)]; }"),
        ["SHA-512/256, SHA3-256/384/512, SHAKE128/256"] =
            new(Cryptography, "class Files { byte[][] A(byte[] text) => [SHA3_256.HashData(text), SHA3_384.HashData(text), SHA3_512.HashData(text), Shake128.HashData(text, 32)]; }"),
        ["HMAC, CMAC"] = new(Cryptography, "class Files(byte[] key) { byte[] A(byte[] text) => HMACSHA256.HashData(key, text); }"),
        ["CBC-MAC"] = new(["TDS1101"], "var a = {|TDS1101:new Org.BouncyCastle.Crypto.Macs.CbcBlockCipherMac(new object())|};"),
        ["RSA-PSS"] = new(Cryptography, "class Files(RSA rsa) { byte[] A(byte[] text) => rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }"),
        ["RSASSA-PKCS1-v1_5"] = new(Cryptography, "class Files(RSA rsa) { byte[] A(byte[] text) => rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); }"),
        ["RSA-OAEP"] = new(Cryptography, "class Box(RSA rsa) { byte[] A(byte[] key) => rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256); }"),
        ["RSAES-PKCS1-v1_5"] = new(["TDS1102"], """
            class Box(RSA rsa, RSACryptoServiceProvider old)
            {
                byte[] A(byte[] key) => rsa.Encrypt(key, {|TDS1102:RSAEncryptionPadding.Pkcs1|});
                byte[] B(byte[] key) => old.{|TDS1102:Encrypt|}(key, false);
            }
            """),
        ["DSA"] = new(["TDS1101"], "using var a = {|TDS1101:DSA.Create(2048)|};"),
        ["ECDSA"] = new(Cryptography, "using var a = ECDsa.Create(ECCurve.NamedCurves.nistP256); using var b = ECDsa.Create(ECCurve.NamedCurves.nistP384);"),
        ["DH / ECDH"] = new(Cryptography, "using var a = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP521);"),
        ["RSA 1024"] = new(["TDS1103"], "using var a = RSA.Create({|TDS1103:1024|});"),
        ["RSA 2048 (112 bit)"] = new(["TDS1103"], "using var a = RSA.Create({|TDS1103:2048|});"),
        ["RSA 3072 / P-256 (128 bit)"] = new(Cryptography, "using var a = RSA.Create(3072);"),
        ["PBKDF2"] = new(["TDS1106"], """
            class Users
            {
                byte[] A(string password, byte[] salt) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(password, salt, 99_999, HashAlgorithmName.SHA256, 32)|};
                byte[] B(string password, byte[] salt) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(password, salt, 100_000, HashAlgorithmName.SHA1, 32)|};
                byte[] C(string password, byte[] salt) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(password, salt, 100_000, HashAlgorithmName.MD5, 32)|};
            }
            """),
        ["System.Random for secrets"] = new(["TDS1105"], """
            class Codes
            {
                string A() { var verificationCode = {|TDS1105:Random.Shared.Next(100000, 999999)|}.ToString(); return verificationCode; }
                string B() { var random = new Random(); var resetPassword = {|TDS1105:random.Next()|}.ToString(); return resetPassword; }
            }
            """),
        ["TLS 1.0 / 1.1, SSL 3.0"] = new(["TDS1109"], """
            var handler = new HttpClientHandler { SslProtocols = {|TDS1109:SslProtocols.Tls|} };
            handler.SslProtocols = {|TDS1109:SslProtocols.Tls11|};
            handler.SslProtocols = {|TDS1109:SslProtocols.Ssl3|};
            """),
        ["TLS 1.2"] = new(["TDS1109"], "var handler = new HttpClientHandler { SslProtocols = SslProtocols.Tls12 }; handler.SslProtocols = SslProtocols.None;"),
        ["TLS 1.3"] = new(["TDS1109"], "var handler = new HttpClientHandler { SslProtocols = SslProtocols.Tls13 };"),
        ["certificate check disabled"] = new(["TDS1110"], """
            var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = {|TDS1110:(_, _, _, _) => true|} };
            handler.ServerCertificateCustomValidationCallback = {|TDS1110:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};
            """),
    };

    /// <summary>Recommended algorithms that .NET does not have, so that there is nothing to judge.</summary>
    private static readonly string[] NotInDotNet = ["KCipher-2", "XTS", "EdDSA"];

    public static TheoryData<string> Names => [.. Uses.Keys];

    [Fact]
    public void Every_algorithm_is_looked_at() => Table.IsCovered(File, "name", [.. Uses.Keys, .. NotInDotNet]);

    [Theory, MemberData(nameof(Names))]
    public async Task The_rules_judge_it_as_the_table_does(string name)
    {
        var severity = Table.Of(File).Single(row => row["name"] == name)["analyzer_severity_suggestion"];
        foreach (var rule in Uses[name].Rules)
        {
            await new Judge(rule).Sees(severity, Usings + Uses[name].Code);
        }
    }

    /// <summary>Here the rule is milder than the table: a GUID of .NET comes from the random numbers of the system, its use is what a person should look at.</summary>
    [Fact]
    public Task A_GUID_as_a_token_is_only_suggested() =>
        new Judge("TDS1105").Sees("info", "class Codes { string A() { var sessionToken = {|TDS1105:Guid.NewGuid()|}.ToString(); return sessionToken; } }");

    private sealed record Use(string[] Rules, string Code);

    private sealed class Judge(string id) : RuleTests(id)
    {
        public Task Sees(string severity, string code) =>
            severity.StartsWith("ok", StringComparison.Ordinal) ? IsSilent(code, BouncyCastle)
            : severity.StartsWith("info", StringComparison.Ordinal) ? Suggests(code, BouncyCastle)
            : severity.StartsWith("warning", StringComparison.Ordinal) || severity.StartsWith("error", StringComparison.Ordinal) ? Warns(code, BouncyCastle)
            : throw new InvalidDataException($"'{severity}' is no severity.");
    }
}
