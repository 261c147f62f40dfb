using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kotoba;

public record FilterInput(string Pattern, string Text);

[ApiController]
[Authorize(Roles = "editor")]
[Route("api/filter")]
public class FilterController(WordFilter filter) : ControllerBase
{
    [HttpPost("match")]
    public bool Match([FromBody] FilterInput input) => filter.Match(input.Pattern, input.Text);

    [HttpPost("limited")]
    public bool Limited([FromBody] FilterInput input) => filter.Limited(input.Pattern, input.Text);

    [HttpPost("literal")]
    public int Literal([FromBody] FilterInput input) => filter.Literal(input.Pattern, input.Text);

    [HttpPost("kana")]
    public bool Kana([FromBody] FilterInput input) => filter.IsKana(input.Text) || filter.IsKanaLinear(input.Text) || filter.IsKanaFlat(input.Text);

    [HttpPost("mask")]
    public string Replace([FromBody] FilterInput input) => filter.Replace(input.Pattern, input.Text);
}

public class WordFilter
{
    public bool Match(string pattern, string text)
    {
        var regex = new Regex("^" + pattern + "$", RegexOptions.IgnoreCase); // weak TDS1017
        return regex.IsMatch(text);
    }

    public bool Limited(string pattern, string text)
    {
        var regex = new Regex(pattern, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(200)); // safe TDS1017
        return regex.IsMatch(text);
    }

    public int Literal(string word, string text) => Regex.Count(text, @"\b" + Regex.Escape(word) + @"\b"); // safe TDS1017

    public string Replace(string pattern, string text) => Regex.Replace(text, pattern, "＊"); // weak TDS1017

    public bool IsKana(string text) => Regex.IsMatch(text, @"^([ァ-ヶー]+\s*)+$"); // weak TDS1017

    public bool IsKanaLinear(string text) => Regex.IsMatch(text, @"^([ァ-ヶー]+\s*)+$", RegexOptions.NonBacktracking); // safe TDS1017

    public bool IsKanaFlat(string text) => Regex.IsMatch(text, @"^[ァ-ヶー\s]+$"); // safe TDS1017
}
