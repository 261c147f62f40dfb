using System.Security.Cryptography;

namespace Renkei.Signing;

public enum ExchangeProfile
{
    Old,
    Current,
}

internal static class LegacyExchange
{
    public static SymmetricAlgorithm Cipher(ExchangeProfile profile) => profile switch
    {
        ExchangeProfile.Old => TripleDES.Create(), // weak TDS1101
        ExchangeProfile.Current => Aes.Create(), // safe TDS1101
        _ => throw new ArgumentOutOfRangeException(nameof(profile)),
    };

    public static byte[] SignFile(RSA rsa, byte[] content) =>
        rsa.SignData(content, HashAlgorithmName.SHA1, RSASignaturePadding.Pss); // weak TDS1101

    public static byte[] SignFileStrong(RSA rsa, byte[] content) =>
        rsa.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); // safe TDS1101

    public static SymmetricAlgorithm Tape()
    {
        using var unused = DES.Create(); // weak TDS1101
        var rc2 = RC2.Create(); // weak TDS1101
        return rc2;
    }

    public static HashAlgorithm FromSetting(string wanted)
    {
        if (wanted == "new")
        {
            return (HashAlgorithm)CryptoConfig.CreateFromName("SHA-384")!; // safe TDS1101
        }

        return (HashAlgorithm)CryptoConfig.CreateFromName("MD5")!; // weak TDS1101
    }

    public static DSA Signer() => DSA.Create(); // weak TDS1101

    public static ECDsa SignerStrong() => ECDsa.Create(ECCurve.NamedCurves.nistP384); // safe TDS1101 TDS1103

    // 名前だけ。計算はしない
    public static string Label(string md5Column) => $"{md5Column}: SHA-256"; // safe TDS1101
}
