using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Toshokan.Filters;

[ApiController]
[Authorize]
[Route("filter")]
public partial class FilterController(IEnumerable<string> titles) : ControllerBase
{
    private static readonly Regex Slow = new(@"^([\p{L}0-9]+[\s-]?)+$"); // weak TDS1017
    private static readonly Regex Linear = new(@"^([\p{L}0-9]+[\s-]?)+$", RegexOptions.NonBacktracking);

    [GeneratedRegex(@"^(\w+\s?)*$", RegexOptions.None, matchTimeoutMilliseconds: 300)]
    private static partial Regex Words();

    [HttpGet("titles")]
    public IEnumerable<string> Titles(string pattern) =>
        titles.Where(title => Regex.IsMatch(title, pattern)); // weak TDS1017

    [HttpGet("titles-escaped")]
    public IEnumerable<string> TitlesEscaped(string word) =>
        titles.Where(title => Regex.IsMatch(title, "^" + Regex.Escape(word), RegexOptions.None, TimeSpan.FromMilliseconds(200))); // safe TDS1017

    [HttpGet("check")]
    public bool Check(string author) => Slow.IsMatch(author);

    [HttpGet("check-linear")]
    public bool CheckLinear(string author) => Linear.IsMatch(author); // safe TDS1017

    [HttpGet("words")]
    public bool CheckWords(string words) => Words().IsMatch(words); // safe TDS1017

    [HttpPost("replace")]
    public string Replace([FromBody] ReplaceRequest request)
    {
        var options = request.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None;
        var expression = new Regex(request.Pattern, options); // weak TDS1017
        return expression.Replace(request.Text, "");
    }

    [HttpPost("replace-timed")]
    public string ReplaceFixed([FromBody] ReplaceRequest request)
    {
        var expression = new Regex("(a|b|ab)*c", RegexOptions.None, TimeSpan.FromSeconds(1)); // safe TDS1017
        return expression.Replace(request.Text, "");
    }
}

public record ReplaceRequest(string Pattern, string Text, bool IgnoreCase);
