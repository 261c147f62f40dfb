using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Renkei.Http;

public sealed class PartnerClients(IWebHostEnvironment environment)
{
    public HttpClient OldTax()
    {
        var handler = new HttpClientHandler { SslProtocols = SslProtocols.Tls | SslProtocols.Tls11 }; // weak TDS1109
        return new HttpClient(handler);
    }

    public HttpClient Tax()
    {
        var handler = new HttpClientHandler { SslProtocols = SslProtocols.None }; // safe TDS1109
        return new HttpClient(handler);
    }

    public HttpClient Tax12() => new(new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 }, // safe TDS1109
    });

    public HttpClient OldPension() => new(new SocketsHttpHandler
    {
        SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12 }, // weak TDS1109
    });

    public HttpClient Any()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; // weak TDS1110
        return new HttpClient(handler);
    }

    public HttpClient Accepting() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // weak TDS1110
    });

    public HttpClient Pinned()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => // safe TDS1110
            errors == SslPolicyErrors.None && certificate?.GetCertHashString(HashAlgorithmName.SHA256) == "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08";
        return new HttpClient(handler);
    }

    public HttpClient Strict() => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None }, // safe TDS1110
    });

    public HttpClient NameMismatch() => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = AcceptAll }, // weak TDS1110
    });

    public HttpClient PrivateRoot(X509Certificate2 root)
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, certificate, chain, errors) => // safe TDS1110
        {
            if (certificate is null || chain is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            {
                return false;
            }

            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.Add(root);
            return chain.Build(certificate);
        };
        return new HttpClient(handler);
    }

    private static bool AcceptAll(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        return true;
    }

    public string Name => environment.ApplicationName;
}
