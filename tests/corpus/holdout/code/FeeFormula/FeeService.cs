using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Shisetsu.Fees;

public interface IFeeRule
{
    decimal Calculate(decimal hours);
}

public sealed class WeekdayFee : IFeeRule
{
    public decimal Calculate(decimal hours) => hours * 300m;
}

public sealed class HolidayFee : IFeeRule
{
    public decimal Calculate(decimal hours) => hours * 450m;
}

public class FeeService
{
    private static readonly Dictionary<string, Func<IFeeRule>> Rules = new()
    {
        ["weekday"] = () => new WeekdayFee(),
        ["holiday"] = () => new HolidayFee(),
    };

    public Task<decimal> EvaluateAsync(string formula) => CSharpScript.EvaluateAsync<decimal>(formula); // weak TDS1013

    public Task<decimal> StandardAsync(int hours) => CSharpScript.EvaluateAsync<decimal>($"{hours} * 300m"); // safe TDS1013

    public IFeeRule? Create(string typeName)
    {
        var type = Type.GetType("Shisetsu.Fees." + typeName); // weak TDS1013
        return type is null ? null : (IFeeRule?)Activator.CreateInstance(type);
    }

    public IFeeRule? CreateKnown(string name) => Rules.TryGetValue(name, out var create) ? create() : null; // safe TDS1013

    public IFeeRule? CreateListed(string typeName)
    {
        var name = typeName == nameof(HolidayFee) ? nameof(HolidayFee) : nameof(WeekdayFee);
        return (IFeeRule?)Activator.CreateInstance(Type.GetType("Shisetsu.Fees." + name)!); // safe TDS1013
    }
}
