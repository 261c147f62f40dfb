using System.Security.Cryptography;
using System.Text;

namespace Opendata.Api;

public sealed class ApiKeyOptions
{
    public string ApiKey { get; set; } = "";

    public string Version { get; set; } = "";

    public byte[] KeyDigest { get; set; } = [];
}

public sealed class ApiKeyFilter(ApiKeyOptions options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string? apiKey = context.HttpContext.Request.Headers["X-Api-Key"];
        if (string.IsNullOrEmpty(apiKey)) // safe TDS1112
        {
            return Results.Unauthorized();
        }

        if (context.HttpContext.Request.Headers["X-Version"] != options.Version) // safe TDS1112
        {
            return Results.BadRequest();
        }

        return string.Equals(apiKey, options.ApiKey, StringComparison.Ordinal) ? await next(context) : Results.Unauthorized(); // weak TDS1112
    }

    public bool Matches(string apiKey) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(apiKey)), options.KeyDigest); // safe TDS1112

    public bool MatchesOld(string apiKey) => apiKey.Equals(options.ApiKey); // weak TDS1112

    public static bool SameToken(string token, string storedToken) => token == storedToken; // weak TDS1112

    public static bool SameTokenFixed(string token, string storedToken) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(token), Encoding.ASCII.GetBytes(storedToken)); // safe TDS1112

    public static bool SamePage(string pageToken, string[] known) => known.Length > 0 && pageToken == known[0]; // safe TDS1112

    public static int Order(byte[] leftMac, byte[] rightMac) => leftMac.Length == rightMac.Length ? 0 : 1; // safe TDS1112

    public static bool SameContent(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right); // safe TDS1112

    public static async Task<bool> VerifyResetAsync(Func<string, Task<string>> findSecret, string mail, string resetToken)
    {
        var stored = await findSecret(mail);
        return string.CompareOrdinal(stored, resetToken) == 0; // weak TDS1112
    }

    public static bool VerifyCode(IReadOnlyDictionary<string, string> oneTimeCodes, string user, string code)
    {
        return oneTimeCodes.TryGetValue(user, out var oneTimeCode) && oneTimeCode == code; // weak TDS1112
    }
}
