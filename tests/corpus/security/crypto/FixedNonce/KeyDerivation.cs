using System.Security.Cryptography;
using System.Text;

namespace Kiroku.Crypto;

internal static class KeyDerivation
{
    private const int Rounds = 600_000;

    public static byte[] FromPhrase(string phrase) =>
        Rfc2898DeriveBytes.Pbkdf2(phrase, Encoding.UTF8.GetBytes("tokyo-salt"), Rounds, HashAlgorithmName.SHA256, 32); // weak TDS1104

    public static (byte[] Salt, byte[] Key) FromPhraseSalted(string phrase)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return (salt, Rfc2898DeriveBytes.Pbkdf2(phrase, salt, Rounds, HashAlgorithmName.SHA256, 32)); // safe TDS1104
    }

    public static byte[] FromPhraseStored(string phrase, byte[] storedSalt) =>
        Rfc2898DeriveBytes.Pbkdf2(phrase, storedSalt, Rounds, HashAlgorithmName.SHA256, 32); // safe TDS1104

    public static byte[] FromPhraseZero(string phrase) =>
        Rfc2898DeriveBytes.Pbkdf2(phrase, new byte[16], Rounds, HashAlgorithmName.SHA256, 32); // weak TDS1104

    public static ICryptoTransform Reader(Aes aes, byte[] header)
    {
        aes.IV = header[..16]; // safe TDS1104
        return aes.CreateDecryptor();
    }

    public static void Prepare(SymmetricAlgorithm algorithm)
    {
        algorithm.IV = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]; // weak TDS1104
    }

    public static void PrepareFresh(SymmetricAlgorithm algorithm)
    {
        algorithm.GenerateIV(); // safe TDS1104
    }

    public static ICryptoTransform Writer(Aes aes, byte[] key) =>
        aes.CreateEncryptor(key, new byte[16]); // weak TDS1104
}
