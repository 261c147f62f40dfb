using System.Data;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Bosai.Stock;

[ApiController, Authorize, Route("stock")]
public class StockController(StockStore store) : ControllerBase
{
    [HttpGet("count")]
    public int Count(string? shelter)
    {
        store.Narrow(shelter);
        return store.CountNarrowed();
    }

    [HttpGet("names")]
    public IEnumerable<string> Names([FromQuery(Name = "q")] string? q) => store.Names(q);

    [HttpGet("sorted/{column}")]
    public IEnumerable<string> Sorted(string column) => store.Sorted(column);

    [HttpGet("kind/{kind}")]
    public IEnumerable<string> Kind(string kind) => store.OfKind(kind);
}
