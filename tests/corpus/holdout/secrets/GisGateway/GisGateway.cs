using System.Data.Common;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.IdentityModel.Tokens;

namespace Bosai.Gis;

public class GisGateway
{
    private const string ApiKeySetting = "Gis:ApiKey"; // safe TDS1107
    private const string ApiKey = "gk_live_8f2Kd93LmQ0xT7vZbR41"; // weak TDS1107
    private const string PasswordLabel = "パスワード"; // safe TDS1107

    private readonly HttpClient _http;
    private readonly IConfiguration _configuration;

    public GisGateway(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _configuration = configuration;
        _http.DefaultRequestHeaders.Add("X-Api-Key", configuration[ApiKeySetting]); // safe TDS1107
    }

    public SqlConnection Old() =>
        new("Server=gisdb;Database=gis;User Id=gis_app;Password=Zk8!vQp2w;Encrypt=True"); // weak TDS1107

    public SqlConnection Current() => new(_configuration.GetConnectionString("Gis")); // safe TDS1107

    public SigningCredentials Sign() =>
        new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes("b4c81d2e97f04a6f8e3d5b7a1c9f2e60")), SecurityAlgorithms.HmacSha256); // weak TDS1107

    public SigningCredentials Sign2() =>
        new(new SymmetricSecurityKey(Convert.FromBase64String(_configuration["Jwt:Key"]!)), SecurityAlgorithms.HmacSha256); // safe TDS1107

    public NetworkCredential Ftp() => new("gisbatch", "H7t#nWq51x"); // weak TDS1107

    public NetworkCredential Ftp2() => new(_configuration["Ftp:User"], _configuration["Ftp:Password"]); // safe TDS1107

    public void UseToken(HttpRequestMessage request) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "R8sT2vXk41LmNq09ZwYb73HcJd56FgAePoIu"); // weak TDS1107

    public string Describe() => $"認証方式: {nameof(ApiKey)} {PasswordLabel} {ApiKey.Length}";

    public DbConnectionStringBuilder Admin()
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "gisdb", InitialCatalog = "gis", Encrypt = true };
        builder.UserID = "sa"; // weak TDS1403
        builder.Password = _configuration["Gis:Password"];
        return builder;
    }

    public DbConnectionStringBuilder Application()
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "gisdb", InitialCatalog = "gis", Encrypt = true };
        builder.UserID = "gis_app"; // safe TDS1403
        builder.Password = _configuration["Gis:Password"];
        return builder;
    }
}
