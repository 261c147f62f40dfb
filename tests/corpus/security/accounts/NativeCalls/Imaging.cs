using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gazou.Native;

internal static class NativeImaging
{
    [DllImport("gazou", CharSet = CharSet.Unicode, ExactSpelling = true)]
    internal static extern int gz_open(string title);

    [DllImport("gazou", ExactSpelling = true)]
    internal static extern int gz_decode(byte[] data, int length);

    [DllImport("gazou", ExactSpelling = true)]
    internal static extern int gz_copy(IntPtr target, byte[] source, int offset, int count);

    [DllImport("gazou", ExactSpelling = true)]
    internal static extern int gz_version();

    [DllImport("gazou", CharSet = CharSet.Unicode, ExactSpelling = true)]
    internal static extern int gz_profile(string name);
}

[ApiController]
[Route("api/images")]
[Authorize(AuthenticationSchemes = "Bearer")]
public class ImagesController : ControllerBase
{
    [HttpPost("open")]
    public IActionResult Open([FromQuery] string title) => Ok(NativeImaging.gz_open(title)); // weak TDS1402

    [HttpPost("version")]
    public IActionResult Version() => Ok(NativeImaging.gz_version()); // safe TDS1402

    [HttpPost("decode")]
    [RequestSizeLimit(1_000_000)]
    public async Task<IActionResult> Decode([FromQuery] int length)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer);
        return Ok(NativeImaging.gz_decode(buffer.ToArray(), length)); // weak TDS1402
    }

    [HttpPost("profile")]
    public IActionResult Profile([FromQuery] string name)
    {
        var known = name switch
        {
            "a4" => "A4",
            "a3" => "A3",
            _ => null,
        };
        return known is null ? BadRequest() : Ok(NativeImaging.gz_profile(known)); // safe TDS1402
    }

    [HttpPost("copy")]
    public IActionResult Copy([FromBody] byte[] data, [FromQuery] int offset, [FromQuery] int count)
    {
        var target = Marshal.AllocHGlobal(4096);
        try
        {
            return Ok(NativeImaging.gz_copy(target, data, offset, count)); // weak TDS1402
        }
        finally
        {
            Marshal.FreeHGlobal(target);
        }
    }

    [HttpPost("fixed")]
    public IActionResult Fixed() => Ok(NativeImaging.gz_profile("標準")); // safe TDS1402

    [HttpPost("text")]
    public IActionResult Text([FromForm] string text, [FromServices] NativeText native) => Ok(native.Measure(text));

    [HttpPost("marker")]
    public IActionResult Marker([FromServices] NativeText native) => Ok(native.MeasureMarker());
}

public sealed class NativeText
{
    [DllImport("moji", CharSet = CharSet.Ansi, ExactSpelling = true)]
    private static extern int mj_measure(string text, int size);

    public int Measure(string text)
    {
        return mj_measure(text, 12); // weak TDS1402
    }

    public int MeasureMarker()
    {
        return mj_measure("印", 12); // safe TDS1402
    }
}
