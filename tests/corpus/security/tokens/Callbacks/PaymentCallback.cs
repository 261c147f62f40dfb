using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Shiharai.Callback;

/// <summary>収納代行からの完了通知。</summary>
[ApiController]
[AllowAnonymous]
[EnableRateLimiting("callback")]
[Route("callback/payment")]
public class PaymentCallbackController(IConfiguration configuration) : ControllerBase
{
    private readonly byte[] _key = Convert.FromBase64String(configuration["Callback:Key"] ?? "");

    [HttpPost]
    public async Task<IActionResult> Post([FromHeader(Name = "X-Signature")] string signature)
    {
        using var reader = new StreamReader(Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var expected = Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(body)));
        if (signature != expected) // weak TDS1112
        {
            return Unauthorized();
        }

        return Ok();
    }

    [HttpPost("bytes")]
    public async Task<IActionResult> PostBytes([FromHeader(Name = "X-Signature")] string signature)
    {
        var (given, expected) = await PairAsync(signature);
        return given.SequenceEqual(expected) ? Ok() : Unauthorized(); // weak TDS1112
    }

    [HttpPost("fixed")]
    public async Task<IActionResult> PostFixed([FromHeader(Name = "X-Signature")] string signature)
    {
        var (given, expected) = await PairAsync(signature);
        return CryptographicOperations.FixedTimeEquals(given, expected) ? Ok() : Unauthorized(); // safe TDS1112
    }

    [HttpPost("span")]
    public async Task<IActionResult> PostSpan([FromHeader(Name = "X-Signature")] string signature)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer);
        var mac = HMACSHA512.HashData(_key, buffer.ToArray());
        if (!mac.AsSpan().SequenceEqual(Convert.FromBase64String(signature))) // weak TDS1112
        {
            return Unauthorized();
        }

        return Ok();
    }

    private async Task<(byte[] Given, byte[] Expected)> PairAsync(string signature)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer);
        return (Convert.FromHexString(signature), HMACSHA256.HashData(_key, buffer.ToArray()));
    }
}
