using System.Security.Cryptography;
using System.Text;

namespace Kiroku.Crypto;

public sealed class RecordCipher : IDisposable
{
    private static readonly byte[] Nonce = "fixed-nonce!"u8.ToArray();
    private readonly AesGcm _gcm;
    private readonly byte[] _iv = new byte[16];
    private readonly byte[] _key;

    public RecordCipher(byte[] key)
    {
        _key = key;
        _gcm = new AesGcm(key, 16);
    }

    public (byte[] Cipher, byte[] Tag) Protect(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        _gcm.Encrypt(Nonce, plain, cipher, tag); // weak TDS1104
        return (cipher, tag);
    }

    public (byte[] Nonce, byte[] Cipher, byte[] Tag) ProtectFresh(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        var nonce = new byte[12];
        RandomNumberGenerator.Fill(nonce);
        _gcm.Encrypt(nonce, plain, cipher, tag); // safe TDS1104
        return (nonce, cipher, tag);
    }

    public byte[] Zero(byte[] plain)
    {
        var nonce = new byte[12];
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        _gcm.Encrypt(nonce, plain, cipher, tag); // weak TDS1104
        return [.. tag, .. cipher];
    }

    public byte[] Cbc(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        return aes.EncryptCbc(plain, _iv); // weak TDS1102 TDS1104
    }

    public List<byte[]> Batch(IEnumerable<byte[]> records)
    {
        var result = new List<byte[]>();
        var nonce = RandomNumberGenerator.GetBytes(12);
        foreach (var record in records)
        {
            var cipher = new byte[record.Length];
            var tag = new byte[16];
            _gcm.Encrypt(nonce, record, cipher, tag); // weak TDS1104
            result.Add([.. nonce, .. tag, .. cipher]);
        }

        return result;
    }

    public List<byte[]> BatchFresh(IEnumerable<byte[]> records)
    {
        var result = new List<byte[]>();
        foreach (var record in records)
        {
            var nonce = RandomNumberGenerator.GetBytes(12);
            var cipher = new byte[record.Length];
            var tag = new byte[16];
            _gcm.Encrypt(nonce, record, cipher, tag); // safe TDS1104
            result.Add([.. nonce, .. tag, .. cipher]);
        }

        return result;
    }

    // 復号では、保存しておいた nonce を使う
    public byte[] Open(ReadOnlySpan<byte> sealedRecord)
    {
        var plain = new byte[sealedRecord.Length - 28];
        _gcm.Decrypt(sealedRecord[..12], sealedRecord[28..], sealedRecord.Slice(12, 16), plain); // safe TDS1104
        return plain;
    }

    public void Dispose() => _gcm.Dispose();
}
