using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shinsei;

[ApiController]
[Authorize]
[Route("api/filters")]
public class FilterController(IFilterService filters) : ControllerBase
{
    [HttpGet("match")]
    public IActionResult Match(string pattern) => Ok(filters.Match(pattern));

    [HttpGet("containing")]
    public IActionResult Containing(string text) => Ok(filters.Containing(text));

    [HttpGet("looks")]
    public IActionResult Looks(string value) => Ok(filters.Looks(value));

    [HttpPost("mask")]
    public IActionResult Mask([FromBody] MaskOrder order) => Ok(filters.Mask(order.Text, order.From));

    [HttpGet("split")]
    public IActionResult Split(string text, string by)
    {
        var parts = Regex.Split(text, by); // weak TDS1017
        var commas = Regex.Split(text, "[,、]"); // safe TDS1017
        return Ok(parts.Length + commas.Length);
    }

    [HttpGet("nested")]
    public IActionResult Nested(string text)
    {
        return Ok(Regex.IsMatch(text, @"^(([a-z])+.)+[A-Z]([a-z])+$")); // weak TDS1017
    }

    [HttpGet("nested/limited")]
    public IActionResult NestedLimited(string text)
    {
        return Ok(Regex.IsMatch(text, @"^(([a-z])+.)+[A-Z]([a-z])+$", RegexOptions.None, TimeSpan.FromSeconds(1))); // safe TDS1017
    }
}

public record MaskOrder(string Text, string From);
