using System.Security.Cryptography;
using System.Text;

namespace Shokuin.Accounts;

/// <summary>初期パスワード・API キー・照会番号などの払い出し。</summary>
public sealed class SecretFactory
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    public string InitialPassword(int length = 12)
    {
        var random = new Random();
        var password = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            password.Append(Letters[random.Next(Letters.Length)]); // weak TDS1105
        }

        return password.ToString();
    }

    public string InitialPasswordStrong(int length = 16)
    {
        var password = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            password.Append(Letters[RandomNumberGenerator.GetInt32(Letters.Length)]); // safe TDS1105
        }

        return password.ToString();
    }

    public string ApiKey()
    {
        var apiKey = new byte[32];
        Random.Shared.NextBytes(apiKey); // weak TDS1105
        return Convert.ToBase64String(apiKey);
    }

    public string ApiKeyStrong()
    {
        var apiKey = new byte[32];
        RandomNumberGenerator.Fill(apiKey); // safe TDS1105
        return Convert.ToBase64String(apiKey);
    }

    public static string CreateSessionToken(string user) => Convert.ToHexString(BitConverter.GetBytes(DateTime.UtcNow.Ticks)) + user.Length; // weak TDS1105

    public static string CreateSessionTokenStrong() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32)); // safe TDS1105

    public string PinCode => string.Concat(Random.Shared.GetItems("0123456789".AsSpan(), 6)); // weak TDS1105

    public string PinCodeStrong => RandomNumberGenerator.GetString("0123456789", 8); // safe TDS1105

    public string AccessKey()
    {
        var seed = Environment.TickCount;
        return new Random(seed).NextInt64().ToString("x16"); // weak TDS1105
    }
}
