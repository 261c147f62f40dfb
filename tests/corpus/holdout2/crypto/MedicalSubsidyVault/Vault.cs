using System.Security.Cryptography;
using System.Text;

namespace Subsidy.Vault;

public interface IVault
{
    byte[] Protect(ReadOnlySpan<byte> plain);

    byte[] ProtectLegacy(byte[] plain);
}

public sealed class Vault(byte[] key) : IVault
{
    private static readonly byte[] FixedNonce = new byte[12];

    public byte[] Protect(ReadOnlySpan<byte> plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        using var gcm = new AesGcm(key, 16);
        gcm.Encrypt(nonce, plain, cipher, tag); // safe TDS1104
        return [.. nonce, .. tag, .. cipher];
    }

    public byte[] ProtectFixed(byte[] plain)
    {
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        using var gcm = new AesGcm(key, 16);
        gcm.Encrypt(FixedNonce, plain, cipher, tag); // weak TDS1104
        return [.. tag, .. cipher];
    }

    public byte[] ProtectLegacy(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        aes.Mode = CipherMode.ECB; // weak TDS1102
        using var encryptor = aes.CreateEncryptor();
        return encryptor.TransformFinalBlock(plain, 0, plain.Length);
    }

    public byte[] ProtectBlock(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(plain, PaddingMode.PKCS7); // weak TDS1102
    }

    public IReadOnlyList<byte[]> ProtectAll(IReadOnlyList<byte[]> records)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        List<byte[]> sealedRecords = [];
        using var chacha = new ChaCha20Poly1305(key);
        foreach (var record in records)
        {
            var cipher = new byte[record.Length];
            var tag = new byte[16];
            chacha.Encrypt(nonce, record, cipher, tag); // weak TDS1104
            sealedRecords.Add([.. tag, .. cipher]);
        }

        return sealedRecords;
    }

    public IEnumerable<byte[]> ProtectEach(IEnumerable<byte[]> records)
    {
        foreach (var record in records)
        {
            var nonce = RandomNumberGenerator.GetBytes(12);
            var cipher = new byte[record.Length];
            var tag = new byte[16];
            using var chacha = new ChaCha20Poly1305(key);
            chacha.Encrypt(nonce, record, cipher, tag); // safe TDS1104
            yield return [.. nonce, .. tag, .. cipher];
        }
    }

    public static byte[] Wrap(RSA recipient, byte[] dataKey) => recipient.Encrypt(dataKey, RSAEncryptionPadding.Pkcs1); // weak TDS1102

    public static byte[] WrapOaep(RSA recipient, byte[] dataKey) => recipient.Encrypt(dataKey, RSAEncryptionPadding.OaepSHA256); // safe TDS1102

    public static byte[] Derive(string passphrase) =>
        Rfc2898DeriveBytes.Pbkdf2(passphrase, Encoding.UTF8.GetBytes("subsidy-vault"), 600_000, HashAlgorithmName.SHA256, 32); // weak TDS1104

    public static (byte[] Key, byte[] Salt) DeriveSalted(string passphrase)
    {
        var salt = new byte[16];
        RandomNumberGenerator.Fill(salt);
        return (Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, 600_000, HashAlgorithmName.SHA256, 32), salt); // safe TDS1104 TDS1106
    }
}
