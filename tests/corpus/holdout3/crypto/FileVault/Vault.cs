using System.Security.Cryptography;
using System.Text;

namespace Hokan.Vault;

public class Vault(byte[] key)
{
    public byte[] CloseEcb(byte[] text)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(text, PaddingMode.PKCS7); // weak TDS1102
    }

    public byte[] Close(byte[] text)
    {
        using var aes = new AesGcm(key, 16);
        var nonce = RandomNumberGenerator.GetBytes(12);
        var tag = new byte[16];
        var cipher = new byte[text.Length];
        aes.Encrypt(nonce, text, cipher, tag); // safe TDS1104 TDS1102
        return [.. nonce, .. tag, .. cipher];
    }

    public byte[] CloseFixed(byte[] text)
    {
        using var aes = new AesGcm(key, 16);
        var tag = new byte[16];
        var cipher = new byte[text.Length];
        aes.Encrypt(new byte[12], text, cipher, tag); // weak TDS1104
        return [.. tag, .. cipher];
    }

    public byte[] Derive(string phrase) => Rfc2898DeriveBytes.Pbkdf2(phrase, Encoding.UTF8.GetBytes("hokan-vault-2024"), 600_000, HashAlgorithmName.SHA256, 32); // weak TDS1104

    public byte[] DeriveFresh(string phrase, out byte[] salt)
    {
        salt = RandomNumberGenerator.GetBytes(16);
        return Rfc2898DeriveBytes.Pbkdf2(phrase, salt, 600_000, HashAlgorithmName.SHA256, 32); // safe TDS1104 TDS1106
    }
}
