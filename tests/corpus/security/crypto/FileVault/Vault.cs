using System.Security.Cryptography;

namespace Bunsho.Vault;

public sealed class Vault(byte[] key)
{
    public byte[] Seal(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(plain, PaddingMode.PKCS7); // weak TDS1102
    }

    public byte[] SealGcm(byte[] plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var tag = new byte[16];
        var cipher = new byte[plain.Length];
        using var gcm = new AesGcm(key, tag.Length); // safe TDS1102
        gcm.Encrypt(nonce, plain, cipher, tag); // safe TDS1104
        return [.. nonce, .. tag, .. cipher];
    }

    public ICryptoTransform Encryptor()
    {
        var aes = Aes.Create();
        aes.Key = key;
        aes.Mode = CipherMode.ECB; // weak TDS1102
        return aes.CreateEncryptor();
    }

    public byte[] Wrap(RSA recipient, byte[] contentKey) => recipient.Encrypt(contentKey, RSAEncryptionPadding.Pkcs1); // weak TDS1102

    public byte[] WrapOaep(RSA recipient, byte[] contentKey) => recipient.Encrypt(contentKey, RSAEncryptionPadding.OaepSHA256); // safe TDS1102

    public byte[] WrapOld(RSACryptoServiceProvider recipient, byte[] contentKey) => recipient.Encrypt(contentKey, fOAEP: false); // weak TDS1102

    // PKCS#1 v1.5 の「署名」は暗号化とは別
    public byte[] Sign(RSA signer, byte[] data) => signer.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); // safe TDS1102
}
