using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kensaku;

[Authorize]
[Route("search")]
public class SearchController : Controller
{
    private readonly ISearchService _search;

    public SearchController(ISearchService search)
    {
        _search = search;
    }

    [HttpGet("")]
    public async Task<IActionResult> Index(string q, int page = 1) => View(await _search.SearchAsync(q, page));

    [HttpGet("suggest")]
    public IActionResult Suggest(string q)
    {
        var items = new[] { "住民票", "保育園" }.Select(item => $"<li data-q=\"{q}\">{item}</li>");
        return Content("<ul>" + string.Concat(items) + "</ul>", "text/html"); // weak TDS1005
    }

    [HttpGet("suggest/safe")]
    public IActionResult SuggestSafe(string q)
    {
        var items = new[] { "住民票", "保育園" }.Where(item => item.StartsWith(q, StringComparison.Ordinal)).Select(item => $"<li>{item}</li>");
        return Content("<ul>" + string.Concat(items) + "</ul>", "text/html"); // safe TDS1005
    }

    [HttpGet("decoded")]
    public IActionResult Decoded(string q)
    {
        var encoded = WebUtility.HtmlEncode(q);
        var shown = WebUtility.HtmlDecode(encoded.Trim());
        return Content("<p>" + shown + "</p>", "text/html"); // weak TDS1005
    }

    [HttpGet("trimmed")]
    public IActionResult Trimmed(string q)
    {
        var encoded = WebUtility.HtmlEncode(q.Trim());
        return Content("<p>" + encoded + "</p>", "text/html"); // safe TDS1005
    }

    [HttpGet("script")]
    public IActionResult Script(string q)
    {
        var cleaned = q.Replace("<script>", "", StringComparison.OrdinalIgnoreCase).Replace("</script>", "", StringComparison.OrdinalIgnoreCase);
        return base.Content($"<p>{cleaned}</p>", "text/html; charset=utf-8"); // weak TDS1005
    }
}
