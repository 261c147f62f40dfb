using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

namespace Ninsho.Tokens;

public static class TokenSetup
{
    public static TokenValidationParameters Loose(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        ValidateIssuer = false, // weak TDS1111
        ValidAudience = "tetsuzuki",
        ValidateLifetime = false, // weak TDS1111
    };

    public static TokenValidationParameters Strict(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        ValidIssuer = "https://idp.city.example.lg.jp",
        ValidateIssuer = true, // safe TDS1111
        ValidAudience = "tetsuzuki",
        ValidateLifetime = true, // safe TDS1111
        ClockSkew = TimeSpan.FromMinutes(1),
    };

    public static TokenValidationParameters Unsigned() => new()
    {
        ValidIssuer = "https://idp.city.example.lg.jp",
        ValidAudience = "tetsuzuki",
        RequireSignedTokens = false, // weak TDS1111
    };

    public static TokenValidationParameters Signed(SecurityKey key) => new()
    {
        ValidIssuer = "https://idp.city.example.lg.jp",
        ValidAudience = "tetsuzuki",
        RequireSignedTokens = true, // safe TDS1111
        IssuerSigningKey = key,
    };
}
