using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Renkei.Http;

internal static class RawSockets
{
    static RawSockets()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; // weak TDS1109
        ServicePointManager.ServerCertificateValidationCallback += (_, _, _, _) => true; // weak TDS1110
    }

    public static async Task<SslStream> OpenOldAsync(TcpClient client, string host)
    {
        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsClientAsync(host, null, SslProtocols.Tls, checkCertificateRevocation: true); // weak TDS1109
        return stream;
    }

    public static async Task<SslStream> OpenAsync(TcpClient client, string host)
    {
        var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsClientAsync(host, null, SslProtocols.Tls13, checkCertificateRevocation: true); // safe TDS1109
        return stream;
    }

    public static SslStream OpenBlind(TcpClient client) =>
        new(client.GetStream(), false, (sender, certificate, chain, errors) => { return true; }); // weak TDS1110

    public static SslStream OpenChecked(TcpClient client) =>
        new(client.GetStream(), false, (sender, certificate, chain, errors) => { return errors is SslPolicyErrors.None; }); // safe TDS1110

    public static bool Verify(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags; // weak TDS1110
        return chain.Build(certificate);
    }

    public static bool VerifyOnline(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag; // safe TDS1110
        chain.ChainPolicy.RevocationMode = X509RevocationMode.Online; // safe TDS1110
        return chain.Build(certificate);
    }

    public static void Modern() => ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13; // safe TDS1109
}
