using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace OnceOnlyDemo.LicenceRegister;

/// <summary>
/// Knows the calling systems by a key of their own (<c>Callers:⟨key in configuration⟩:Name</c> and <c>:Key</c>). Between real bureaus a client
/// certificate or the tokens of a shared authorization server take its place; the endpoints do not change.
/// </summary>
internal sealed class CallerByKey(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IConfiguration configuration)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "CallerByKey";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization.ToString().Split(' ') is not ["Bearer", { Length: > 0 } given])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(given));
        foreach (var caller in configuration.GetSection("Callers").GetChildren())
        {
            if (caller["Name"] is { Length: > 0 } name && caller["Key"] is { Length: > 0 } key
                && CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(key))))
            {
                var identity = new ClaimsIdentity([new(ClaimTypes.Name, name)], Scheme);
                return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme)));
            }
        }

        return Task.FromResult(AuthenticateResult.Fail("The key is not known."));
    }
}
