using System.Diagnostics;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddSingleton<Converter>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var convert = app.MapGroup("/convert").RequireAuthorization("staff");
convert.MapPost("/form", (ConvertRequest request, Converter converter) => converter.Run(request.Form, request.Format));
convert.MapPost("/form/{id:int}", (int id, Converter converter) => converter.RunById(id));
convert.MapPost("/stamp", (ConvertRequest request, Converter converter) => converter.Stamp(request.Form));
convert.MapPost("/merge", (string[] parts, Converter converter) => converter.Merge(parts));

app.Run();
