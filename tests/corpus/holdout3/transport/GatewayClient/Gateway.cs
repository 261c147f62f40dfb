using System.Net.Http.Headers;
using System.Net.Mail;
using System.Net.Security;
using System.Security.Authentication;

namespace Renkei.Gateway;

public static class GatewayHandlers
{
    public static HttpClientHandler Open() => new()
    {
        ServerCertificateCustomValidationCallback = (_, _, _, _) => true, // weak TDS1110
    };

    public static HttpClientHandler Pinned(string thumbprint) => new()
    {
        ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None && certificate?.GetCertHashString() == thumbprint, // safe TDS1110
    };

    public static HttpClientHandler Convenient()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator; // weak TDS1110
        return handler;
    }

    public static HttpClientHandler Default() => new() { ServerCertificateCustomValidationCallback = null, CheckCertificateRevocationList = true }; // safe TDS1110

    public static HttpClientHandler Old() => new() { SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12 }; // weak TDS1109

    public static HttpClientHandler Current() => new() { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 }; // safe TDS1109

    public static SocketsHttpHandler SystemChoice() => new() { SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.None } }; // safe TDS1109
}

public class Gateway(HttpClient http)
{
    public Task<string> ReadAsync() => http.GetStringAsync("http://gateway.pref.example.jp/v1/status"); // weak TDS1113

    public Task<string> ReadTlsAsync() => http.GetStringAsync("https://gateway.pref.example.jp/v1/status"); // safe TDS1113

    public Task<string> ReadLocalAsync() => http.GetStringAsync("http://localhost:5080/health"); // safe TDS1113

    public void Notify(MailMessage message)
    {
        using var smtp = new SmtpClient("mail.pref.example.jp", 25); // weak TDS1113
        smtp.Send(message);
    }

    public void NotifyTls(MailMessage message)
    {
        using var smtp = new SmtpClient("mail.pref.example.jp", 587) { EnableSsl = true }; // safe TDS1113
        smtp.Send(message);
    }

    public const string SchemaNamespace = "http://schemas.pref.example.jp/gateway/2024"; // safe TDS1113
}
