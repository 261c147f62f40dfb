using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class TokenValidationDisabledTests() : RuleTests("TDS1111")
{
    [Fact]
    public Task Checks_switched_off_in_the_options_are_reported() => Flags("""
        using Microsoft.IdentityModel.Tokens;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddJwtBearer(options =>
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                {|TDS1111:ValidateIssuer = false|},
                {|TDS1111:ValidateLifetime = false|},
            };
            {|TDS1111:options.TokenValidationParameters.RequireSignedTokens = false|};
        });
        """);

    [Fact]
    public Task Options_configured_by_type_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication.JwtBearer;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<JwtBearerOptions>(o => {|TDS1111:o.TokenValidationParameters.ValidateAudience = false|});
        builder.Services.PostConfigure<JwtBearerOptions>("Bearer", o => o.TokenValidationParameters = new()
        {
            {|TDS1111:RequireExpirationTime = false|},
        });
        """);

    [Fact]
    public Task A_signature_validator_that_only_parses_is_reported() => Flags("""
        using Microsoft.IdentityModel.JsonWebTokens;
        using Microsoft.IdentityModel.Tokens;
        class Tokens
        {
            TokenValidationParameters A() => new() { SignatureValidator = {|TDS1111:(token, _) => new JsonWebToken(token)|} };
            TokenValidationParameters B() => new() { SignatureValidator = {|TDS1111:Parse|} };
            static SecurityToken Parse(string token, TokenValidationParameters parameters) { return new JsonWebToken(token); }
        }
        """);

    [Fact]
    public Task Delegates_that_agree_to_everything_are_reported() => Flags("""
        using Microsoft.IdentityModel.Tokens;
        var parameters = new TokenValidationParameters
        {
            LifetimeValidator = {|TDS1111:(_, _, _, _) => true|},
            AudienceValidator = {|TDS1111:(_, _, _) => true|},
            IssuerValidator = {|TDS1111:(issuer, _, _) => issuer|},
        };
        """);

    [Fact]
    public Task The_algorithm_none_is_reported() => Flags("""
        using Microsoft.IdentityModel.Tokens;
        class Tokens
        {
            TokenValidationParameters A() => new() { ValidAlgorithms = [{|TDS1111:SecurityAlgorithms.None|}, SecurityAlgorithms.RsaSha256] };
            TokenValidationParameters B() => new() { ValidAlgorithms = new[] { {|TDS1111:"none"|} } };
            SigningCredentials C(SecurityKey key) => new(key, {|TDS1111:SecurityAlgorithms.None|});
        }
        """);

    [Fact]
    public Task Reading_an_expired_token_is_told_gently() => Flags("""
        using Microsoft.IdentityModel.Tokens;
        class Renewal
        {
            TokenValidationParameters GetPrincipalFromExpiredToken() => new() { {|TDS1111:ValidateLifetime = false|} };
        }
        """);

    [Fact]
    public Task Checks_that_are_on_are_fine() => IsSilent("""
        using Microsoft.IdentityModel.Tokens;
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = true, ValidateAudience = true, ValidateLifetime = true, RequireSignedTokens = true,
            ValidateActor = false, ValidateTokenReplay = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        };
        """);

    [Fact]
    public Task A_value_from_configuration_is_not_judged() => IsSilent("""
        using Microsoft.IdentityModel.Tokens;
        class Tokens(IConfiguration configuration)
        {
            TokenValidationParameters Make() => new() { ValidateLifetime = configuration.GetValue<bool>("Jwt:CheckLifetime") };
        }
        """);

    [Fact]
    public Task Delegates_that_check_are_fine() => IsSilent("""
        using Microsoft.IdentityModel.Tokens;
        class Tokens(Func<string, SecurityToken> verify)
        {
            TokenValidationParameters Make() => new()
            {
                SignatureValidator = (token, _) => verify(token),
                LifetimeValidator = (_, expires, _, _) => expires > DateTime.UtcNow,
                IssuerValidator = (issuer, _, _) => issuer == "https://idp" ? issuer : throw new InvalidOperationException(),
            };
        }
        """);

    [Fact]
    public Task A_comparison_that_refuses_none_is_fine() => IsSilent("""
        using Microsoft.IdentityModel.Tokens;
        class Policy { bool Refuses(string algorithm) => algorithm == SecurityAlgorithms.None || algorithm is "none"; }
        """);

    [Fact]
    public Task A_type_of_the_same_name_is_not_meant() => IsSilent("""
        var own = new Own.TokenValidationParameters { ValidateIssuer = false };
        namespace Own { class TokenValidationParameters { public bool ValidateIssuer { get; set; } } }
        """);

    [Fact]
    public Task The_fix_switches_the_checks_on() => Fixes<TokenValidationDisabledFix>(
        """
        using Microsoft.IdentityModel.Tokens;
        var parameters = new TokenValidationParameters
        {
            {|TDS1111:ValidateIssuer = false|},
            {|TDS1111:ValidateAudience = false|}, // later
        };
        """,
        """
        using Microsoft.IdentityModel.Tokens;
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidateAudience = true, // later
        };
        """);

    [Fact]
    public Task An_identity_of_a_token_that_is_only_read_is_suggested() => Flags("""
        using System.Security.Claims;
        using Microsoft.IdentityModel.JsonWebTokens;
        class Partners
        {
            ClaimsIdentity Trust(string token)
            {
                var jwt = new JsonWebTokenHandler().{|TDS1111:ReadJsonWebToken|}(token);
                return new ClaimsIdentity(jwt.Claims, "partner");
            }

            ClaimsPrincipal Take(HttpRequest request) =>
                new(new ClaimsIdentity({|TDS1111:new JsonWebToken(request.Headers["X-Token"]!)|}.Claims, "partner"));
        }
        """);

    [Fact]
    public Task A_token_that_is_validated_or_only_looked_at_is_fine() => IsSilent("""
        using System.Security.Claims;
        using Microsoft.IdentityModel.JsonWebTokens;
        using Microsoft.IdentityModel.Tokens;
        class Partners(TokenValidationParameters strict, ILogger<Partners> logger)
        {
            async Task<ClaimsIdentity?> TrustAsync(string token)
            {
                var handler = new JsonWebTokenHandler();
                var jwt = handler.ReadJsonWebToken(token);
                var result = await handler.ValidateTokenAsync(token, strict);
                return result.IsValid ? new ClaimsIdentity(jwt.Claims, "partner") : null;
            }

            void Show(string token) => logger.LogInformation("{Count}", new JsonWebToken(token).Claims.Count());
        }
        """);
}
