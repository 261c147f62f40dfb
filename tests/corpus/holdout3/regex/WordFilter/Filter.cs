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
