using System.Net.Security;
using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Madoguchi.Hosting;

public static class KestrelSetup
{
    public static void UseOldTerminals(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
        {
            https.SslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12; // weak TDS1109
            https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            https.ClientCertificateValidation = (certificate, chain, errors) => true; // weak TDS1110
        }));
    }

    public static void UseTerminals(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
        {
            https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; // safe TDS1109
            https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            https.ClientCertificateValidation = (certificate, chain, errors) => errors == SslPolicyErrors.None && certificate.Issuer == "CN=Madoguchi CA, O=Example City, C=JP"; // safe TDS1110
        }));
    }

    public static void ListenOld(KestrelServerOptions options)
    {
        options.ListenAnyIP(8443, listen => listen.UseHttps(https => https.SslProtocols |= SslProtocols.Tls)); // weak TDS1109
    }

    public static void Listen(KestrelServerOptions options)
    {
        options.ListenAnyIP(443, listen => listen.UseHttps(https => https.CheckCertificateRevocation = true)); // safe TDS1109 TDS1110
    }

    public static bool IsOld(SslProtocols negotiated) => negotiated is SslProtocols.Tls or SslProtocols.Tls11; // safe TDS1109

    public static IHttpClientBuilder AddAnyCertificate(this IServiceCollection services) =>
        services.AddHttpClient("camera").ConfigurePrimaryHttpMessageHandler(() =>
            new HttpClientHandler { ServerCertificateCustomValidationCallback = delegate { return true; } }); // weak TDS1110

    public static IHttpClientBuilder AddCertificate(this IServiceCollection services) =>
        services.AddHttpClient("camera").ConfigurePrimaryHttpMessageHandler(() =>
            new HttpClientHandler { CheckCertificateRevocationList = true }); // safe TDS1110

    public static SslServerAuthenticationOptions Gate() => new()
    {
        EnabledSslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls12, // weak TDS1109
        ClientCertificateRequired = true,
    };
}
