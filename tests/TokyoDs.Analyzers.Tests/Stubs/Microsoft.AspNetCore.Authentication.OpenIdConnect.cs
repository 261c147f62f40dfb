// Microsoft.AspNetCore.Authentication.OpenIdConnect and Microsoft.IdentityModel.Protocols.OpenIdConnect
#nullable disable
namespace Microsoft.IdentityModel.Protocols.OpenIdConnect
{
    public static class OpenIdConnectResponseType
    {
        public const string Code = "code";
        public const string CodeIdToken = "code id_token";
        public const string CodeIdTokenToken = "code id_token token";
        public const string CodeToken = "code token";
        public const string IdToken = "id_token";
        public const string IdTokenToken = "id_token token";
        public const string None = "none";
        public const string Token = "token";
    }

    public class OpenIdConnectProtocolValidator
    {
        public bool RequireNonce { get; set; } = true;

        public bool RequireState { get; set; } = true;

        public bool RequireStateValidation { get; set; } = true;

        public System.TimeSpan NonceLifetime { get; set; }
    }
}

namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
{
    using Microsoft.IdentityModel.Protocols.OpenIdConnect;

    public class OpenIdConnectOptions : RemoteAuthenticationOptions
    {
        public string Authority { get; set; }

        public string ClientId { get; set; }

        public string ResponseType { get; set; } = OpenIdConnectResponseType.IdToken;

        public bool UsePkce { get; set; } = true;

        public OpenIdConnectProtocolValidator ProtocolValidator { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.AspNetCore.Authentication;
    using Microsoft.AspNetCore.Authentication.OpenIdConnect;

    public static class OpenIdConnectExtensions
    {
        public static AuthenticationBuilder AddOpenIdConnect(this AuthenticationBuilder builder, Action<OpenIdConnectOptions> configureOptions) => builder;

        public static AuthenticationBuilder AddOpenIdConnect(
            this AuthenticationBuilder builder, string authenticationScheme, Action<OpenIdConnectOptions> configureOptions) => builder;
    }
}
