using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class AlgorithmNotRecommendedTests() : RuleTests("TDS1101")
{
    private static readonly (string, string) Checksum =
        ("Checksum.cs", "namespace TokyoDs { [AttributeUsage(AttributeTargets.All)] public sealed class ChecksumAttribute : Attribute; }");

    [Fact]
    public Task MD5_in_its_three_shapes_is_reported() => Flags("""
        #pragma warning disable SYSLIB0021
        using System.Security.Cryptography;
        class Files
        {
            byte[] A(byte[] data) => {|TDS1101:MD5.HashData(data)|};
            byte[] B(Stream data) { using var md5 = {|TDS1101:MD5.Create()|}; return md5.ComputeHash(data); }
            HashAlgorithm C() => {|TDS1101:new MD5CryptoServiceProvider()|};
        }
        """);

    [Fact]
    public Task Old_ciphers_and_DSA_are_reported() => Flags("""
        using System.Security.Cryptography;
        using var des = {|TDS1101:DES.Create()|};
        using var triple = {|TDS1101:TripleDES.Create()|};
        using var rc2 = {|TDS1101:RC2.Create()|};
        using var dsa = {|TDS1101:DSA.Create(2048)|};
        """);

    [Fact]
    public Task An_algorithm_named_by_text_is_reported() => Flags("""
        #pragma warning disable SYSLIB0021, SYSLIB0045
        using System.Security.Cryptography;
        var a = {|TDS1101:HashAlgorithm.Create("MD5")|};
        var b = {|TDS1101:CryptoConfig.CreateFromName("System.Security.Cryptography.SHA1")|};
        var c = {|TDS1101:new HashAlgorithmName("SHA1")|};
        var d = {|TDS1101:SymmetricAlgorithm.Create("3DES")|};
        """);

    [Fact]
    public Task A_signature_or_derivation_with_SHA1_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Signing(RSA rsa)
        {
            byte[] Sign(byte[] data) => rsa.SignData(data, {|TDS1101:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pss);
            byte[] Key(string word, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(word, salt, 600_000, {|TDS1101:HashAlgorithmName.SHA1|}, 32);
        }
        """);

    [Fact]
    public Task An_HMAC_with_SHA1_is_reported() => Flags("""
        using System.Security.Cryptography;
        using Mac = System.Security.Cryptography.HMACSHA1;
        class Totp
        {
            byte[] Code(byte[] key, byte[] counter) => {|TDS1101:HMACSHA1.HashData(key, counter)|};
            byte[] Again(byte[] key, byte[] counter) => {|TDS1101:new Mac(key)|}.ComputeHash(counter);
        }
        """);

    [Fact]
    public Task An_engine_of_BouncyCastle_is_reported() => Flags(
        "var engine = {|TDS1101:new Org.BouncyCastle.Crypto.Engines.RC4Engine()|};",
        ("BouncyCastle.cs", "namespace Org.BouncyCastle.Crypto.Engines { public class RC4Engine; }"));

    [Fact]
    public Task A_declared_checksum_is_fine() => IsSilent(
        """
        using System.Security.Cryptography;
        [TokyoDs.Checksum]
        class GitObject { byte[] Id(byte[] data) => SHA1.HashData(data); }
        class Files
        {
            [TokyoDs.Checksum] byte[] Sum(byte[] data) => MD5.HashData(data);
            [TokyoDs.Checksum] byte[] Later(byte[] data) { return Run(); byte[] Run() => MD5.HashData(data); }
            [TokyoDs.Checksum] HashAlgorithmName Name { get; } = HashAlgorithmName.MD5;
        }
        """,
        Checksum);

    [Fact]
    public Task A_declared_checksum_does_not_excuse_a_cipher() => Flags(
        """
        using System.Security.Cryptography;
        [TokyoDs.Checksum] class Files { DES Cipher() => {|TDS1101:DES.Create()|}; }
        """,
        Checksum);

    [Fact]
    public Task Recommended_algorithms_are_fine() => IsSilent("""
        #pragma warning disable SYSLIB0045
        using System.Security.Cryptography;
        var hash = SHA256.HashData([1]);
        using var aes = Aes.Create();
        using var mac = new HMACSHA256([1]);
        using var named = HashAlgorithm.Create("SHA512");
        var sha3 = new HashAlgorithmName("SHA3-256");
        """);

    [Fact]
    public Task A_comparison_that_refuses_the_algorithm_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Policy
        {
            bool Refuses(HashAlgorithmName name) => name == HashAlgorithmName.MD5 || name.Equals(HashAlgorithmName.SHA1);
            string Label(HashAlgorithm algorithm) => algorithm is MD5 or SHA1 ? nameof(MD5) : "SHA-2";
        }
        """);

    [Fact]
    public Task A_type_of_the_same_name_is_not_meant() => IsSilent("""
        var sum = Own.MD5.Create();
        namespace Own { class MD5 { public static MD5 Create() => new(); } }
        """);

    [Fact]
    public Task A_name_that_is_not_constant_is_not_judged() => IsSilent("""
        #pragma warning disable SYSLIB0045
        using System.Security.Cryptography;
        class Any { HashAlgorithm? Of(string name) => HashAlgorithm.Create(name); }
        """);

    [Fact]
    public Task The_fix_takes_SHA256() => Fixes<AlgorithmNotRecommendedFix>(
        """
        using System.Security.Cryptography;
        class Files(RSA rsa)
        {
            byte[] A(byte[] data) => {|TDS1101:MD5.HashData(data)|};
            byte[] B(Stream data) { using var hash = {|TDS1101:SHA1.Create()|}; return hash.ComputeHash(data); }
            byte[] C(byte[] data) => rsa.SignData(data, {|TDS1101:HashAlgorithmName.SHA1|}, RSASignaturePadding.Pss);
            byte[] D(byte[] key, byte[] data) => {|TDS1101:HMACMD5.HashData(key, data)|};
        }
        """,
        """
        using System.Security.Cryptography;
        class Files(RSA rsa)
        {
            byte[] A(byte[] data) => SHA256.HashData(data);
            byte[] B(Stream data) { using var hash = SHA256.Create(); return hash.ComputeHash(data); }
            byte[] C(byte[] data) => rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
            byte[] D(byte[] key, byte[] data) => HMACSHA256.HashData(key, data);
        }
        """);

    [Fact]
    public Task The_fix_leaves_declared_types_and_buffers_alone() => Fixes<AlgorithmNotRecommendedFix>(
        """
        using System.Security.Cryptography;
        class Files
        {
            MD5 md5 = {|TDS1101:MD5.Create()|};
            void Into(byte[] data, byte[] sixteen) => {|TDS1101:MD5.HashData(data, sixteen)|};
        }
        """,
        """
        using System.Security.Cryptography;
        class Files
        {
            MD5 md5 = {|TDS1101:MD5.Create()|};
            void Into(byte[] data, byte[] sixteen) => {|TDS1101:MD5.HashData(data, sixteen)|};
        }
        """);

    [Fact]
    public Task A_method_that_makes_an_entity_tag_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        using System.Text;
        static class Files
        {
            public static string GenerateETag(string name, DateTime date)
            {
                using (var crypto = MD5.Create())
                {
                    return $"\"{Convert.ToBase64String(crypto.ComputeHash(Encoding.UTF8.GetBytes(name + date)))}\"";
                }
            }

            public static string Serve(byte[] content)
            {
                return EtagOf(content);
                static string EtagOf(byte[] data) => Convert.ToHexString(SHA1.HashData(data));
            }
        }
        """);

    [Fact]
    public Task A_method_whose_name_only_has_the_letters_and_a_cipher_are_reported() => Flags("""
        using System.Security.Cryptography;
        static class People
        {
            public static byte[] MakeTag(byte[] data) => {|TDS1101:MD5.HashData(data)|};
            public static byte[] EncryptETag() => {|TDS1101:DES.Create()|}.Key;
        }
        """);
}
