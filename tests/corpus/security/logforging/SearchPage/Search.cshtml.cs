using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kensaku.Pages;

[Authorize]
public class SearchModel(ILogger<SearchModel> logger) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true)]
    public SearchOrder Order { get; set; }

    [FromRoute]
    public string Category { get; set; } = "";

    public void OnGet()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        logger.LogInformation("検索語 " + Query + " 並び順 " + Order); // weak TDS1016
        logger.LogInformation("並び順 " + Order); // safe TDS1016
        logger.LogInformation("検索語 {Query} 並び順 {Order}", Query, Order); // safe TDS1016
    }

    public void OnGetCategory()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var message = $"分類 {Category.ToUpperInvariant()}";
        logger.LogInformation(message); // weak TDS1016
        var encoded = $"分類 {Uri.EscapeDataString(Category)}";
        logger.LogInformation(encoded); // safe TDS1016
    }

    public void OnGetJson()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        logger.LogInformation("条件 " + JsonSerializer.Serialize(new { Query, Order })); // safe TDS1016
        logger.LogInformation("条件 " + new { Query, Order }); // weak TDS1016
    }

    public void OnGetEncoded()
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        logger.LogInformation("条件 " + WebUtility.HtmlEncode(Query)); // weak TDS1016
        logger.LogInformation("条件 " + HtmlEncoder.Default.Encode(Query ?? "")); // safe TDS1016
    }

    public IActionResult OnPost(string[] tags)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        logger.LogInformation("タグ " + string.Join("、", tags)); // weak TDS1016
        logger.LogInformation("タグ {Tags}", string.Join("、", tags)); // safe TDS1016
        logger.LogInformation("タグ " + string.Join("、", tags.Select(tag => tag.Length))); // safe TDS1016
        return RedirectToPage();
    }
}

public enum SearchOrder
{
    Relevance,
    Date,
}
