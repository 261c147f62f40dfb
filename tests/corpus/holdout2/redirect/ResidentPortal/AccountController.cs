using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Resident.Portal;

public sealed class PortalOptions
{
    public string Home { get; set; } = "/";

    public HashSet<string> PartnerHosts { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}

public interface IReturnNavigator
{
    string Pick(string? requested, string fallback);

    string PickPartner(string? requested);
}

public sealed class ReturnNavigator(IOptions<PortalOptions> options) : IReturnNavigator
{
    public string Pick(string? requested, string fallback) => string.IsNullOrWhiteSpace(requested) ? fallback : requested.Trim();

    public string PickPartner(string? requested)
    {
        if (Uri.TryCreate(requested, UriKind.Absolute, out var uri)
            && uri.Scheme == Uri.UriSchemeHttps
            && options.Value.PartnerHosts.Contains(uri.Host))
        {
            return uri.AbsoluteUri;
        }

        return options.Value.Home;
    }
}

[Authorize]
[Route("account")]
public class AccountController(IReturnNavigator navigator, IOptions<PortalOptions> options) : Controller
{
    [HttpGet("continue")]
    public IActionResult Continue(string? returnUrl)
    {
        var target = navigator.Pick(returnUrl, options.Value.Home);
        return Redirect(target); // weak TDS1007
    }

    [HttpGet("continue-local")]
    public IActionResult ContinueLocal(string? returnUrl)
    {
        var target = navigator.Pick(returnUrl, options.Value.Home);
        return Url.IsLocalUrl(target) ? Redirect(target) : RedirectToAction("Index", "Home"); // safe TDS1007
    }

    [HttpGet("partner")]
    public IActionResult Partner([FromQuery] string? to) => Redirect(navigator.PickPartner(to)); // safe TDS1007

    [HttpGet("partner/raw")]
    public IActionResult PartnerRaw([FromQuery] string? to)
    {
        if (to is not null && to.StartsWith("https://www.city.example.jp", StringComparison.Ordinal))
        {
            return RedirectPermanent(to); // weak TDS1007
        }

        return RedirectPermanent(options.Value.Home); // safe TDS1007
    }

    [HttpGet("back")]
    public IActionResult Back()
    {
        var referer = Request.Headers.Referer.ToString();
        return new RedirectResult(referer.Length > 0 ? referer : "/"); // weak TDS1007
    }

    [HttpGet("language/{culture}")]
    public IActionResult Language(string culture, string? returnUrl)
    {
        var path = culture switch { "ja" => "/ja", "en" => "/en", _ => "/" };
        return returnUrl is null ? Redirect(path) : LocalRedirect(returnUrl); // safe TDS1007
    }
}
