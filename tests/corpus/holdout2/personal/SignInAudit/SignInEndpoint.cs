using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace SignIn.Audit;

public sealed class Credentials
{
    public string LoginId { get; set; } = "";

    public string Password { get; set; } = "";

    public string? OneTimeCode { get; set; }
}

public interface IAuthenticator
{
    Task<string?> IssueTokenAsync(string loginId, string password, CancellationToken ct);
}

[ApiController]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
[EnableRateLimiting("sign-in")]
[Route("sign-in")]
public sealed class SignInController(IAuthenticator authenticator, ILogger<SignInController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(Credentials credentials, CancellationToken ct)
    {
        logger.LogDebug("Sign-in with {Password}", credentials.Password); // weak TDS1301
        logger.LogDebug("Sign-in with a password of {Length} characters", credentials.Password.Length); // safe TDS1301

        var accessToken = await authenticator.IssueTokenAsync(credentials.LoginId, credentials.Password, ct);
        if (accessToken is null)
        {
            logger.LogWarning("Sign-in failed, code given: {HasCode}", credentials.OneTimeCode is not null); // safe TDS1301
            return Unauthorized();
        }

        logger.LogInformation("Signed in, token {AccessToken}", accessToken); // weak TDS1301
        logger.LogInformation("Signed in, trace {TraceId}", HttpContext.TraceIdentifier); // safe TDS1301
        return Ok(new { accessToken });
    }

    [HttpPost("refresh")]
    public IActionResult Refresh()
    {
        var authorization = Request.Headers.Authorization.ToString();
        logger.LogTrace("Refresh with {Authorization}", authorization); // weak TDS1301
        logger.LogTrace("Refresh with scheme {Scheme}", authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? "Bearer" : "other"); // safe TDS1301
        return NoContent();
    }
}
