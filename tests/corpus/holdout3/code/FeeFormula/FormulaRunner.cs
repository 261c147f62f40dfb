using System.Data;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;

public record FormulaInput(string Expression, int Unit, int Count);

public class FormulaRunner
{
    private static readonly string[] Calculators = ["Fees.HallCalculator", "Fees.GymCalculator"];

    public async Task<int> ScriptAsync(string expression) =>
        await CSharpScript.EvaluateAsync<int>("using System; return " + expression + ";"); // weak TDS1013

    public async Task<int> StandardAsync(int count) =>
        await CSharpScript.EvaluateAsync<int>($"return 300 * {count};"); // safe TDS1013

    public object Compute(string expression)
    {
        using var table = new DataTable();
        return table.Compute(expression.Replace("円", ""), ""); // weak TDS1013
    }

    public object Simple(string operation, int unit, int count)
    {
        var sign = operation == "add" ? "+" : "*";
        using var table = new DataTable();
        return table.Compute($"{unit} {sign} {count}", ""); // safe TDS1013
    }

    public string? Plugin(string plugin)
    {
        var assembly = Assembly.LoadFrom("/opt/fees/plugins/" + plugin + ".dll"); // weak TDS1013
        return assembly.FullName;
    }

    public string? Calculator(string calculator)
    {
        var type = Type.GetType("Fees." + calculator); // weak TDS1013
        return type is null ? null : Activator.CreateInstance(type)?.ToString();
    }

    public string? KnownCalculator(string calculator)
    {
        if (!Calculators.Contains(calculator))
        {
            return null;
        }

        var type = Type.GetType(calculator); // safe TDS1013
        return type is null ? null : Activator.CreateInstance(type)?.ToString();
    }
}
