using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Ryokin;

public interface IFormulaService
{
    Task<decimal> CalculateAsync(string formula, int units);

    Task<decimal> CalculateKnownAsync(string name, int units);

    decimal Calculate(FeeKind kind, int units);

    Script<decimal> Prepare(FormulaDraft draft);
}

public enum FeeKind
{
    Hall,
    Gym,
}

public sealed record FormulaDraft(string Name, string Text, decimal Rate);

public sealed record FeeInput(int Units);

public sealed class FormulaService : IFormulaService
{
    private static readonly Dictionary<string, string> Formulas = new()
    {
        ["hall"] = "Units * 1200m",
        ["gym"] = "Units > 10 ? Units * 300m : 3000m",
    };

    public Task<decimal> CalculateAsync(string formula, int units) =>
        CSharpScript.EvaluateAsync<decimal>(formula, ScriptOptions.Default, new FeeInput(units)); // weak TDS1013

    public async Task<decimal> CalculateKnownAsync(string name, int units)
    {
        var formula = Formulas.GetValueOrDefault(name) ?? "0m";
        return await CSharpScript.EvaluateAsync<decimal>(formula, ScriptOptions.Default, new FeeInput(units)); // safe TDS1013
    }

    public decimal Calculate(FeeKind kind, int units) => kind switch
    {
        FeeKind.Hall => units * 1200m,
        _ => units * 300m,
    };

    public Script<decimal> Prepare(FormulaDraft draft)
    {
        var text = "Units * (" + draft.Text + ")";
        var fixedText = "Units * " + draft.Rate.ToString(CultureInfo.InvariantCulture) + "m";
        var safe = CSharpScript.Create<decimal>(fixedText, globalsType: typeof(FeeInput)); // safe TDS1013
        safe.Compile();
        return CSharpScript.Create<decimal>(text, globalsType: typeof(FeeInput)); // weak TDS1013
    }
}
