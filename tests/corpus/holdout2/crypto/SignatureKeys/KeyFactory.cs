using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Signature.Keys;

public sealed class KeyOptions
{
    public int RsaBits { get; set; } = 3072; // safe TDS1103
}

public static class KeyFactory
{
    private const int LegacyBits = 1024;

    public static RSA Legacy() => RSA.Create(LegacyBits); // weak TDS1103

    public static RSA Current() => RSA.Create(4096); // safe TDS1103

    public static RSA FromOptions(KeyOptions options) => RSA.Create(options.RsaBits); // safe TDS1103

    public static RSA Sized()
    {
        var rsa = RSA.Create();
        rsa.KeySize = 1536; // weak TDS1103
        return rsa;
    }

    public static RSA SizedWell()
    {
        var rsa = RSA.Create();
        rsa.KeySize = 3072; // safe TDS1103
        return rsa;
    }

    public static ECDsa Small() => ECDsa.Create(ECCurve.CreateFromFriendlyName("secp192r1")); // weak TDS1103

    public static ECDiffieHellman Agreement() => ECDiffieHellman.Create(ECCurve.NamedCurves.nistP384); // safe TDS1103

    public static Aes DataKey()
    {
        var aes = Aes.Create();
        aes.KeySize = 256; // safe TDS1103
        aes.GenerateKey();
        return aes;
    }

    public static X509Certificate2 SelfSigned(string subject, int years)
    {
        using var key = new RSACryptoServiceProvider(1024); // weak TDS1103
        var request = new CertificateRequest($"CN={subject}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(years));
    }
}
