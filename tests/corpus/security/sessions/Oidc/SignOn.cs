using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Kaiin.SignOn;

public static class SignOn
{
    public static void AddOld(this AuthenticationBuilder builder, IConfiguration configuration) => builder.AddOpenIdConnect(options =>
    {
        options.Authority = configuration["Oidc:Authority"];
        options.ClientId = configuration["Oidc:ClientId"];
        options.ResponseType = OpenIdConnectResponseType.CodeIdToken; // weak TDS1216
        options.UsePkce = false; // weak TDS1216
        options.RequireHttpsMetadata = false; // weak TDS1113
        options.ProtocolValidator.RequireNonce = false; // weak TDS1216
        options.ProtocolValidator.RequireState = false; // weak TDS1216
    });

    public static void AddCurrent(this AuthenticationBuilder builder, IConfiguration configuration) => builder.AddOpenIdConnect(options =>
    {
        options.Authority = configuration["Oidc:Authority"];
        options.ClientId = configuration["Oidc:ClientId"];
        options.ClientSecret = configuration["Oidc:ClientSecret"];
        options.ResponseType = OpenIdConnectResponseType.Code; // safe TDS1216
        options.UsePkce = true; // safe TDS1216
        options.RequireHttpsMetadata = true; // safe TDS1113
        options.ProtocolValidator.RequireNonce = true; // safe TDS1216
        options.ProtocolValidator.RequireStateValidation = false; // safe TDS1216
        options.ProtocolValidator.NonceLifetime = TimeSpan.FromMinutes(10); // safe TDS1216
    });

    public static void Implicit(OpenIdConnectOptions options)
    {
        options.ResponseType = "id_token token"; // weak TDS1216
    }

    public static OpenIdConnectOptions IdTokenOnly(string clientId) => new() { ClientId = clientId, ResponseType = OpenIdConnectResponseType.IdTokenToken }; // weak TDS1216

    public static void Code(OpenIdConnectOptions options)
    {
        options.ResponseType = "code"; // safe TDS1216
    }

    public static void Loose(OpenIdConnectOptions options) =>
        options.ProtocolValidator = new OpenIdConnectProtocolValidator { RequireState = false }; // weak TDS1216

    public static void Tight(OpenIdConnectOptions options) =>
        options.ProtocolValidator = new OpenIdConnectProtocolValidator { RequireState = true }; // safe TDS1216

    public static void AddPartner(this AuthenticationBuilder builder) => builder.AddOAuth("partner", options =>
    {
        options.UsePkce = false; // weak TDS1216
    });

    public static void AddPartnerPkce(this AuthenticationBuilder builder) => builder.AddOAuth("partner", options =>
    {
        options.UsePkce = true; // safe TDS1216
    });
}
