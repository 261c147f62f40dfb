using System.Security.Cryptography;
using System.Text;

namespace Renkei.Signing;

/// <summary>他団体との連携ファイルに付ける検証値。</summary>
public sealed class LinkSigner(byte[] key)
{
    public string SignOld(string body)
    {
        using var mac = new HMACSHA1(key); // weak TDS1101
        return Convert.ToHexString(mac.ComputeHash(Encoding.UTF8.GetBytes(body)));
    }

    public string Sign(string body)
    {
        using var mac = new HMACSHA256(key); // safe TDS1101
        return Convert.ToHexString(mac.ComputeHash(Encoding.UTF8.GetBytes(body)));
    }

    public byte[] Digest(Stream file) => MD5.HashData(file); // weak TDS1101

    public byte[] DigestStrong(Stream file) => SHA512.HashData(file); // safe TDS1101

    public static byte[] ByName(string content, bool modern)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        if (modern)
        {
            using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256); // safe TDS1101
            sha.AppendData(bytes);
            return sha.GetHashAndReset();
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1); // weak TDS1101
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    public static byte[] Mac(byte[] key, ReadOnlySpan<byte> data) => HMACMD5.HashData(key, data); // weak TDS1101

    public static byte[] MacStrong(byte[] key, ReadOnlySpan<byte> data) => HMACSHA384.HashData(key, data); // safe TDS1101
}
