#nullable disable
namespace Microsoft.IdentityModel.Tokens
{
    using System;
    using System.Collections.Generic;

    public abstract class SecurityToken;

    public abstract class SecurityKey;

    public class SymmetricSecurityKey : SecurityKey
    {
        public SymmetricSecurityKey(byte[] key) { }

        public byte[] Key { get; }
    }

    public static class SecurityAlgorithms
    {
        public const string None = "none";
        public const string HmacSha256 = "HS256";
        public const string RsaSha256 = "RS256";
    }

    public class SigningCredentials
    {
        public SigningCredentials(SecurityKey key, string algorithm) { }
    }

    public delegate string IssuerValidator(string issuer, SecurityToken securityToken, TokenValidationParameters validationParameters);

    public delegate bool AudienceValidator(IEnumerable<string> audiences, SecurityToken securityToken, TokenValidationParameters validationParameters);

    public delegate bool LifetimeValidator(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters);

    public delegate bool IssuerSigningKeyValidator(SecurityKey securityKey, SecurityToken securityToken, TokenValidationParameters validationParameters);

    public delegate SecurityToken SignatureValidator(string token, TokenValidationParameters validationParameters);

    public class TokenValidationResult
    {
        public bool IsValid { get; set; }

        public System.Security.Claims.ClaimsIdentity ClaimsIdentity { get; set; }
    }

    public class TokenValidationParameters
    {
        public bool ValidateActor { get; set; }

        public bool ValidateAudience { get; set; }

        public bool ValidateIssuer { get; set; }

        public bool ValidateIssuerSigningKey { get; set; }

        public bool ValidateLifetime { get; set; }

        public bool ValidateTokenReplay { get; set; }

        public bool RequireAudience { get; set; }

        public bool RequireExpirationTime { get; set; }

        public bool RequireSignedTokens { get; set; }

        public IssuerValidator IssuerValidator { get; set; }

        public AudienceValidator AudienceValidator { get; set; }

        public LifetimeValidator LifetimeValidator { get; set; }

        public IssuerSigningKeyValidator IssuerSigningKeyValidator { get; set; }

        public SignatureValidator SignatureValidator { get; set; }

        public SecurityKey IssuerSigningKey { get; set; }

        public IEnumerable<string> ValidAlgorithms { get; set; }

        public string ValidIssuer { get; set; }

        public IEnumerable<string> ValidIssuers { get; set; }

        public string ValidAudience { get; set; }

        public IEnumerable<string> ValidAudiences { get; set; }

        public TimeSpan ClockSkew { get; set; }
    }
}

namespace Microsoft.IdentityModel.JsonWebTokens
{
    using System.Collections.Generic;
    using System.Security.Claims;
    using System.Threading.Tasks;
    using Microsoft.IdentityModel.Tokens;

    public class JsonWebToken : SecurityToken
    {
        public JsonWebToken(string jwtEncodedString) { }

        public IEnumerable<Claim> Claims { get; }
    }

    public class JsonWebTokenHandler
    {
        public virtual JsonWebToken ReadJsonWebToken(string token) => null;

        public virtual Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters) => null;
    }
}
