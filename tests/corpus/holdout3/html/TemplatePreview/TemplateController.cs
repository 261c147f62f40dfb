using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hinagata;

[Authorize(Roles = "publisher")]
[AutoValidateAntiforgeryToken]
public class TemplateController(TemplateRenderer renderer) : Controller
{
    [HttpPost]
    public IActionResult Preview(string template, Dictionary<string, string> values) =>
        Content(renderer.Render(template, values), "text/html"); // weak TDS1005

    [HttpPost]
    public IActionResult Fixed(Dictionary<string, string> values) =>
        Content(renderer.RenderFixed(values), "text/html"); // safe TDS1005

    [HttpPost]
    public IActionResult Source(string template, Dictionary<string, string> values) =>
        Content(renderer.Render(template, values), "text/plain"); // safe TDS1005
}
