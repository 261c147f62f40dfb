using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Enquete;

[Authorize]
[AutoValidateAntiforgeryToken]
public class SurveyController(SurveyWriter writer) : Controller
{
    [HttpPost]
    public async Task Preview(string opinion, string[] choices)
    {
        Response.ContentType = "text/html";
        await writer.WritePreviewAsync(Response, opinion);
        await writer.WriteChoicesAsync(Response, choices);
        await writer.WriteCountAsync(Response, choices.Length);
    }
}
