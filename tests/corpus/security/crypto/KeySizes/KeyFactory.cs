using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Denshi.Keys;

public static class KeyFactory
{
    private const int OldSize = 1024;
    private const int Size = 4096;

    public static RSA Create(bool compatible) => compatible ? RSA.Create(OldSize) : Strong(); // weak TDS1103

    private static RSA Strong() => RSA.Create(Size); // safe TDS1103

    public static X509Certificate2 SelfSigned(string name)
    {
        using var key = new RSACryptoServiceProvider(1024); // weak TDS1103
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));
    }

    public static X509Certificate2 SelfSignedStrong(string name)
    {
        using var key = RSA.Create(keySizeInBits: 3072); // safe TDS1103
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));
    }

    public static RSA Sized(int bits)
    {
        var rsa = RSA.Create();
        rsa.KeySize = bits switch
        {
            > 4000 => 4096,
            _ => 3072, // safe TDS1103
        };
        return rsa;
    }

    public static RSA SizedShort()
    {
        var rsa = RSA.Create();
        rsa.KeySize = 512; // weak TDS1103
        return rsa;
    }

    public static RSA Initialised() => new RSAOpenSsl(768); // weak TDS1103

    public static AsymmetricAlgorithm ForDevice(string kind)
    {
        if (kind == "card")
        {
            return ECDsa.Create(ECCurve.NamedCurves.brainpoolP192r1); // weak TDS1103
        }

        return ECDsa.Create(ECCurve.NamedCurves.nistP256); // safe TDS1103
    }
}
