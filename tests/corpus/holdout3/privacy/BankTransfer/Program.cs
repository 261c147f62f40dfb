var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddScoped<TransferDesk>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var transfers = app.MapGroup("/transfers").RequireAuthorization("treasury");
transfers.MapGet("/account/{bankAccountNumber}", (string bankAccountNumber, TransferDesk desk) => desk.Find(bankAccountNumber)); // weak TDS1302
transfers.MapPost("/account", (AccountQuery query, TransferDesk desk) => desk.Find(query.BankAccountNumber)); // safe TDS1302
transfers.MapGet("/batch/{batchNumber:int}", (int batchNumber, TransferDesk desk) => desk.Batch(batchNumber)); // safe TDS1302
transfers.MapGet("/open", (string apiKey, TransferDesk desk) => desk.Open(apiKey)); // weak TDS1302
transfers.MapGet("/page", (string pageKey, TransferDesk desk) => desk.Page(pageKey)); // safe TDS1302

app.Run();

public record AccountQuery(string BankAccountNumber);

public class TransferDesk
{
    public IResult Find(string number) => number.Length == 7 ? Results.Ok() : Results.NotFound();

    public IResult Batch(int number) => Results.Ok(number);

    public IResult Open(string key) => key.Length > 20 ? Results.Ok() : Results.Unauthorized();

    public IResult Page(string key) => Results.Ok(key.Length);
}
