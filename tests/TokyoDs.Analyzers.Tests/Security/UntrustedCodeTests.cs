namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedCodeTests() : RuleTests("TDS1013")
{
    [Fact]
    public Task A_type_and_an_assembly_from_the_request_are_reported() => Flags("""
        using System.Reflection;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/type", (string type) => Activator.CreateInstance(Type.GetType({|TDS1013:type|})!)?.ToString());
        app.MapPost("/assembly", (string name) => Assembly.Load({|TDS1013:"PlugIns." + name|}).FullName);
        app.Run();
        """);

    [Fact]
    public Task An_expression_of_a_table_is_reported() => Flags("""
        using System.Data;
        using Microsoft.AspNetCore.Mvc;

        public class FeeController(Calculator calculator) : Controller
        {
            [HttpGet]
            public IActionResult Compute(string formula) => Ok(calculator.Compute(formula));
        }

        public class Calculator
        {
            public object Compute(string formula) => new DataTable().Compute({|TDS1013:formula|}, "");
        }
        """);

    [Fact]
    public Task A_choice_from_a_fixed_list_is_fine() => IsSilent("""
        using System.Reflection;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", (string name) => Activator.CreateInstance(name switch { "text" => typeof(System.Text.StringBuilder), _ => typeof(object) })?.ToString());
        app.MapPost("/b", (string name) => name is "upper" or "lower" ? Assembly.Load("PlugIns." + name).FullName : "");
        app.MapPost("/c", (IConfiguration configuration) => Assembly.Load(configuration["PlugIn"]!).FullName);
        app.Run();
        """);
}
