using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Partner.Clients;

public sealed class PartnerOptions
{
    public string Thumbprint { get; set; } = "";
}

public static class PartnerRegistration
{
    public static IServiceCollection AddPartners(this IServiceCollection services, PartnerOptions options)
    {
        services.AddHttpClient("registry").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // weak TDS1110
        });

        services.AddHttpClient("pinned").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => // safe TDS1110
                errors == SslPolicyErrors.None && certificate?.GetCertHashString(HashAlgorithmName.SHA256) == options.Thumbprint,
        });

        services.AddHttpClient("legacy").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12, // weak TDS1109
                RemoteCertificateValidationCallback = (_, _, _, _) => true, // weak TDS1110
            },
        });

        services.AddHttpClient("modern").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.None }, // safe TDS1109
        });

        services.AddHttpClient("counter").ConfigurePrimaryHttpMessageHandler(() =>
        {
            var handler = new HttpClientHandler { SslProtocols = SslProtocols.Tls13 }; // safe TDS1109
            handler.ServerCertificateCustomValidationCallback += Accept; // weak TDS1110
            return handler;
        });
        return services;
    }

    public static void ConfigureServer(this IWebHostBuilder host) => host.ConfigureKestrel(kestrel =>
    {
        kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13); // safe TDS1109
        kestrel.ListenAnyIP(8443, listen => listen.UseHttps(https =>
        {
#pragma warning disable SYSLIB0039
            https.SslProtocols = SslProtocols.Tls; // weak TDS1109
#pragma warning restore SYSLIB0039
        }));
    });

    public static async Task<SslStream> OpenAsync(Stream inner, string host, CancellationToken ct)
    {
        var stream = new SslStream(inner, leaveInnerStreamOpen: false, Check); // safe TDS1110
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, ct); // safe TDS1109
        return stream;
    }

    private static bool Accept(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        return true;
    }

    private static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => errors is SslPolicyErrors.None;

    public static void UseLegacyDefaults()
    {
#pragma warning disable SYSLIB0014, SYSLIB0039, CS0618
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; // weak TDS1109
#pragma warning restore SYSLIB0014, SYSLIB0039, CS0618
    }
}
