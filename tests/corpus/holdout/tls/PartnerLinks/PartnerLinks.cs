using System.Net.Mail;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Data.SqlClient;

namespace Renkei.Partners;

public static class PartnerLinks
{
    private const string Thumbprint = "5E7A1C0B9D3F42E68A7D1B2C3E4F5A6B7C8D9E0F";

    public static void AddPartners(this IServiceCollection services)
    {
        services.AddHttpClient("tax", client => client.BaseAddress = new Uri("https://tax.example.go.jp/")) // safe TDS1113
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // weak TDS1110
            });
        services.AddHttpClient("kanko", client => client.BaseAddress = new Uri("http://kanko.example.jp/api/")); // weak TDS1113
        services.AddHttpClient("local", client => client.BaseAddress = new Uri("http://localhost:5080/")); // safe TDS1113
        services.AddHttpClient("pinned").ConfigurePrimaryHttpMessageHandler(() =>
        {
            var handler = new SocketsHttpHandler();
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) => // safe TDS1110
                errors == SslPolicyErrors.None && certificate?.GetCertHashString() == Thumbprint;
            return handler;
        });
        services.AddHttpClient("old").ConfigurePrimaryHttpMessageHandler(() =>
        {
            var handler = new SocketsHttpHandler();
            handler.SslOptions.EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12; // weak TDS1109
            return handler;
        });
        services.AddHttpClient("modern").ConfigurePrimaryHttpMessageHandler(() =>
        {
            var handler = new SocketsHttpHandler();
            handler.SslOptions.EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; // safe TDS1109
            return handler;
        });
    }

    public static async Task<SslStream> ConnectAsync(Stream inner, string host)
    {
        var stream = new SslStream(inner, false, (_, _, _, _) => true); // weak TDS1110
        await stream.AuthenticateAsClientAsync(host, null, SslProtocols.Tls, false); // weak TDS1109
        return stream;
    }

    public static async Task<SslStream> ConnectModernAsync(Stream inner, string host)
    {
        var stream = new SslStream(inner, false);
        await stream.AuthenticateAsClientAsync(host, null, SslProtocols.None, true); // safe TDS1109
        return stream;
    }

    public static SmtpClient Mail() => new("smtp.example.lg.jp", 587) { EnableSsl = true }; // safe TDS1113

    public static SmtpClient PlainMail() => new("smtp.example.lg.jp", 25) { EnableSsl = false }; // weak TDS1113

    public static SqlConnectionStringBuilder Database() => new() { DataSource = "db1", TrustServerCertificate = true }; // weak TDS1113

    public static SqlConnectionStringBuilder Database2() => new() { DataSource = "db1", Encrypt = SqlConnectionEncryptOption.Strict }; // safe TDS1113

    public static string Namespace => "http://www.w3.org/2005/Atom"; // safe TDS1113
}
