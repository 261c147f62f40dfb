using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KyokaSinsei.Preview;

[Authorize]
[AutoValidateAntiforgeryToken]
[Route("preview")]
public class PreviewController : Controller
{
    [HttpPost]
    public IActionResult Show([FromForm] PreviewModel model)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var builder = new PreviewBuilder(false).Row("申請者", model.Applicant).Row("面積", model.Area.ToString("0.00"));
        return Content(builder.ToString(), "text/html"); // weak TDS1005
    }

    [HttpPost("encoded")]
    public IActionResult ShowEncoded([FromForm] PreviewModel model)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var builder = new PreviewBuilder(true).EncodedRow("申請者", model.Applicant).EncodedRow("目的", model.Purpose);
        return Content(builder.ToString(), "text/html"); // safe TDS1005
    }

    [HttpPost("notes")]
    public IActionResult Notes([FromForm] PreviewModel model)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var list = model.Notes.Aggregate("<ul>", (html, note) => html + "<li>" + note + "</li>") + "</ul>";
        return Content(list, "text/html"); // weak TDS1005
    }

    [HttpPost("notes-encoded")]
    public IActionResult NotesEncoded([FromForm] PreviewModel model)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var encoded = model.Notes.ConvertAll(HtmlEncoder.Default.Encode);
        return Content("<ul><li>" + string.Join("</li><li>", encoded) + "</li></ul>", "text/html"); // safe TDS1005
    }
}
