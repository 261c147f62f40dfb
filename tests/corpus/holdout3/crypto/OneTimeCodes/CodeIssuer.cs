using System.Security.Cryptography;
using System.Text;

namespace Ninsho.Codes;

public class CodeIssuer(IConfiguration configuration)
{
    private static readonly Random Dice = new();

    public string NewOneTimeCode() => Dice.Next(0, 1_000_000).ToString("D6"); // weak TDS1105

    public string NewOneTimeCodeStrong() => RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("D6"); // safe TDS1105

    public string InitialPassword()
    {
        const string letters = "abcdefghjkmnpqrstuvwxyz23456789";
        var initialPassword = new string(Enumerable.Range(0, 12).Select(_ => letters[Random.Shared.Next(letters.Length)]).ToArray()); // weak TDS1105
        return initialPassword;
    }

    public string InitialPasswordStrong() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16); // safe TDS1105

    public TimeSpan RetryDelay(int attempt) => TimeSpan.FromMilliseconds(100 * attempt + Random.Shared.Next(50)); // safe TDS1105

    public bool CheckOneTimeCode(string oneTimeCode, string expectedOneTimeCode) => oneTimeCode == expectedOneTimeCode; // weak TDS1112

    public bool CheckOneTimeCodeFixed(string oneTimeCode, string expectedOneTimeCode) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(oneTimeCode), Encoding.UTF8.GetBytes(expectedOneTimeCode)); // safe TDS1112

    public bool IsPartner(HttpRequest request) => request.Headers["X-Api-Key"].ToString() == configuration["Partner:ApiKey"]; // weak TDS1112

    public bool IsVersion(HttpRequest request) => request.Headers["X-Api-Version"].ToString() == configuration["Partner:ApiVersion"]; // safe TDS1112

    public bool IsSigned(byte[] key, byte[] body, byte[] mac)
    {
        var expected = HMACSHA256.HashData(key, body);
        return expected.AsSpan().SequenceEqual(mac); // weak TDS1112
    }

    public bool IsSignedFixed(byte[] key, byte[] body, byte[] mac) =>
        CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), mac); // safe TDS1112
}
