using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Renkei;

[ApiController]
[Authorize]
[Route("partners")]
public class PartnersController(IPartnerGate gate, ILogger<PartnersController> logger) : ControllerBase
{
    private const string City = "https://www.city.example.jp";

    [HttpGet("go")]
    public IActionResult Go(string url)
    {
        if (!gate.IsAllowed(url))
        {
            return BadRequest();
        }

        return Redirect(url); // safe TDS1007
    }

    [HttpGet("go/late")]
    public IActionResult GoLate(string url)
    {
        if (!gate.IsAllowed(url))
        {
            logger.LogWarning("連携先の一覧にない行き先です");
        }

        return Redirect(url); // weak TDS1007
    }

    [HttpGet("go/safe")]
    public IActionResult GoSafe(string? url) => Redirect(gate.Safe(url)); // safe TDS1007

    [HttpGet("go/parsed")]
    public IActionResult GoParsed(string url) => Redirect(gate.Parse(url).ToString()); // weak TDS1007

    [HttpGet("prefix")]
    public IActionResult Prefix(string url)
    {
        return url.StartsWith(City, StringComparison.Ordinal) ? Redirect(url) : NotFound(); // weak TDS1007
    }

    [HttpGet("prefix/slash")]
    public IActionResult PrefixSlash(string url)
    {
        return url.StartsWith(City + "/", StringComparison.Ordinal) ? Redirect(url) : NotFound(); // safe TDS1007
    }

    [HttpGet("relative")]
    public IActionResult Relative(string url)
    {
        if (!Uri.IsWellFormedUriString(url, UriKind.Relative))
        {
            return BadRequest();
        }

        return RedirectPermanentPreserveMethod(url); // weak TDS1007
    }

    [HttpGet("suffix")]
    public IActionResult Suffix(string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme == "https" && uri.Host.EndsWith(".city.example.jp", StringComparison.OrdinalIgnoreCase))
        {
            return RedirectPermanentPreserveMethod(uri.AbsoluteUri); // safe TDS1007
        }

        return NotFound();
    }

    [HttpGet("path")]
    public IActionResult PathOnly(string url)
    {
        var uri = new Uri(url);
        return Redirect(City + uri.AbsolutePath); // safe TDS1007
    }

    [HttpGet("authority")]
    public IActionResult Authority(string url)
    {
        var uri = new Uri(url);
        return Redirect("https://" + uri.Authority + "/welcome"); // weak TDS1007
    }

    [HttpGet("builder")]
    public IActionResult Build(string host, string path)
    {
        var builder = new UriBuilder(Uri.UriSchemeHttps, host) { Path = path };
        return Redirect(builder.ToString()); // weak TDS1007
    }

    [HttpGet("builder/fixed")]
    public IActionResult BuildFixed(string path)
    {
        var builder = new UriBuilder(Uri.UriSchemeHttps, "www.city.example.jp") { Path = path };
        return Redirect(builder.ToString()); // safe TDS1007
    }

    [HttpGet("origin")]
    public IActionResult SameOrigin(string url)
    {
        var uri = new Uri(url);
        if (!uri.IsAbsoluteUri || !uri.GetLeftPart(UriPartial.Authority).Equals(City, StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        return Redirect(url); // safe TDS1007
    }
}
