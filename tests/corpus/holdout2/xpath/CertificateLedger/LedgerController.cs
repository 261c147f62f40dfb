using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Certificates.Ledger;

[ApiController]
[Authorize(Roles = "Registrar")]
[Route("ledger")]
public sealed class LedgerController(ILedgerReader ledger, LedgerReader reader) : ControllerBase
{
    [HttpGet("holder")]
    public ActionResult<string> Holder([FromQuery] string no) => ledger.Holder(no.Trim()) is { } holder ? Ok(holder) : NotFound();

    [HttpGet("ward")]
    public ActionResult<IEnumerable<string>> Ward([FromQuery] string ward, [FromQuery] string kind = "juki") => Ok(ledger.OfWard(ward, kind));

    [HttpGet("count/{year:int}")]
    public ActionResult<int> Count(int year) => ledger.Count(year);

    [HttpGet("issuer")]
    public ActionResult<string> Issuer()
    {
        var criteria = Request.Query.ToDictionary(q => q.Key, q => q.Value.ToString());
        return reader.Issuer(criteria) is { } issuer ? issuer : NotFound();
    }
}
