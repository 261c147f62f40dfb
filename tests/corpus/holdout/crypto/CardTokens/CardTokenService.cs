using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;

namespace Toshokan.Cards;

public interface ICardTokenService
{
    string CreateResetToken();
    byte[] Seal(byte[] plain, byte[] key);
}

public class CardTokenService : ICardTokenService
{
    private static readonly Random _random = new();
    private readonly HashAlgorithmName _fingerprint = HashAlgorithmName.SHA256; // safe TDS1101

    public string CreateResetToken()
    {
        var token = _random.Next(100000, 999999).ToString(); // weak TDS1105
        return token;
    }

    public string CreateOneTimeCode() => RandomNumberGenerator.GetInt32(100000, 1000000).ToString(); // safe TDS1105

    public string CreateInvitePassword()
    {
        const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
        var password = new StringBuilder();
        for (var i = 0; i < 10; i++)
        {
            password.Append(Letters[Random.Shared.Next(Letters.Length)]); // weak TDS1105
        }

        return password.ToString();
    }

    public T[] ShuffleRecommendations<T>(T[] books)
    {
        Random.Shared.Shuffle(books); // safe TDS1105
        return books;
    }

    public string CardDigest(string card) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(card))); // weak TDS1101

    public string CardDigest2(string card) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(card))); // safe TDS1101

    public byte[] Sign(byte[] data, byte[] key)
    {
        using var mac = new HMACSHA1(key); // weak TDS1101
        return mac.ComputeHash(data);
    }

    public byte[] Sign2(byte[] data, byte[] key) => HMACSHA512.HashData(key, data); // safe TDS1101

    public byte[] SignDocument(RSA rsa, byte[] data) => rsa.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1); // weak TDS1101

    public byte[] SignDocument2(RSA rsa, byte[] data) => rsa.SignData(data, _fingerprint, RSASignaturePadding.Pss); // safe TDS1101

    public byte[] Seal(byte[] plain, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(plain, PaddingMode.PKCS7); // weak TDS1102
    }

    public (byte[] Nonce, byte[] Tag, byte[] Cipher) Seal2(byte[] plain, byte[] key)
    {
        using var aes = new AesGcm(key, 16); // safe TDS1102
        var nonce = RandomNumberGenerator.GetBytes(12);
        var tag = new byte[16];
        var cipher = new byte[plain.Length];
        aes.Encrypt(nonce, plain, cipher, tag); // safe TDS1104
        return (nonce, tag, cipher);
    }

    public byte[] Seal3(byte[] plain, byte[] key)
    {
        using var aes = new AesGcm(key, 16);
        var nonce = new byte[12];
        var tag = new byte[16];
        var cipher = new byte[plain.Length];
        aes.Encrypt(nonce, plain, cipher, tag); // weak TDS1104
        return [.. tag, .. cipher];
    }

    public byte[] Wrap(RSA rsa, byte[] key) => rsa.Encrypt(key, RSAEncryptionPadding.Pkcs1); // weak TDS1102

    public byte[] Wrap2(RSA rsa, byte[] key) => rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256); // safe TDS1102

    public RSA NewKey() => RSA.Create(1024); // weak TDS1103

    public RSA NewKey2() => RSA.Create(3072); // safe TDS1103

    public byte[] HashPassword(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 10_000, HashAlgorithmName.SHA256, 32); // weak TDS1106

    public byte[] HashPassword2(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 700_000, HashAlgorithmName.SHA256, 32); // safe TDS1106

    public byte[] HashPassword3(string password, byte[] salt) =>
        KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA256, 1000, 32); // weak TDS1106

    public bool Verify(byte[] data, byte[] key, byte[] signature) =>
        HMACSHA256.HashData(key, data).SequenceEqual(signature); // weak TDS1112

    public bool Verify2(byte[] data, byte[] key, byte[] signature) =>
        CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, data), signature); // safe TDS1112
}
