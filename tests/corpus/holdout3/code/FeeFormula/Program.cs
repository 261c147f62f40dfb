using System.Data;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddSingleton<FormulaRunner>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var fees = app.MapGroup("/fees").RequireAuthorization("fee-staff");
fees.MapPost("/script", async (FormulaInput input, FormulaRunner runner) => Results.Ok(await runner.ScriptAsync(input.Expression)));
fees.MapPost("/compute", (FormulaInput input, FormulaRunner runner) => runner.Compute(input.Expression));
fees.MapPost("/simple", (FormulaInput input, FormulaRunner runner) => runner.Simple(input.Expression, input.Unit, input.Count));
fees.MapPost("/standard", async (FormulaInput input, FormulaRunner runner) => Results.Ok(await runner.StandardAsync(input.Count)));
fees.MapPost("/plugin", (FormulaInput input, FormulaRunner runner) => runner.Plugin(input.Expression));
fees.MapPost("/calculator", (FormulaInput input, FormulaRunner runner) => runner.Calculator(input.Expression));
fees.MapPost("/calculator/known", (FormulaInput input, FormulaRunner runner) => runner.KnownCalculator(input.Expression));

app.Run();
