using System.Net.Http.Headers;
using System.Text;

namespace Shiharai.Gateway;

public sealed class GatewayOptions
{
    public const string SectionName = "Gateway";

    public const string PasswordKey = "Gateway:Password"; // safe TDS1107

    public string MerchantId { get; set; } = "";

    public string Password { get; set; } = ""; // safe TDS1107

    public string? ApiKey { get; init; }
}

public sealed class GatewayClient(HttpClient http, IConfiguration configuration)
{
    private const string ApiKey = "gk_live_9fX2vB7qLz0RtM4sWc8YpH1n"; // weak TDS1107

    private string SecretName { get; } = "gateway-api-key"; // safe TDS1107

    public async Task<bool> CaptureAsync(string receipt, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "capture");
        request.Headers.Add("X-Api-Key", ApiKey);
        request.Content = JsonContent.Create(new { receipt });
        using var response = await http.SendAsync(request, ct);
        return response.IsSuccessStatusCode;
    }

    public void UseBasic()
    {
        var credential = Convert.ToBase64String(Encoding.ASCII.GetBytes("shiyakusho:Kx8!vTq2#mZp")); // weak TDS1107
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credential);
    }

    public void UseBearer()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "pQ7tX2mVbN8sKd4hJw9Rz3Lc6Yf1Ga5EuT0o"); // weak TDS1107
    }

    public void UseConfigured()
    {
        var apiKey = configuration["Gateway:ApiKey"]; // safe TDS1107
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
    }

    public string Describe() => SecretName;
}
