using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Tokei.Rules;

public interface IRuleEngine
{
    Task<object> RunAsync(string rule);

    Task<object> RunNamedAsync(string rule);

    string Handle(string handler);
}

public class RuleEngine : IRuleEngine
{
    private static readonly IReadOnlyDictionary<string, string> Rules = new Dictionary<string, string>
    {
        ["average"] = "Values.Average()",
        ["sum"] = "Values.Sum()",
    };

    public async Task<object> RunAsync(string rule)
    {
        var script = CSharpScript.Create<object>(rule); // weak TDS1013
        return (await script.RunAsync()).ReturnValue;
    }

    public async Task<object> RunNamedAsync(string rule)
    {
        if (!Rules.TryGetValue(rule, out var text))
        {
            return 0;
        }

        var script = CSharpScript.Create<object>(text); // safe TDS1013
        return (await script.RunAsync()).ReturnValue;
    }

    public string Handle(string handler)
    {
        object chosen = handler switch
        {
            "monthly" => new MonthlyHandler(),
            _ => new YearlyHandler(),
        };
        return chosen.GetType().Assembly.GetType("Tokei.Rules.MonthlyHandler")?.Name ?? ""; // safe TDS1013
    }
}

public class MonthlyHandler;

public class YearlyHandler;
