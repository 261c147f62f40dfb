using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Webhook.Signatures;

public sealed class HookOptions
{
    public string SharedSecret { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string Version { get; set; } = "v2";
}

[ApiController]
[Authorize(AuthenticationSchemes = "Webhook")]
[Route("hooks")]
public class HooksController(IOptions<HookOptions> options) : ControllerBase
{
    [HttpPost("payment")]
    public async Task<IActionResult> Payment([FromHeader(Name = "X-Signature")] string signature, CancellationToken ct)
    {
        var expected = Convert.ToHexString(await ComputeAsync(ct));
        if (signature != expected) // weak TDS1112
        {
            return Unauthorized();
        }

        return Accepted();
    }

    [HttpPost("delivery")]
    public async Task<IActionResult> Delivery([FromHeader(Name = "X-Signature")] string signature, CancellationToken ct)
    {
        var mac = await ComputeAsync(ct);
        return mac.SequenceEqual(Convert.FromHexString(signature)) ? Accepted() : Unauthorized(); // weak TDS1112
    }

    [HttpPost("refund")]
    public async Task<IActionResult> Refund([FromHeader(Name = "X-Signature")] string signature, CancellationToken ct)
    {
        var mac = await ComputeAsync(ct);
        return CryptographicOperations.FixedTimeEquals(mac, Convert.FromHexString(signature)) ? Accepted() : Unauthorized(); // safe TDS1112
    }

    [HttpPost("ping")]
    public IActionResult Ping([FromHeader(Name = "X-Api-Key")] string apiKey, [FromHeader(Name = "X-Version")] string version)
    {
        if (version != options.Value.Version) // safe TDS1112
        {
            return BadRequest();
        }

        return string.Equals(apiKey, options.Value.ApiKey, StringComparison.Ordinal) ? NoContent() : Unauthorized(); // weak TDS1112
    }

    [HttpPost("echo")]
    public IActionResult Echo([FromHeader(Name = "X-Api-Key")] string? apiKey)
    {
        if (apiKey == null) // safe TDS1112
        {
            return Unauthorized();
        }

        var given = SHA256.HashData(Encoding.UTF8.GetBytes(apiKey));
        var wanted = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.ApiKey));
        return CryptographicOperations.FixedTimeEquals(given, wanted) ? NoContent() : Unauthorized(); // safe TDS1112
    }

    private async Task<byte[]> ComputeAsync(CancellationToken ct)
    {
        using var mac = new HMACSHA256(Encoding.UTF8.GetBytes(options.Value.SharedSecret));
        return await mac.ComputeHashAsync(Request.Body, ct);
    }
}
