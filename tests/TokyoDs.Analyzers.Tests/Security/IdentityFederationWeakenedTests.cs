using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class IdentityFederationWeakenedTests() : RuleTests("TDS1216")
{
    [Fact]
    public Task A_sign_in_without_PKCE_is_reported() => Flags("""
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddOpenIdConnect("gbizid", options =>
        {
            options.ResponseType = OpenIdConnectResponseType.Code;
            {|TDS1216:options.UsePkce = false|};
        });
        """);

    [Fact]
    public Task Implicit_and_hybrid_flows_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication()
            .AddOpenIdConnect("a", o => {|TDS1216:o.ResponseType = "id_token token"|})
            .AddOpenIdConnect("b", o => {|TDS1216:o.ResponseType = OpenIdConnectResponseType.CodeIdToken|});
        builder.Services.Configure<OpenIdConnectOptions>("c", o => {|TDS1216:o.ResponseType = OpenIdConnectResponseType.IdToken|});
        """);

    [Fact]
    public Task Nonce_and_state_that_are_off_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        class Setup
        {
            void Set(OpenIdConnectOptions options)
            {
                {|TDS1216:options.ProtocolValidator.RequireNonce = false|};
                options.ProtocolValidator = new() { {|TDS1216:RequireState = false|} };
            }
        }
        """);

    [Fact]
    public Task OAuth_without_PKCE_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddOAuth("x", options => {|TDS1216:options.UsePkce = false|});
        """);

    [Fact]
    public Task The_default_flow_is_suggested() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().{|TDS1216:AddOpenIdConnect|}(options =>
        {
            options.Authority = "https://auth.example.go.jp";
            options.ClientId = "tokyo";
        });
        """);

    [Fact]
    public Task The_code_flow_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddOpenIdConnect(options =>
        {
            options.ResponseType = "code";
            options.UsePkce = true;
            options.SaveTokens = true;
        });
        """);

    [Fact]
    public Task The_validator_with_the_defaults_of_the_handler_is_fine() => IsSilent("""
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        class Setup
        {
            OpenIdConnectProtocolValidator Make() => new() { RequireStateValidation = false, NonceLifetime = TimeSpan.FromMinutes(15) };
        }
        """);

    [Fact]
    public Task A_validator_that_renews_tokens_has_no_nonce() => IsSilent("""
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        class CookieRefresher
        {
            private readonly OpenIdConnectProtocolValidator _validator = new() { RequireNonce = false };
        }
        """);

    [Fact]
    public Task A_flow_from_configuration_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication()
            .AddOpenIdConnect("a", options => builder.Configuration.GetSection("Oidc").Bind(options))
            .AddOpenIdConnect("b", options => Complete(options));
        static void Complete(OpenIdConnectOptions options) => options.UsePkce = true;
        """);

    [Fact]
    public Task A_test_provider_in_Development_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddOpenIdConnect(options =>
        {
            options.ResponseType = "code";
            if (builder.Environment.IsDevelopment()) options.UsePkce = false;
        });
        """);

    [Fact]
    public Task The_fix_uses_the_safe_setting() => Fixes<IdentityFederationWeakenedFix>(
        """
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        class Setup
        {
            void Set(OpenIdConnectOptions a, OpenIdConnectOptions b)
            {
                {|TDS1216:a.UsePkce = false|};
                {|TDS1216:a.ResponseType = OpenIdConnectResponseType.IdToken|};
                {|TDS1216:b.ResponseType = "code id_token"|};
                {|TDS1216:b.ProtocolValidator.RequireNonce = false|};
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        using Microsoft.IdentityModel.Protocols.OpenIdConnect;
        class Setup
        {
            void Set(OpenIdConnectOptions a, OpenIdConnectOptions b)
            {
                a.UsePkce = true;
                a.ResponseType = OpenIdConnectResponseType.Code;
                b.ResponseType = "code";
                b.ProtocolValidator.RequireNonce = true;
            }
        }
        """);
}
