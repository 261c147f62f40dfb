using System.Security.Cryptography;

namespace Opendata.Site;

public static class ETagExtensions
{
    public static async Task<string> FingerprintAsync(this Stream body, CancellationToken ct)
    {
        using HashAlgorithm algorithm = SHA1.Create(); // weak TDS1101
        var hash = await algorithm.ComputeHashAsync(body, ct);
        return $"\"{Convert.ToBase64String(hash)}\"";
    }

    public static async Task<string> FingerprintStrongAsync(this Stream body, CancellationToken ct)
    {
        using HashAlgorithm algorithm = SHA256.Create(); // safe TDS1101
        var hash = await algorithm.ComputeHashAsync(body, ct);
        return $"\"{Convert.ToBase64String(hash)}\"";
    }

    public static byte[] Chain(IEnumerable<byte[]> blocks)
    {
        var state = new byte[32];
        foreach (var block in blocks)
        {
            state = SHA3_256.IsSupported ? SHA3_256.HashData([.. state, .. block]) : SHA256.HashData([.. state, .. block]); // safe TDS1101
        }

        return state;
    }
}
