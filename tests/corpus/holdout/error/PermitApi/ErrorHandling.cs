using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace KyokaSinsei.Api;

public sealed class UserMessageException(string message) : Exception(message);

public interface IPermitStore
{
    Task<int> SaveAsync(string place);
}

[ApiController]
[Authorize]
[Route("permits")]
public class PermitController(IPermitStore store, IHostEnvironment environment, ILogger<PermitController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Create([FromBody] string place)
    {
        try
        {
            return Ok(await store.SaveAsync(place));
        }
        catch (UserMessageException ex)
        {
            return BadRequest(new { error = ex.Message }); // safe TDS1303
        }
        catch (TimeoutException ex)
        {
            return StatusCode(504, new { error = ex.Message }); // weak TDS1303
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "許可の登録に失敗しました。");
            return Problem(title: "登録に失敗しました。", detail: ex.ToString()); // weak TDS1303
        }
    }

    [HttpPut("{id:int}")]
    public async Task<IActionResult> Update(int id, [FromBody] string place)
    {
        try
        {
            return Ok(await store.SaveAsync($"{id}:{place}"));
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "許可の更新に失敗しました。");
            if (environment.IsDevelopment())
            {
                return Problem(ex.StackTrace); // safe TDS1303
            }

            return Problem("更新に失敗しました。番号 " + HttpContext.TraceIdentifier); // safe TDS1303
        }
    }

    [HttpGet("count")]
    public async Task<ActionResult<PermitResult>> Count()
    {
        try
        {
            return new PermitResult(await store.SaveAsync(""), null);
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "件数を取れません。");
            return new PermitResult(0, Shorten(ex)); // weak TDS1303
        }
    }

    private static string Shorten(Exception ex) => ex.InnerException?.Message ?? ex.Message;
}

public record PermitResult(int Count, string? Error);

public static class ErrorHandling
{
    public static void UseJsonErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var feature = context.Features.Get<IExceptionHandlerFeature>();
            context.Response.StatusCode = 500;
            await context.Response.WriteAsJsonAsync(new { message = feature?.Error.Message }); // weak TDS1303
        }));

    public static void UseQuietErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var feature = context.Features.Get<IExceptionHandlerFeature>();
            context.Response.StatusCode = feature?.Error is TimeoutException ? 504 : 500;
            await context.Response.WriteAsJsonAsync(new { message = "処理できませんでした。", trace = context.TraceIdentifier }); // safe TDS1303
        }));
}
