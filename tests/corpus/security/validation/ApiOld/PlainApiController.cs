using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gomi.Api;

public sealed record CollectionRequest(
    [Required, StringLength(8)] string AreaCode,
    [Range(1, 10)] int Pieces,
    [Required, MaxLength(300)] string Memo);

public interface ICollectionQueue
{
    ValueTask EnqueueAsync(string area, int pieces, string memo, CancellationToken ct);
}

// [ApiController] が付いていない
[Route("api/old/collections")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class OldCollectionsController(ICollectionQueue queue) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] CollectionRequest request, CancellationToken ct) // weak TDS1021
    {
        await queue.EnqueueAsync(request.AreaCode, request.Pieces, request.Memo, ct);
        return Accepted();
    }

    [HttpPut]
    public async Task<IActionResult> Put([FromBody] CollectionRequest request, CancellationToken ct) // safe TDS1021
    {
        if (!ModelState.IsValid)
        {
            return ValidationProblem(ModelState);
        }

        await queue.EnqueueAsync(request.AreaCode, request.Pieces, request.Memo, ct);
        return Accepted();
    }
}

[ApiController]
[Route("api/collections")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class CollectionsController(ICollectionQueue queue) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(CollectionRequest request, CancellationToken ct) // safe TDS1021
    {
        await queue.EnqueueAsync(request.AreaCode, request.Pieces, request.Memo, ct);
        return Accepted();
    }
}

[Authorize(AuthenticationSchemes = "Bearer")]
[Route("api/bulk")]
public class BulkController : Controller
{
    private readonly ICollectionQueue _queue;

    public BulkController(ICollectionQueue queue)
    {
        _queue = queue;
    }

    [HttpPost("collections")]
    public async Task<IActionResult> Many([FromBody] List<CollectionRequest> requests, CancellationToken ct) // weak TDS1021
    {
        foreach (var r in requests.Take(50))
        {
            await _queue.EnqueueAsync(r.AreaCode, r.Pieces, r.Memo, ct);
        }

        return NoContent();
    }
}
