namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CertificateValidationDisabledTests() : RuleTests("TDS1110")
{
    [Fact]
    public Task A_callback_that_accepts_everything_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient("registry").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = {|TDS1110:(_, _, _, _) => true|},
        });
        """);

    [Fact]
    public Task The_ready_made_callback_is_reported() => Flags("""
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = {|TDS1110:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};
        """);

    [Fact]
    public Task A_method_group_a_field_and_a_delegate_are_reported() => Flags("""
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Client
        {
            static readonly RemoteCertificateValidationCallback Any = (_, _, _, _) => { return true; };
            SslClientAuthenticationOptions A() => new() { RemoteCertificateValidationCallback = {|TDS1110:Any|} };
            SslClientAuthenticationOptions B() => new() { RemoteCertificateValidationCallback = {|TDS1110:Accept|} };
            SslStream C(Stream inner) => new(inner, false, {|TDS1110:delegate { return true; }|});
            static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
            {
                Console.WriteLine(errors);
                if (errors == SslPolicyErrors.None) { return true; }
                return true;
            }
        }
        """);

    [Fact]
    public Task The_callback_for_the_whole_process_is_reported() => Flags("""
        #pragma warning disable SYSLIB0014
        using System.Net;
        ServicePointManager.ServerCertificateValidationCallback += {|TDS1110:(_, _, _, _) => true|};
        """);

    [Fact]
    public Task Any_client_certificate_at_Kestrel_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.{|TDS1110:AllowAnyClientCertificate|}()));
        """);

    [Fact]
    public Task Revocation_switched_off_is_reported() => Flags("""
        using System.Security.Cryptography.X509Certificates;
        var chain = new X509Chain { ChainPolicy = { RevocationMode = {|TDS1110:X509RevocationMode.NoCheck|} } };
        var handler = new HttpClientHandler { {|TDS1110:CheckCertificateRevocationList = false|} };
        """);

    [Fact]
    public Task In_Development_it_is_still_told() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        var handler = new HttpClientHandler();
        if (builder.Environment.IsDevelopment())
        {
            handler.ServerCertificateCustomValidationCallback = {|TDS1110:(_, _, _, _) => true|};
        }
        """);

    [Fact]
    public Task A_callback_that_compares_is_fine() => IsSilent("""
        using System.Net.Security;
        var pinned = args[0];
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
                errors == SslPolicyErrors.None || certificate?.GetCertHashString() == pinned,
        };
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
        {
            if (certificate?.Issuer == "CN=Tokyo") { return true; }
            return errors == SslPolicyErrors.None;
        };
        """);

    [Fact]
    public Task A_callback_that_throws_is_fine() => IsSilent("""
        using System.Net.Security;
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) =>
        {
            if (errors != SslPolicyErrors.None) { throw new InvalidOperationException(); }
            return true;
        };
        """);

    [Fact]
    public Task A_callback_from_elsewhere_is_not_judged() => IsSilent("""
        using System.Net.Security;
        class Client(RemoteCertificateValidationCallback check, Func<string, RemoteCertificateValidationCallback> make)
        {
            SslClientAuthenticationOptions A() => new() { RemoteCertificateValidationCallback = check };
            SslClientAuthenticationOptions B() => new() { RemoteCertificateValidationCallback = make("pin") };
        }
        """);

    [Fact]
    public Task Other_callbacks_may_return_true() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => true);
        Func<string, bool> keep = _ => true;
        var all = args.Where(_ => true).Where(keep);
        """);
}
