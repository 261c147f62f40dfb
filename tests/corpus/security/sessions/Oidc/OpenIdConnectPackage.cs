// 対話式ログインのパッケージの公開形(試料の翻訳に必要な分だけ)
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.Protocols.OpenIdConnect
{
    public class OpenIdConnectProtocolValidator
    {
        public bool RequireNonce { get; set; } = true;

        public bool RequireState { get; set; } = true;

        public bool RequireStateValidation { get; set; } = true;

        public TimeSpan NonceLifetime { get; set; } = TimeSpan.FromHours(1);
    }

    public static class OpenIdConnectResponseType
    {
        public const string Code = "code";

        public const string CodeIdToken = "code id_token";

        public const string IdToken = "id_token";

        public const string IdTokenToken = "id_token token";

        public const string Token = "token";
    }
}

namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
{
    public static class OpenIdConnectDefaults
    {
        public const string AuthenticationScheme = "OpenIdConnect";
    }

    public class OpenIdConnectOptions : RemoteAuthenticationOptions
    {
        public string? Authority { get; set; }

        public string? ClientId { get; set; }

        public string? ClientSecret { get; set; }

        public string ResponseType { get; set; } = OpenIdConnectResponseType.IdToken;

        public string? ResponseMode { get; set; }

        public bool UsePkce { get; set; } = true;

        public bool RequireHttpsMetadata { get; set; } = true;

        public bool SaveTokens { get; set; }

        public OpenIdConnectProtocolValidator ProtocolValidator { get; set; } = new();

        public TokenValidationParameters TokenValidationParameters { get; set; } = new();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenIdConnectExtensions
    {
        public static AuthenticationBuilder AddOpenIdConnect(this AuthenticationBuilder builder, Action<OpenIdConnectOptions> configureOptions)
        {
            builder.Services.Configure(OpenIdConnectDefaults.AuthenticationScheme, configureOptions);
            return builder;
        }
    }
}
