using System.Security.Cryptography;
using System.Text;

namespace Denshi.Seal;

public class Seal(RSA rsa)
{
    public byte[] Fingerprint(byte[] document) => SHA1.HashData(document); // weak TDS1101

    public byte[] FingerprintStrong(byte[] document) => SHA384.HashData(document); // safe TDS1101

    public byte[] Sign(byte[] document) => rsa.SignData(document, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1); // weak TDS1101

    public byte[] SignStrong(byte[] document) => rsa.SignData(document, HashAlgorithmName.SHA512, RSASignaturePadding.Pss); // safe TDS1101

    public string Digest(Stream document)
    {
        using var md5 = MD5.Create(); // weak TDS1101
        return Convert.ToHexString(md5.ComputeHash(document));
    }

    public string DigestStrong(Stream document)
    {
        using var sha = SHA256.Create(); // safe TDS1101
        return Convert.ToHexString(sha.ComputeHash(document));
    }

    public byte[] WrapKey(byte[] key) => rsa.Encrypt(key, RSAEncryptionPadding.Pkcs1); // weak TDS1102

    public byte[] WrapKeyOaep(byte[] key) => rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256); // safe TDS1102

    public static RSA NewShortKey() => RSA.Create(1024); // weak TDS1103

    public static RSA NewKey() => RSA.Create(4096); // safe TDS1103

    public static ECDsa NewCurve() => ECDsa.Create(ECCurve.NamedCurves.nistP384); // safe TDS1103
}
