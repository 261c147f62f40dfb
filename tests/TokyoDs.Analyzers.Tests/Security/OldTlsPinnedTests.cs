using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class OldTlsPinnedTests() : RuleTests("TDS1109")
{
    [Fact]
    public Task An_old_protocol_for_a_client_is_reported() => Flags("""
        #pragma warning disable SYSLIB0039
        using System.Net.Security;
        using System.Security.Authentication;
        var handler = new HttpClientHandler { SslProtocols = {|TDS1109:SslProtocols.Tls|} };
        var sockets = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { EnabledSslProtocols = {|TDS1109:SslProtocols.Tls11 | SslProtocols.Tls12|} },
        };
        """);

    [Fact]
    public Task Kestrel_with_an_old_protocol_is_reported() => Flags("""
        #pragma warning disable SYSLIB0039
        using static System.Security.Authentication.SslProtocols;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = {|TDS1109:Tls12 | Tls11 | Tls|}));
        """);

    [Fact]
    public Task The_service_point_manager_is_reported() => Flags("""
        #pragma warning disable SYSLIB0014
        using System.Net;
        ServicePointManager.SecurityProtocol = {|TDS1109:SecurityProtocolType.Tls|};
        ServicePointManager.SecurityProtocol |= {|TDS1109:SecurityProtocolType.Ssl3|};
        ServicePointManager.SecurityProtocol = {|TDS1109:(SecurityProtocolType)192|};
        """);

    [Fact]
    public Task An_old_protocol_as_an_argument_or_a_constant_is_reported() => Flags("""
        #pragma warning disable SYSLIB0039, CS0618
        using System.Net.Security;
        using System.Security.Authentication;
        class Server
        {
            const SslProtocols Allowed = {|TDS1109:SslProtocols.Ssl3|};
            Task Open(SslStream stream, System.Security.Cryptography.X509Certificates.X509Certificate own) =>
                stream.AuthenticateAsServerAsync(own, false, {|TDS1109:SslProtocols.Default|}, true);
        }
        """);

    [Fact]
    public Task The_system_default_and_new_protocols_are_fine() => IsSilent("""
        #pragma warning disable SYSLIB0014
        using System.Net;
        using System.Security.Authentication;
        var handler = new HttpClientHandler { SslProtocols = SslProtocols.None };
        handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        ServicePointManager.SecurityProtocol = (SecurityProtocolType)3072;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;
        """);

    [Fact]
    public Task Looking_at_the_protocol_that_was_agreed_is_fine() => IsSilent("""
        #pragma warning disable SYSLIB0039
        using System.Net.Security;
        using System.Security.Authentication;
        class Monitor
        {
            bool IsOld(SslStream stream) => stream.SslProtocol is SslProtocols.Tls or SslProtocols.Tls11;
            bool Allows(SslProtocols all) => all.HasFlag(SslProtocols.Tls) || (all & SslProtocols.Tls11) != 0 || all == SslProtocols.Tls;
            string Name(SslProtocols one) => one switch { SslProtocols.Tls => "TLS 1.0", _ => "later" };
            Dictionary<SslProtocols, string> Names = new() { [SslProtocols.Tls] = "TLS 1.0", [SslProtocols.Tls11] = "TLS 1.1" };
        }
        """);

    [Fact]
    public Task Taking_an_old_protocol_away_is_fine() => IsSilent("""
        #pragma warning disable SYSLIB0014, SYSLIB0039
        using System.Net;
        ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls;
        ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Tls | SecurityProtocolType.Tls11);
        """);

    [Fact]
    public Task A_type_of_the_same_name_is_not_meant() => IsSilent("""
        var chosen = Own.SslProtocols.Tls;
        namespace Own { enum SslProtocols { Tls } }
        """);

    [Fact]
    public Task The_fix_takes_old_protocols_away() => Fixes<OldTlsPinnedFix>(
        """
        #pragma warning disable SYSLIB0039
        using System.Security.Authentication;
        var handler = new HttpClientHandler { SslProtocols = {|TDS1109:SslProtocols.Tls|} };
        handler.SslProtocols = {|TDS1109:SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13|};
        """,
        """
        #pragma warning disable SYSLIB0039
        using System.Security.Authentication;
        var handler = new HttpClientHandler { SslProtocols = SslProtocols.None };
        handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        """);
}
