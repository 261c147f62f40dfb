using System.Net.Security;
using System.Security.Authentication;

namespace Kawa.Sensors;

public sealed class SensorOptions
{
    public SslProtocols Protocols { get; set; } = SslProtocols.Tls11; // weak TDS1109

    public SslProtocols BackupProtocols { get; set; } = SslProtocols.Tls12; // safe TDS1109
}

public static class SensorStream
{
    public static Task OpenAsync(SslStream stream, SensorOptions options, string host, CancellationToken ct) =>
        stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host, EnabledSslProtocols = options.BackupProtocols }, ct); // safe TDS1109

    public static Task OpenFirstAsync(SslStream stream, SensorOptions options, string host, CancellationToken ct) =>
        stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host, EnabledSslProtocols = options.Protocols }, ct);
}
