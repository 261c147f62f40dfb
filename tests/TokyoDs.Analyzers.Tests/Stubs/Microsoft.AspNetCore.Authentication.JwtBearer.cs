#nullable disable
namespace Microsoft.AspNetCore.Authentication.JwtBearer
{
    using Microsoft.IdentityModel.Tokens;

    public class JwtBearerOptions : AuthenticationSchemeOptions
    {
        public string Authority { get; set; }

        public string Audience { get; set; }

        public string MetadataAddress { get; set; }

        public bool RequireHttpsMetadata { get; set; } = true;

        public bool SaveToken { get; set; } = true;

        public bool MapInboundClaims { get; set; }

        public TokenValidationParameters TokenValidationParameters { get; set; } = new TokenValidationParameters();
    }

    public static class JwtBearerDefaults
    {
        public const string AuthenticationScheme = "Bearer";
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.AspNetCore.Authentication;
    using Microsoft.AspNetCore.Authentication.JwtBearer;

    public static class JwtBearerExtensions
    {
        public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder) => builder;

        public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder, Action<JwtBearerOptions> configureOptions) => builder;

        public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder, string authenticationScheme, Action<JwtBearerOptions> configureOptions) => builder;
    }
}
