using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Ryokin;

[ApiController]
[Authorize(Roles = "fee-editor")]
[Route("api/formulas")]
public class FormulaController(IFormulaService formulas) : ControllerBase
{
    [HttpPost("try")]
    public async Task<IActionResult> Try([FromBody] string formula, int units) => Ok(await formulas.CalculateAsync(formula, units));

    [HttpGet("{name}")]
    public async Task<IActionResult> Known(string name, int units) => Ok(await formulas.CalculateKnownAsync(name, units));

    [HttpPost("draft")]
    public async Task<IActionResult> Draft(FormulaDraft draft)
    {
        var state = await formulas.Prepare(draft).RunAsync(new FeeInput(1));
        return Ok(state.ReturnValue);
    }

    [HttpGet("condition")]
    public async Task<IActionResult> Condition(string field, int limit)
    {
        var met = await CSharpScript.EvaluateAsync<bool>($"{field} > {limit}"); // weak TDS1013
        var reached = await CSharpScript.EvaluateAsync<bool>($"100 > {limit}"); // safe TDS1013
        return Ok(met && reached);
    }

    [HttpPost("continue")]
    public async Task<IActionResult> Continue([FromBody] string[] steps)
    {
        var state = await CSharpScript.RunAsync("var total = 0m;"); // safe TDS1013
        foreach (var step in steps)
        {
            state = await state.ContinueWithAsync(step); // weak TDS1013
        }

        return Ok(state.GetVariable("total")?.Value);
    }
}
