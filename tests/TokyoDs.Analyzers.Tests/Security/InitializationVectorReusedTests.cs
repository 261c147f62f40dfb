namespace TokyoDs.Analyzers.Tests.Security;

public sealed class InitializationVectorReusedTests() : RuleTests("TDS1104")
{
    [Fact]
    public Task A_vector_that_is_never_filled_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(Aes aes, byte[] key)
        {
            ICryptoTransform A() { var iv = new byte[16]; return aes.CreateEncryptor(key, {|TDS1104:iv|}); }
            byte[] B(byte[] text) => aes.EncryptCbc(text, {|TDS1104:new byte[16]|});
            void C() => aes.IV = {|TDS1104:new byte[16]|};
        }
        """);

    [Fact]
    public Task A_vector_from_a_constant_text_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Box
        {
            const string Vector = "0123456789abcdef";
            static readonly byte[] Iv = Encoding.UTF8.GetBytes(Vector);
            ICryptoTransform A(byte[] key) { using var aes = Aes.Create(); return aes.CreateEncryptor(key, {|TDS1104:Iv|}); }
            void B(Aes aes) => aes.IV = {|TDS1104:Convert.FromHexString("000102030405060708090a0b0c0d0e0f")|};
        }
        """);

    [Fact]
    public Task A_fixed_nonce_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(AesGcm gcm, ChaCha20Poly1305 chacha)
        {
            void A(byte[] text, byte[] body, byte[] tag) => gcm.Encrypt({|TDS1104:"a nonce, 12b"u8|}, text, body, tag);
            void B(byte[] text, byte[] body, byte[] tag)
            {
                Span<byte> nonce = stackalloc byte[12];
                chacha.Encrypt({|TDS1104:nonce|}, text, body, tag);
            }
        }
        """);

    [Fact]
    public Task A_fixed_salt_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Keys
        {
            static byte[] Salt => [1, 2, 3, 4, 5, 6, 7, 8];
            byte[] A(string word) => Rfc2898DeriveBytes.Pbkdf2(word, {|TDS1104:Salt|}, 600_000, HashAlgorithmName.SHA256, 32);
            byte[] B(string word) => Rfc2898DeriveBytes.Pbkdf2(
                word, {|TDS1104:Encoding.ASCII.GetBytes("tokyo")|}, 600_000, HashAlgorithmName.SHA256, 32);
        }
        """);

    [Fact]
    public Task A_nonce_kept_across_the_rounds_of_a_loop_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(AesGcm gcm)
        {
            void Close(List<byte[]> texts, byte[] body, byte[] tag)
            {
                var nonce = RandomNumberGenerator.GetBytes(12);
                foreach (var text in texts) { gcm.Encrypt({|TDS1104:nonce|}, text, body, tag); }
            }
        }
        """);

    [Fact]
    public Task A_nonce_filled_at_random_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Box(AesGcm gcm, Aes aes, RandomNumberGenerator random)
        {
            void A(byte[] text, byte[] body, byte[] tag)
            {
                Span<byte> nonce = stackalloc byte[12];
                RandomNumberGenerator.Fill(nonce);
                gcm.Encrypt(nonce, text, body, tag);
            }
            byte[] B(byte[] text) { var iv = new byte[16]; random.GetBytes(iv); return aes.EncryptCbc(text, iv); }
            byte[] C(byte[] text) => aes.EncryptCbc(text, RandomNumberGenerator.GetBytes(16));
        }
        """);

    [Fact]
    public Task A_nonce_that_counts_or_is_refilled_in_the_loop_is_fine() => IsSilent("""
        using System.Buffers.Binary;
        using System.Security.Cryptography;
        class Box(AesGcm gcm)
        {
            void Close(List<byte[]> texts, byte[] body, byte[] tag)
            {
                var nonce = new byte[12];
                var round = 0;
                foreach (var text in texts)
                {
                    BinaryPrimitives.WriteInt32LittleEndian(nonce.AsSpan(4), round++);
                    gcm.Encrypt(nonce, text, body, tag);
                }
            }
        }
        """);

    [Fact]
    public Task A_key_for_each_round_may_keep_its_nonce() => IsSilent("""
        using System.Security.Cryptography;
        class Box
        {
            void Close(List<byte[]> keys, byte[] text, byte[] body, byte[] tag)
            {
                var nonce = RandomNumberGenerator.GetBytes(12);
                foreach (var key in keys) { using var gcm = new AesGcm(key, 16); gcm.Encrypt(nonce, text, body, tag); }
            }
        }
        """);

    [Fact]
    public Task A_buffer_that_is_filled_elsewhere_is_not_judged() => IsSilent("""
        using System.Security.Cryptography;
        class Box(Aes aes)
        {
            static readonly byte[] Iv = new byte[16];
            static Box() => RandomNumberGenerator.Fill(Iv);
            byte[] A(byte[] text) => aes.EncryptCbc(text, Iv);
            byte[] B(byte[] text, Stream source) { var iv = new byte[16]; source.ReadExactly(iv); return aes.EncryptCbc(text, iv); }
            byte[] C(byte[] text, byte[] all) => aes.EncryptCbc(text, all[..16]);
            byte[] D(byte[] text, byte[] all) { var iv = new byte[16]; Array.Copy(all, iv, 16); return aes.EncryptCbc(text, iv); }
        }
        """);

    [Fact]
    public Task Decrypting_with_the_given_vector_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Legacy
        {
            byte[] Open(Aes aes, byte[] body) { aes.IV = new byte[16]; return aes.CreateDecryptor().TransformFinalBlock(body, 0, body.Length); }
        }
        """);
}
