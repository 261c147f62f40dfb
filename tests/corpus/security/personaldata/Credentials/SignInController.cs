using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Kaiin.Api;

public sealed record SignInRequest(string LoginId, string Password);

public interface ISignIn
{
    Task<(string AccessToken, int ExpiresIn)?> CheckAsync(SignInRequest request, CancellationToken cancellationToken);
}

[ApiController]
[Route("api/sign-in")]
[EnableRateLimiting("login")]
public class SignInController(ISignIn signIn, ILogger<SignInController> logger) : ControllerBase
{
    [HttpPost]
    [AllowAnonymous]
    public async Task<IActionResult> Post(SignInRequest request, CancellationToken cancellationToken)
    {
        logger.LogDebug("sign-in with {Password}", request.Password); // weak TDS1301
        logger.LogDebug("sign-in {Filled}", request.Password.Length > 0); // safe TDS1301
        var result = await signIn.CheckAsync(request, cancellationToken);
        if (result is not { } found)
        {
            logger.LogWarning("sign-in failed: {Request}", request); // weak TDS1301
            logger.LogWarning("sign-in failed {Trace}", HttpContext.TraceIdentifier); // safe TDS1301
            return Unauthorized();
        }

        logger.LogInformation("issued {Token}", found.AccessToken); // weak TDS1301
        logger.LogInformation("issued, {Seconds} s", found.ExpiresIn); // safe TDS1301
        return Ok(new { found.AccessToken, found.ExpiresIn });
    }

    [HttpGet("whoami")]
    [Authorize]
    public IActionResult WhoAmI(CancellationToken token)
    {
        logger.LogDebug("header {Authorization}", Request.Headers.Authorization.ToString()); // weak TDS1301
        logger.LogDebug("type {ContentType} {Token}", Request.ContentType, token.CanBeCanceled); // safe TDS1301
        return NoContent();
    }
}

public sealed class Connector(IConfiguration configuration, ILogger<Connector> logger)
{
    public void Start()
    {
        var connectionString = configuration.GetConnectionString("Main");
        logger.LogInformation("connecting with {ConnectionString}", connectionString); // weak TDS1301
        logger.LogInformation("connecting, configured: {Configured}", connectionString is not null); // safe TDS1301

        var secret = configuration["Gateway:ClientSecret"];
        if (secret is null)
        {
            logger.LogError("{Key} がありません", "Gateway:ClientSecret"); // safe TDS1301
            return;
        }

        logger.LogTrace("secret={Secret}", secret); // weak TDS1301
    }

    public void Refuse(string apiKey, string keyName)
    {
        if (apiKey.Length < 20)
        {
            throw new ArgumentException($"API key {apiKey} is too short"); // weak TDS1301
        }

        if (keyName.Length == 0)
        {
            throw new ArgumentException("API key has no name", nameof(keyName)); // safe TDS1301
        }
    }
}
