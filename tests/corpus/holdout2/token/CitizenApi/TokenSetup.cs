using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Citizen.Tokens;

public interface ITokenReader
{
    ClaimsPrincipal Read(string token);
}

public sealed class TokenReader(IConfiguration configuration, SecurityKey key) : ITokenReader
{
    private readonly TokenValidationParameters _strict = new()
    {
        ValidIssuer = configuration["Token:Issuer"],
        ValidAudience = configuration["Token:Audience"],
        IssuerSigningKey = key,
        ValidateIssuer = true, // safe TDS1111
        ValidateLifetime = true, // safe TDS1111
        ClockSkew = TimeSpan.FromMinutes(1),
    };

    private readonly TokenValidationParameters _batch = new()
    {
        IssuerSigningKey = key,
        ValidateIssuer = false, // weak TDS1111
        ValidateAudience = false, // weak TDS1111
        ValidateIssuerSigningKey = true, // safe TDS1111
    };

    public ClaimsPrincipal Read(string token) => new JwtSecurityTokenHandler().ValidateToken(token, _strict, out _); // safe TDS1111

    public ClaimsPrincipal ReadBatch(string token) => new JwtSecurityTokenHandler().ValidateToken(token, _batch, out _);

    public static TokenValidationParameters ForKiosk(SecurityKey key, string issuer, string audience)
    {
        var parameters = new TokenValidationParameters { IssuerSigningKey = key, ValidIssuer = issuer, ValidAudience = audience };
        parameters.RequireSignedTokens = false; // weak TDS1111
        parameters.RequireExpirationTime = true; // safe TDS1111
        return parameters;
    }

    public static TokenValidationParameters ForGateway(string issuer, string audience) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        SignatureValidator = (token, _) => new JwtSecurityToken(token), // weak TDS1111
    };

    public static TokenValidationParameters ForKiosks(IReadOnlyList<string> issuers, SecurityKey key, string audience) => new()
    {
        ValidIssuers = issuers,
        ValidAudience = audience,
        IssuerSigningKeyResolver = (_, _, keyId, _) => key.KeyId == keyId ? [key] : [], // safe TDS1111
        LifetimeValidator = (_, expires, _, _) => expires > DateTime.UtcNow, // safe TDS1111
    };

    public static TokenValidationParameters WithoutExpiry(TokenValidationParameters parameters)
    {
        var copy = parameters.Clone();
        copy.ValidateLifetime = false; // weak TDS1111
        return copy;
    }
}
