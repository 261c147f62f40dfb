using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Mobile.Tokens;

public class TokenReader(SecurityKey key)
{
    private readonly JwtSecurityTokenHandler _handler = new();

    public ClaimsPrincipal Read(string token)
    {
        var parameters = new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidIssuer = "https://login.example.lg.jp/",
            ValidateIssuer = true, // safe TDS1111
            ValidateAudience = false, // weak TDS1111
            ValidateLifetime = true, // safe TDS1111
        };
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadTest(string token)
    {
        var parameters = Base();
        parameters.ValidateLifetime = false; // weak TDS1111
        parameters.RequireSignedTokens = false; // weak TDS1111
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadOwn(string token)
    {
        var parameters = Base();
        parameters.SignatureValidator = (text, _) => new JwtSecurityToken(text); // weak TDS1111
        return _handler.ValidateToken(token, parameters, out _);
    }

    public ClaimsPrincipal ReadStrict(string token)
    {
        var parameters = Base();
        parameters.ClockSkew = TimeSpan.FromMinutes(1);
        parameters.LifetimeValidator = (_, expires, _, _) => expires > DateTime.UtcNow; // safe TDS1111
        return _handler.ValidateToken(token, parameters, out _);
    }

    private TokenValidationParameters Base() => new() { IssuerSigningKey = key, ValidIssuer = "https://login.example.lg.jp/", ValidAudience = "mobile" };
}
