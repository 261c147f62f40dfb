using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Meter.Csv;

[ApiController]
[Authorize]
[Route("meters")]
public partial class MeterCheckController : ControllerBase
{
    [GeneratedRegex(@"^(a+|[a-z]*)*-[0-9]+$", RegexOptions.IgnoreCase)] // weak TDS1017
    private static partial Regex MeterName();

    [GeneratedRegex(@"\A[A-Z]{2}-[0-9]{6}\z")] // safe TDS1017
    private static partial Regex MeterCode();

    [HttpGet("name")]
    public bool Name([FromQuery] string value) => MeterName().IsMatch(value);

    [HttpGet("code")]
    public bool Code([FromQuery] string value) => MeterCode().IsMatch(value);

    [HttpGet("mask")]
    public string Mask([FromQuery] string value, [FromQuery] string hide)
    {
        var masked = Regex.Replace(value, "[" + hide + "]", "*", RegexOptions.None, TimeSpan.FromMilliseconds(100)); // weak TDS1017
        return masked.Length > 20 ? masked[..20] : masked;
    }

    [HttpGet("columns")]
    public int Columns([FromQuery] string value, [FromQuery] char separator)
    {
        var pattern = separator switch { ';' => ";", '\t' => "\t", _ => "," };
        return Regex.Matches(value, pattern, RegexOptions.None, TimeSpan.FromMilliseconds(100)).Count; // safe TDS1017
    }
}
