using System.Security.Cryptography;
using System.Text;

namespace Demo.Legacy;

public static class LegacyEndpoints
{
    public static void MapLegacy(this WebApplication app)
    {
        app.MapPost("/legacy/login", (HttpResponse response, string user, string password) =>
        {
            var hash = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(password)));
            response.Cookies.Append("session-id", $"{user}:{hash}", new CookieOptions { Expires = DateTimeOffset.MaxValue });
            return Results.Ok();
        });

        app.MapGet("/legacy/report", () =>
        {
            try
            {
                return Results.Text(File.ReadAllText("report.csv", Encoding.GetEncoding("shift_jis")));
            }
            catch (Exception exception)
            {
                return Results.Problem(exception.ToString());
            }
        });
    }

    public static HttpClient CreateClient() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
    })
    {
        BaseAddress = new Uri("http://partner.example.jp/api/"),
    };
}

public sealed record SubsidyApplicationDto(long CorporateNumber, int PostalCode, string 申請日, double Amount);
