using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Kyogi.Partner;

public class PartnerOptions
{
    public string ApiKey { get; set; } = ""; // safe TDS1107

    public string PasswordLabel { get; set; } = "パスワード"; // safe TDS1107
}

public class PartnerClient(HttpClient http, IConfiguration configuration)
{
    private const string ApiKeyName = "Partner:ApiKey"; // safe TDS1107

    private const string ApiSecret = "v9Qe2LxT7mZp4Rk8Wd3Hs6Yb"; // weak TDS1107

    private readonly string _connection = "Host=db02.city.example.lg.jp;Database=kyogi;Username=kyogi_app;Password=Hq7!vnR2xz;SSL Mode=VerifyFull"; // weak TDS1107

    private readonly string _configured = configuration.GetConnectionString("Kyogi")!; // safe TDS1107

    public SecurityKey Key() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes("fT4kLq9vXz2mRw8yBn6sJd3hGp7cKe5u")); // weak TDS1107

    public SecurityKey KeyConfigured() => new SymmetricSecurityKey(Convert.FromBase64String(configuration["Partner:SigningKey"]!)); // safe TDS1107

    public async Task<string> AskAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration[ApiKeyName]); // safe TDS1107
        return await http.GetStringAsync("offers?mode=" + _connection.Length + _configured.Length + ApiSecret.Length);
    }
}
