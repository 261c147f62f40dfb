using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Gakko;

[ApiController]
[Authorize(Roles = "teacher")]
[Route("api/relay")]
public class RelayController : ControllerBase
{
    private static readonly CompositeFormat Template = CompositeFormat.Parse("https://{0}/api/classes/{1}");

    private readonly HttpClient _http;
    private Uri? _target;

    public RelayController(HttpClient http)
    {
        _http = http;
    }

    [HttpGet("classes")]
    public async Task<IActionResult> Classes(string school, int grade)
    {
        var names = new List<string>();
        var url = string.Format(CultureInfo.InvariantCulture, Template, school, grade);
        await foreach (var name in _http.GetFromJsonAsAsyncEnumerable<string>(url)) // weak TDS1008
        {
            names.Add(name ?? "");
        }

        return Ok(names);
    }

    [HttpGet("classes/{grade:int}")]
    public async Task<IActionResult> ClassesOf(int grade)
    {
        var names = new List<string>();
        var url = string.Format(CultureInfo.InvariantCulture, Template, "school.city.example.jp", grade);
        await foreach (var name in _http.GetFromJsonAsAsyncEnumerable<string>(url)) // safe TDS1008
        {
            names.Add(name ?? "");
        }

        return Ok(names);
    }

    [HttpPut("absence")]
    public async Task<IActionResult> Absence(AbsenceNotice notice)
    {
        using var response = await _http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri(notice.Endpoint) }); // weak TDS1008
        using var day = await _http.SendAsync(new HttpRequestMessage { Method = HttpMethod.Put, RequestUri = new Uri($"https://school.city.example.jp/days/{notice.Day:yyyyMMdd}") }); // safe TDS1008
        return response.IsSuccessStatusCode && day.IsSuccessStatusCode ? NoContent() : UnprocessableEntity();
    }

    [HttpGet("encoded")]
    public async Task<IActionResult> Encoded(string token)
    {
        var url = Encoding.UTF8.GetString(Convert.FromBase64String(token));
        return Ok(await _http.GetStringAsync(url)); // weak TDS1008
    }

    [HttpGet("encoded/term")]
    public async Task<IActionResult> EncodedTerm(string token)
    {
        var term = BitConverter.ToInt32(Convert.FromBase64String(token));
        return Ok(await _http.GetStringAsync("https://school.city.example.jp/terms/" + term)); // safe TDS1008
    }

    [HttpGet("target")]
    public async Task<IActionResult> Target()
    {
        _target = Uri.TryCreate(Request.Query["target"], UriKind.Absolute, out var uri) ? uri : null;
        return _target is null ? BadRequest() : Ok(await FetchAsync());
    }

    [HttpPost("first")]
    public async Task<IActionResult> First([FromBody] string[] mirrors)
    {
        if (mirrors is not [var first, ..])
        {
            return BadRequest();
        }

        return Ok(await _http.GetByteArrayAsync(first)); // weak TDS1008
    }

    [HttpPost("count")]
    public async Task<IActionResult> CountOnly([FromBody] string[] mirrors)
    {
        if (mirrors is not [_, ..])
        {
            return BadRequest();
        }

        return Ok(await _http.GetByteArrayAsync("https://school.city.example.jp/mirrors/" + mirrors.Length)); // safe TDS1008
    }

    [HttpGet("timeout")]
    public async Task<IActionResult> WithTimeout([FromQuery] string relay)
    {
        Func<string, CancellationToken, Task<string>> read = _http.GetStringAsync;
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        return Ok(await read("https://school.city.example.jp/relay?name=" + Uri.EscapeDataString(relay), source.Token)); // safe TDS1008
    }

    [HttpPost("pick")]
    public async Task<IActionResult> Pick([FromBody] Dictionary<string, string> servers)
    {
        var chosen = servers.OrderBy(pair => pair.Key).Select(pair => pair.Value).First();
        using var response = await _http.PutAsync(chosen, null); // weak TDS1008
        return StatusCode((int)response.StatusCode);
    }

    private Task<string> FetchAsync() => _http.GetStringAsync(_target); // weak TDS1008
}

public record AbsenceNotice(string Endpoint, DateOnly Day);
