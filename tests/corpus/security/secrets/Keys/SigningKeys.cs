using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Ninsho.Keys;

public sealed class SigningKeys
{
    private readonly byte[] _jwtSigningKey = Encoding.UTF8.GetBytes("kono-kagi-wa-himitsu-desu-2025-0401!"); // weak TDS1107

    private static readonly byte[] HmacKey = Convert.FromBase64String("3q2+7wxJ5m0Zr8kTf1QvYb9uPdHn4sGaL6eCiWoXyRM="); // weak TDS1107

    public byte[] SignToken(byte[] payload) => HMACSHA256.HashData(_jwtSigningKey, payload);

    public byte[] SignLink(byte[] payload) => HMACSHA256.HashData(HmacKey, payload);

    public static RSA Partner()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7f3k2vQ9m1Zx\n-----END PRIVATE KEY-----"); // weak TDS1107
        return rsa;
    }

    // 公開鍵は秘密ではない
    public static RSA PartnerPublic()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7f3k2vQ9m1Zx\n-----END PUBLIC KEY-----"); // safe TDS1107
        return rsa;
    }

    public static RSA FromFile(string path)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(File.ReadAllText(path)); // safe TDS1107
        return rsa;
    }

    public static X509Certificate2 Client() =>
        X509CertificateLoader.LoadPkcs12FromFile("client.pfx", "Pfx-Pa55phrase"); // weak TDS1107

    public static X509Certificate2 Client(IConfiguration configuration) =>
        X509CertificateLoader.LoadPkcs12FromFile("client.pfx", configuration["Client:PfxPassword"]); // safe TDS1107
}
