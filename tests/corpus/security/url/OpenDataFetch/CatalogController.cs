using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace OpenData;

[ApiController]
[Authorize(Roles = "editor")]
[Route("api/catalog")]
public class CatalogController(IDatasetFetcher fetcher) : ControllerBase
{
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(DatasetSource source, CancellationToken stop) =>
        Ok(await fetcher.HeadAsync(source.Url, stop));

    [HttpPost("preview/checked")]
    public async Task<IActionResult> PreviewChecked(DatasetSource source, CancellationToken stop) =>
        await fetcher.CheckedHeadAsync(source.Url, stop) is { } head ? Ok(head) : BadRequest();

    [HttpGet("rows")]
    public async Task<IActionResult> Rows([FromQuery] string endpoint, [FromQuery] int page, CancellationToken stop) =>
        Ok(await fetcher.RowsAsync(new RowsRequest(endpoint, page), stop));

    [HttpGet("{dataset}/rows")]
    public async Task<IActionResult> Rows(KnownDataset dataset, int page, CancellationToken stop) =>
        Ok(await fetcher.RowsAsync(dataset, page, stop));

    [HttpPost("mirrors")]
    public async Task<IActionResult> Mirrors([FromBody] List<string> urls, CancellationToken stop)
    {
        var total = 0L;
        await foreach (var size in fetcher.SizesAsync(urls, stop))
        {
            total += size;
        }

        return Ok(total);
    }
}

public record DatasetSource(string Title, string Url);

public record RowsRequest(string Endpoint, int Page);

public enum KnownDataset
{
    Parks,
    Shelters,
}
