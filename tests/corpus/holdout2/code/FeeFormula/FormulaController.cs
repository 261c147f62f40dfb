using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Fees.Formula;

[ApiController]
[Authorize(Roles = "FeeAdministrator")]
[Route("fees")]
public class FormulaController(FormulaEngine engine) : ControllerBase
{
    [HttpGet("evaluate")]
    public async Task<ActionResult<decimal>> Evaluate([FromQuery] string formula, [FromQuery] decimal area, CancellationToken ct) =>
        await engine.EvaluateAsync(formula, area, ct);

    [HttpGet("evaluate/{kind}")]
    public ActionResult<decimal> Known(FeeKind kind, [FromQuery] decimal area) => engine.Evaluate(kind, area);

    [HttpGet("plugins")]
    public ActionResult<string> Plugin([FromQuery] string name) => engine.Describe(name);

    [HttpGet("rules/{rule}")]
    public ActionResult<decimal> Rule(string rule, [FromQuery] decimal area) => engine.Apply(rule, area);
}

public enum FeeKind
{
    Park,
    Road,
}

public interface IFeeRule
{
    decimal Apply(decimal area);
}

public sealed class FormulaEngine(IServiceProvider services)
{
    private static readonly Dictionary<string, Type> Rules = typeof(FormulaEngine).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IFeeRule)) && t is { IsAbstract: false })
        .ToDictionary(t => t.Name);

    public async Task<decimal> EvaluateAsync(string formula, decimal area, CancellationToken ct)
    {
        var code = $"decimal Fee(decimal area) => {formula}; Fee({area.ToString(System.Globalization.CultureInfo.InvariantCulture)}m)";
        return await CSharpScript.EvaluateAsync<decimal>(code, cancellationToken: ct); // weak TDS1013
    }

    public decimal Evaluate(FeeKind kind, decimal area)
    {
        var parameter = Expression.Parameter(typeof(decimal), "area");
        var rate = Expression.Constant(kind is FeeKind.Park ? 120m : 80m);
        return Expression.Lambda<Func<decimal, decimal>>(Expression.Multiply(parameter, rate), parameter).Compile()(area); // safe TDS1013
    }

    public string Describe(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "plugins", name + ".dll");
        var plugin = Assembly.LoadFrom(file); // weak TDS1013
        return plugin.FullName ?? "";
    }

    public decimal Apply(string rule, decimal area)
    {
        if (Rules.TryGetValue(rule, out var type))
        {
            return ((IFeeRule)ActivatorUtilities.CreateInstance(services, type)).Apply(area); // safe TDS1013
        }

        var custom = (IFeeRule?)Activator.CreateInstance(Type.GetType("Fees.Formula.Rules." + rule, throwOnError: true)!); // weak TDS1013
        return custom?.Apply(area) ?? 0;
    }
}
