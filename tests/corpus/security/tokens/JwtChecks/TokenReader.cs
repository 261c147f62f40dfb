using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Renkei.Tokens;

public sealed class TokenReader(SecurityKey key, string issuer, string audience)
{
    private readonly JwtSecurityTokenHandler _handler = new();

    public ClaimsPrincipal ReadAnyIssuer(string token)
    {
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = false, // weak TDS1111
            ValidAudience = audience,
            IssuerSigningKey = key,
        };
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal Read(string token)
    {
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = true, // safe TDS1111
            ValidIssuer = issuer,
            ValidAudience = audience,
            IssuerSigningKey = key,
            ClockSkew = TimeSpan.FromMinutes(1),
        };
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadForever(string token)
    {
        var parameters = Strict();
        parameters.ValidateLifetime = false; // weak TDS1111
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadWithLifetime(string token)
    {
        var parameters = Strict();
        parameters.LifetimeValidator = (notBefore, expires, _, p) => expires > DateTime.UtcNow && (notBefore is null || notBefore <= DateTime.UtcNow.Add(p.ClockSkew)); // safe TDS1111
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadUnsigned(string token) =>
        _handler.ValidateToken(token, new TokenValidationParameters { RequireSignedTokens = false, ValidIssuer = issuer, ValidAudience = audience }, out _); // weak TDS1111

    public ClaimsPrincipal ReadUnverified(string token) => _handler.ValidateToken(token, new TokenValidationParameters
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        SignatureValidator = (raw, _) => new JwtSecurityToken(raw), // weak TDS1111
    }, out _);

    public ClaimsPrincipal ReadResolved(string token, ILookup<string, SecurityKey> keys) => _handler.ValidateToken(token, new TokenValidationParameters
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        IssuerSigningKeyResolver = (_, _, kid, _) => keys[kid], // safe TDS1111
    }, out _);

    private TokenValidationParameters Strict() => new()
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        IssuerSigningKey = key,
    };
}
