using System.Security.Cryptography;
using System.Text;

namespace OneTime.Codes;

public interface ICodeIssuer
{
    string OneTimeCode();

    string ResetToken();

    string ReceiptPassword();
}

public sealed class QuickIssuer : ICodeIssuer
{
    private readonly Random _random = new();

    public string OneTimeCode() => _random.Next(0, 1_000_000).ToString("D6"); // weak TDS1105

    public string ResetToken()
    {
        var token = new StringBuilder(32);
        for (var i = 0; i < 32; i++)
        {
            token.Append((char)('a' + Random.Shared.Next(26))); // weak TDS1105
        }

        return token.ToString();
    }

    public string ReceiptPassword()
    {
        var password = new byte[12];
        _random.NextBytes(password); // weak TDS1105
        return Convert.ToBase64String(password);
    }
}

public sealed class SecureIssuer : ICodeIssuer
{
    public string OneTimeCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6"); // safe TDS1105

    public string ResetToken() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32)); // safe TDS1105

    public string ReceiptPassword() => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16); // safe TDS1105
}

public static class Retry
{
    public static TimeSpan Jitter(int attempt) => TimeSpan.FromMilliseconds((100 << Math.Min(attempt, 6)) + Random.Shared.Next(100)); // safe TDS1105

    public static T[] Sample<T>(T[] notices, int count)
    {
        Random.Shared.Shuffle(notices); // safe TDS1105
        return notices[..Math.Min(count, notices.Length)];
    }
}
