using System.Security.Cryptography;

namespace Bunsho.Envelope;

public sealed record Sealed(byte[] WrappedKey, byte[] Nonce, byte[] Tag, byte[] Cipher);

/// <summary>公開鍵で包んだ鍵による封筒暗号。</summary>
public static class Envelope
{
    public static Sealed Close(RSA recipient, byte[] plain)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var wrapped = recipient.Encrypt(key, RSAEncryptionPadding.CreateOaep(HashAlgorithmName.SHA384)); // safe TDS1102
        var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(12), new byte[16], new byte[plain.Length]);
        using var gcm = new AesGcm(key, 16);
        gcm.Encrypt(nonce, plain, cipher, tag); // safe TDS1102 TDS1104
        return new Sealed(wrapped, nonce, tag, cipher);
    }

    public static byte[] OpenOld(RSA recipient, byte[] wrapped) =>
        recipient.Decrypt(wrapped, RSAEncryptionPadding.Pkcs1); // weak TDS1102

    public static byte[] Open(RSA recipient, byte[] wrapped) =>
        recipient.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA512); // safe TDS1102
}
