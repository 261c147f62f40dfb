using System.Net;
using System.Net.Mail;

namespace Tsuchi.Mail;

public sealed class Notifier(IConfiguration configuration)
{
    public SmtpClient Create()
    {
        return new SmtpClient("smtp.example.lg.jp", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential("notice", "Notice!0715"), // weak TDS1107
        };
    }

    public SmtpClient CreateConfigured() => new("smtp.example.lg.jp", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential(configuration["Smtp:User"], configuration["Smtp:Password"]), // safe TDS1107
    };

    public static string StorageConnection() =>
        "DefaultEndpointsProtocol=https;AccountName=kouhou;AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A=;EndpointSuffix=core.windows.net"; // weak TDS1107

    public static string Labels(string field) => field switch
    {
        "password" => "パスワードを入力してください。", // safe TDS1107
        "token" => "Token", // safe TDS1107
        _ => "",
    };

    public bool IsAdminPassword(string input)
    {
        const string adminPassword = "Admin@Kuyakusho1"; // weak TDS1107
        return CryptographicOperationsEquals(input, adminPassword);
    }

    public string Placeholder { get; } = "password=********"; // safe TDS1107

    private static bool CryptographicOperationsEquals(string a, string b) =>
        System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(a), System.Text.Encoding.UTF8.GetBytes(b));
}
