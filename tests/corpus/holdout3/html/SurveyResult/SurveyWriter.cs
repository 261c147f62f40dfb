using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Enquete;

public class SurveyWriter(HtmlEncoder encoder)
{
    public async Task WritePreviewAsync(HttpResponse response, string opinion)
    {
        var lines = opinion.Split('\n');
        var body = string.Join("<br>", lines);
        await response.WriteAsync("<div>" + body + "</div>"); // weak TDS1005
    }

    public async Task WriteChoicesAsync(HttpResponse response, string[] choices)
    {
        var items = choices.Select(choice => "<li>" + encoder.Encode(choice) + "</li>");
        await response.WriteAsync("<ul>" + string.Concat(items) + "</ul>"); // safe TDS1005
    }

    public Task WriteCountAsync(HttpResponse response, int count) =>
        response.WriteAsync("<p>" + count + " 件</p>"); // safe TDS1005
}
