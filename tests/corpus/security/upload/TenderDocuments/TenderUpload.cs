using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Nyusatsu.Api.Documents;

[ApiController]
[Route("api/tender-documents")]
[Authorize(Policy = "Bidder", AuthenticationSchemes = "Bearer")]
public class TenderUploadController(DocumentVault vault) : ControllerBase
{
    [HttpPost("quick")]
    [RequestSizeLimit(20_000_000)]
    public async Task<ActionResult<string>> Quick(IFormFile document)
    {
        string[] parts = document.FileName.Split('.');
        var stored = await vault.WriteAsync(parts.Length > 1 ? parts[^1] : "bin", document);
        return Ok(stored);
    }

    [HttpPost]
    [RequestSizeLimit(20_000_000)]
    public async Task<ActionResult<string>> Post(IFormFile document)
    {
        var kind = Path.GetExtension(document.FileName).ToLowerInvariant() switch
        {
            ".pdf" => DocumentKind.Pdf,
            ".xlsx" => DocumentKind.Workbook,
            _ => DocumentKind.None,
        };
        if (kind == DocumentKind.None || document.Length > 20_000_000)
        {
            return ValidationProblem("PDF または Excel(20MB以下)のみ受け付けます。");
        }

        return Ok(await vault.WriteAsync(kind, document));
    }

    [HttpPost("drawings")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> Drawing(IFormFile drawing)
    {
        // 「.pdf」を含めばよいという判定: 図面.pdf.aspx も通る
        if (!drawing.FileName.Contains(".pdf"))
        {
            return BadRequest();
        }

        await using var output = System.IO.File.Create(Path.Combine(vault.Root, Path.GetFileName(drawing.FileName)));
        await drawing.CopyToAsync(output); // weak TDS1019
        return NoContent();
    }

    [HttpPost("drawings/checked")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> DrawingChecked(IFormFile drawing)
    {
        if (!drawing.FileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || drawing.Length > 20_000_000)
        {
            return BadRequest();
        }

        await using var output = System.IO.File.Create(Path.Combine(vault.Root, Path.ChangeExtension(Path.GetRandomFileName(), ".pdf")));
        await drawing.CopyToAsync(output); // safe TDS1019
        return NoContent();
    }
}
