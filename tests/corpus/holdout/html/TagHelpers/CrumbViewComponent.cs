using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Koho.TagHelpers;

[Authorize]
public class CrumbViewComponent(IHtmlHelper html) : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        var section = HttpContext.Request.Query["section"].ToString();
        var crumb = html.Crumb("広報", section);
        var encoded = html.CrumbEncoded("広報", section);
        var builder = new HtmlContentBuilder();
        builder.AppendHtml(crumb);
        builder.AppendHtml(encoded);
        return View(builder);
    }
}
