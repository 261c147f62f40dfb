using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CipherModeWithoutProtectionTests() : RuleTests("TDS1102")
{
    [Fact]
    public Task ECB_as_a_mode_is_reported() => Flags("""
        using System.Security.Cryptography;
        using var aes = Aes.Create();
        aes.Mode = {|TDS1102:CipherMode.ECB|};
        """);

    [Fact]
    public Task ECB_through_using_static_and_a_condition_is_reported() => Flags("""
        using System.Security.Cryptography;
        using static System.Security.Cryptography.CipherMode;
        class Box(bool old)
        {
            CipherMode Mode => old ? {|TDS1102:ECB|} : {|TDS1102:CFB|};
            SymmetricAlgorithm Make() => Set(Aes.Create(), {|TDS1102:ECB|});
            SymmetricAlgorithm Set(Aes aes, CipherMode mode) { aes.Mode = mode; return aes; }
        }
        """);

    [Fact]
    public Task The_one_shot_ECB_methods_are_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(Aes aes)
        {
            byte[] Close(byte[] text) => aes.{|TDS1102:EncryptEcb|}(text, PaddingMode.PKCS7);
            byte[]? Open(byte[] text) => aes?.{|TDS1102:DecryptEcb|}(text, PaddingMode.PKCS7);
        }
        """);

    [Fact]
    public Task RSA_with_PKCS1_padding_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(RSA rsa, RSACryptoServiceProvider old)
        {
            byte[] Close(byte[] text) => rsa.Encrypt(text, {|TDS1102:RSAEncryptionPadding.Pkcs1|});
            byte[] Again(byte[] text) => old.{|TDS1102:Encrypt|}(text, false);
        }
        """);

    [Fact]
    public Task CBC_without_a_MAC_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(Aes aes)
        {
            byte[] Close(byte[] text, byte[] iv) => aes.{|TDS1102:EncryptCbc|}(text, iv);
            void Set() => aes.Mode = {|TDS1102:CipherMode.CBC|};
            ICryptoTransform Default() { using var other = Aes.Create(); return other.{|TDS1102:CreateEncryptor|}(); }
        }
        """);

    [Fact]
    public Task CBC_with_a_MAC_in_the_same_type_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Box(Aes aes, byte[] macKey)
        {
            byte[] Close(byte[] text, byte[] iv)
            {
                var body = aes.EncryptCbc(text, iv);
                return [.. HMACSHA256.HashData(macKey, body), .. body];
            }
        }
        """);

    [Fact]
    public Task An_authenticated_mode_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Box(byte[] key)
        {
            void Close(byte[] nonce, byte[] text, byte[] body, byte[] tag)
            {
                using var gcm = new AesGcm(key, 16);
                gcm.Encrypt(nonce, text, body, tag);
            }
        }
        """);

    [Fact]
    public Task A_check_that_refuses_a_mode_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Policy
        {
            void Check(SymmetricAlgorithm algorithm)
            {
                if (algorithm.Mode == CipherMode.ECB || algorithm.Mode is CipherMode.CBC) { throw new CryptographicException(); }
            }
            bool Old(RSAEncryptionPadding padding) => padding == RSAEncryptionPadding.Pkcs1;
        }
        """);

    [Fact]
    public Task OAEP_and_a_signature_with_PKCS1_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Box(RSA rsa, RSACryptoServiceProvider old, bool oaep)
        {
            byte[] Close(byte[] text) => rsa.Encrypt(text, RSAEncryptionPadding.OaepSHA256);
            byte[] Sign(byte[] text) => rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            byte[] Unknown(byte[] text) => old.Encrypt(text, oaep);
        }
        """);

    [Fact]
    public Task An_algorithm_that_another_method_sets_up_is_not_judged() => IsSilent("""
        using System.Security.Cryptography;
        class Box
        {
            ICryptoTransform Close() { var aes = Aes.Create(); SetUp(aes); return aes.CreateEncryptor(); }
            void SetUp(Aes aes) => aes.Mode = CipherMode.CTS;
        }
        """);

    [Fact]
    public Task The_fix_takes_OAEP() => Fixes<CipherModeWithoutProtectionFix>(
        """
        using System.Security.Cryptography;
        class Box(RSA rsa)
        {
            byte[] Close(byte[] text) => rsa.Encrypt(text, {|TDS1102:RSAEncryptionPadding.Pkcs1|});
            byte[] Open(byte[] text) => rsa.Decrypt(text, {|TDS1102:RSAEncryptionPadding.Pkcs1|});
        }
        """,
        """
        using System.Security.Cryptography;
        class Box(RSA rsa)
        {
            byte[] Close(byte[] text) => rsa.Encrypt(text, RSAEncryptionPadding.OaepSHA256);
            byte[] Open(byte[] text) => rsa.Decrypt(text, RSAEncryptionPadding.OaepSHA256);
        }
        """);

    [Fact]
    public Task ECB_set_together_with_the_key_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(byte[] key)
        {
            void SetUp(Aes aes) => (aes.Key, aes.Mode) = (key, {|TDS1102:CipherMode.ECB|});
            bool IsOld(Aes aes, int size) => (aes.Mode, aes.KeySize) == (CipherMode.ECB, size);
        }
        """);
}
