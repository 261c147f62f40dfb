using System.Security.Cryptography;

namespace Denshi.Keys;

internal sealed class Agreement : IDisposable
{
    private readonly ECDiffieHellman _old = ECDiffieHellman.Create(ECCurve.CreateFromFriendlyName("secp192r1")); // weak TDS1103
    private readonly ECDiffieHellman _new = ECDiffieHellman.Create(ECCurve.CreateFromFriendlyName("secp521r1")); // safe TDS1103

    public byte[] Derive(ECDiffieHellmanPublicKey other, bool old) =>
        (old ? _old : _new).DeriveKeyFromHash(other, HashAlgorithmName.SHA256);

    public static ECDsa Regenerate()
    {
        var key = ECDsa.Create();
        key.GenerateKey(ECCurve.NamedCurves.brainpoolP160t1); // weak TDS1103
        return key;
    }

    public static ECDsa RegenerateStrong()
    {
        var key = ECDsa.Create();
        key.GenerateKey(ECCurve.NamedCurves.nistP384); // safe TDS1103
        return key;
    }

    public static Aes Symmetric()
    {
        var aes = Aes.Create();
        aes.KeySize = 256; // safe TDS1103
        return aes;
    }

    public static RSA Chosen()
    {
        var bits = 1024;
        var rsa = RSA.Create(bits); // weak TDS1103
        return rsa;
    }

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }
}
