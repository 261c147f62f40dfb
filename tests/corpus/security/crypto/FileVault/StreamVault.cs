using System.Security.Cryptography;

namespace Bunsho.Vault;

public sealed class StreamVault
{
    private readonly byte[] _key;
    private readonly byte[] _macKey;

    public StreamVault(IConfiguration configuration)
    {
        _key = Convert.FromBase64String(configuration["Vault:Key"] ?? "");
        _macKey = Convert.FromBase64String(configuration["Vault:MacKey"] ?? "");
    }

    public void Copy(Stream from, Stream to)
    {
        using var aes = Aes.Create();
        (aes.Key, aes.Mode) = (_key, CipherMode.ECB); // weak TDS1102
        using var crypto = new CryptoStream(to, aes.CreateEncryptor(), CryptoStreamMode.Write);
        from.CopyTo(crypto);
    }

    public byte[] Unpack(byte[] cipher)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        return aes.DecryptEcb(cipher, PaddingMode.PKCS7); // weak TDS1102
    }

    public byte[] Pack(byte[] plain, byte[] associated)
    {
        using var chacha = new ChaCha20Poly1305(_key); // safe TDS1102
        Span<byte> nonce = stackalloc byte[12];
        RandomNumberGenerator.Fill(nonce);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        chacha.Encrypt(nonce, plain, cipher, tag, associated); // safe TDS1104
        return [.. nonce, .. tag, .. cipher];
    }

    public byte[] PackCcm(byte[] plain)
    {
        using var ccm = new AesCcm(_key); // safe TDS1102
        var nonce = RandomNumberGenerator.GetBytes(12);
        byte[] cipher = new byte[plain.Length], tag = new byte[16];
        ccm.Encrypt(nonce, plain, cipher, tag); // safe TDS1104
        return [.. nonce, .. tag, .. cipher];
    }

    // 暗号化してから HMAC を付ける(encrypt-then-MAC)
    public byte[] PackCbc(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        var iv = RandomNumberGenerator.GetBytes(16);
        var cipher = aes.EncryptCbc(plain, iv); // safe TDS1102 TDS1104
        byte[] body = [.. iv, .. cipher];
        return [.. body, .. HMACSHA256.HashData(_macKey, body)];
    }
}
