using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace Nyuryoku;

public class LanguageViewComponent : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var language = HttpContext.Request.Cookies["lang"];
        return new HtmlContentViewComponentResult(new HtmlString($"<span lang=\"{language}\">{language}</span>")); // weak TDS1005
    }
}

public class NoticeCountViewComponent : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var text = int.TryParse(HttpContext.Request.Cookies["notices"], out var count) ? count + " 件" : "なし";
        return new HtmlContentViewComponentResult(new HtmlString($"<span class=\"count\">{text}</span>")); // safe TDS1005
    }
}

public class SearchWordViewComponent : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var word = Request.Query["q"].ToString();
        if (word.Length > 100)
        {
            word = word[..100];
        }

        var html = new HtmlContentBuilder();
        html.AppendHtml("<span>").AppendHtml(word).AppendHtml("</span>"); // weak TDS1005
        html.AppendHtml("<span>").Append(word).AppendHtml("</span>"); // safe TDS1005
        html.AppendFormat("<span title=\"{0}\">{0}</span>", word); // safe TDS1005
        return new HtmlContentViewComponentResult(html);
    }
}
