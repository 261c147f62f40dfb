using System.Security.Cryptography;
using System.Text;

namespace Documents.Seals;

public enum SealAlgorithm
{
    Modern,
    Legacy,
}

public sealed class SealHashes
{
    public static byte[] Seal(Stream document, SealAlgorithm algorithm)
    {
        using HashAlgorithm hash = algorithm switch
        {
            SealAlgorithm.Legacy => SHA1.Create(), // weak TDS1101
            _ => SHA256.Create(), // safe TDS1101
        };
        return hash.ComputeHash(document);
    }

    public static string Digest(string text) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(text))); // weak TDS1101

    public static string DigestStrong(string text) => Convert.ToHexString(SHA384.HashData(Encoding.UTF8.GetBytes(text))); // safe TDS1101

    public static byte[] Sign(RSA key, byte[] document) =>
        key.SignData(document, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1); // weak TDS1101

    public static byte[] SignStrong(RSA key, byte[] document) =>
        key.SignData(document, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); // safe TDS1101

    public static byte[] Mac(byte[] key, byte[] document)
    {
        using var mac = new HMACMD5(key); // weak TDS1101
        return mac.ComputeHash(document);
    }

    public static byte[] MacStrong(byte[] key, byte[] document)
    {
        using var mac = new HMACSHA512(key); // safe TDS1101
        return mac.ComputeHash(document);
    }

    public static byte[] Incremental(IEnumerable<byte[]> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5); // weak TDS1101
        foreach (var page in pages)
        {
            hash.AppendData(page);
        }

        return hash.GetHashAndReset();
    }

    public static byte[] IncrementalStrong(IEnumerable<byte[]> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA3_256); // safe TDS1101
        foreach (var page in pages)
        {
            hash.AppendData(page);
        }

        return hash.GetHashAndReset();
    }

    public static SymmetricAlgorithm? Cipher(bool legacy) => legacy
        ? TripleDES.Create() // weak TDS1101
        : Aes.Create(); // safe TDS1101

    public static DSA SigningKey() => DSA.Create(3072); // weak TDS1101

    public static ECDsa SigningKeyStrong() => ECDsa.Create(ECCurve.NamedCurves.nistP256); // safe TDS1101 TDS1103
}
