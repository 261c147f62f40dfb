using System.Security.Claims;

namespace Ninsho.Idp;

public class CityIdpOptions
{
    public string ResponseType { get; set; } = "code";
}

public static class IdpSetup
{
    public static Microsoft.AspNetCore.Authentication.OAuth.OAuthOptions Weak(Microsoft.AspNetCore.Authentication.OAuth.OAuthOptions options)
    {
        options.AuthorizationEndpoint = "https://idp.city.example.lg.jp/authorize";
        options.TokenEndpoint = "https://idp.city.example.lg.jp/token";
        options.UsePkce = false; // weak TDS1216
        return options;
    }

    public static Microsoft.AspNetCore.Authentication.OAuth.OAuthOptions Strict(Microsoft.AspNetCore.Authentication.OAuth.OAuthOptions options)
    {
        options.AuthorizationEndpoint = "https://idp.city.example.lg.jp/authorize";
        options.TokenEndpoint = "https://idp.city.example.lg.jp/token";
        options.UsePkce = true; // safe TDS1216
        return options;
    }
}
