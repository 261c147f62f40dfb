using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Renkei.Tokens;

public static class PartnerTokens
{
    private const bool CheckAudience = false;

    public static void Configure(TokenValidationParameters parameters, SecurityKey key)
    {
        parameters.ValidIssuers = ["https://idp.example.lg.jp"];
        parameters.IssuerSigningKey = key;
        parameters.ValidateAudience = CheckAudience; // weak TDS1111
    }

    public static void ConfigureLoose(TokenValidationParameters parameters, SecurityKey key)
    {
        parameters.IssuerSigningKey = key;
        parameters.IssuerValidator = (issuer, _, _) => issuer; // weak TDS1111
    }

    public static void ConfigureNamed(TokenValidationParameters parameters, SecurityKey key)
    {
        parameters.IssuerSigningKey = key;
        parameters.IssuerValidator = (issuer, _, _) => issuer == "https://idp.example.lg.jp" ? issuer : throw new SecurityTokenInvalidIssuerException(); // safe TDS1111
    }

    public static void ConfigureKeyless(TokenValidationParameters parameters)
    {
        parameters.AudienceValidator = (_, _, _) => true; // weak TDS1111
    }

    public static void ConfigureAudience(TokenValidationParameters parameters, string mine)
    {
        parameters.AudienceValidator = (audiences, _, _) => audiences.Contains(mine); // safe TDS1111
    }

    public static void ConfigureExpiry(TokenValidationParameters parameters)
    {
        parameters.RequireExpirationTime = false; // weak TDS1111
        parameters.RequireSignedTokens = true; // safe TDS1111
    }

    public static void Algorithms(TokenValidationParameters parameters)
    {
        parameters.ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256]; // safe TDS1111
    }

    public static void AlgorithmsOpen(TokenValidationParameters parameters)
    {
        parameters.ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.None]; // weak TDS1111
    }

    // 署名を確かめずに中身を信じている
    public static ClaimsIdentity Trust(string token)
    {
        var jwt = new JwtSecurityTokenHandler().ReadJwtToken(token); // weak TDS1111
        return new ClaimsIdentity(jwt.Claims, "partner");
    }

    public static async Task<ClaimsIdentity?> TrustAsync(string token, TokenValidationParameters strict)
    {
        var result = await new JwtSecurityTokenHandler().ValidateTokenAsync(token, strict); // safe TDS1111
        return result.IsValid ? result.ClaimsIdentity : null;
    }
}
