using System.Net.Mime;
using System.Text;
using System.Web;

namespace Reports.Html;

public sealed class HtmlResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaTypeNames.Text.Html;
        return httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted); // weak TDS1005
    }
}

public sealed class EncodedResult(string text) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaTypeNames.Text.Html;
        return httpContext.Response.WriteAsync(HttpUtility.HtmlEncode(text), Encoding.UTF8, httpContext.RequestAborted); // safe TDS1005
    }
}

public sealed class Table<T>(IEnumerable<T> rows, Func<T, string> cell)
{
    public string Render()
    {
        var html = new StringBuilder("<table>");
        foreach (var row in rows)
        {
            html.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"<tr><td>{cell(row)}</td></tr>");
        }

        return html.Append("</table>").ToString();
    }
}
