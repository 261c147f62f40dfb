using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;

namespace Bunsho.Limits;

public static class Limits
{
    public static void Open(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null); // weak TDS1209
        builder.Services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = long.MaxValue); // weak TDS1209
        builder.Services.Configure<FormOptions>(o => o.ValueCountLimit = int.MaxValue); // weak TDS1209
        builder.Services.AddSignalR(o => o.MaximumReceiveMessageSize = null); // weak TDS1209
        builder.Services.Configure<IISServerOptions>(o => o.MaxRequestBodySize = null); // weak TDS1209
    }

    public static void Sized(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 30_000_000); // safe TDS1209
        builder.Services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = 20_000_000); // safe TDS1209
        builder.Services.Configure<FormOptions>(o => o.ValueCountLimit = 2048); // safe TDS1209
        builder.Services.AddSignalR(o => o.MaximumReceiveMessageSize = 64 * 1024); // safe TDS1209
        builder.Services.Configure<IISServerOptions>(o => o.MaxRequestBodySize = 30_000_000); // safe TDS1209
    }

    public static void PerRequest(HttpContext context)
    {
        var feature = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (feature is { IsReadOnly: false })
        {
            feature.MaxRequestBodySize = null; // weak TDS1209
        }
    }

    public static void PerRequestSized(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = 5_000_000; // safe TDS1209
        }
    }

    public static System.Text.Json.JsonSerializerOptions Deep() => new() { MaxDepth = int.MaxValue }; // weak TDS1209

    public static System.Text.Json.JsonSerializerOptions Usual() => new() { MaxDepth = 32 }; // safe TDS1209
}

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer")]
[Route("api/rows")]
public class RowsController : ControllerBase
{
    [HttpPost("all")]
    [DisableRequestSizeLimit] // weak TDS1209
    public IActionResult All([FromBody] string[] rows) => Ok(rows.Length);

    [HttpPost]
    [RequestSizeLimit(2_000_000)] // safe TDS1209
    public IActionResult Some([FromBody] string[] rows) => Ok(rows.Length);

    [HttpPost("form")]
    [RequestFormLimits(MultipartBodyLengthLimit = long.MaxValue)] // weak TDS1209
    public IActionResult FormRows([FromForm] string rows) => Ok(rows.Length);

    [HttpPost("form/small")]
    [RequestFormLimits(MultipartBodyLengthLimit = 1_000_000)] // safe TDS1209
    public IActionResult FormRowsSmall([FromForm] string rows) => Ok(rows.Length);
}
