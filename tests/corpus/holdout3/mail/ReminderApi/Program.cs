using System.Net.Mail;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddScoped(services => new SmtpClient(services.GetRequiredService<IConfiguration>()["Mail:Host"], 587) { EnableSsl = true });
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

const string from = "yoyaku@city.example.lg.jp";
var reminders = app.MapGroup("/reminders").RequireAuthorization("counter");

reminders.MapPost("/", async (Reminder reminder, SmtpClient smtp) =>
    await smtp.SendMailAsync(from, "counter@city.example.lg.jp", $"予約確認 {reminder.Hall}", "確認してください。")); // weak TDS1015

reminders.MapPost("/plain", async (Reminder reminder, SmtpClient smtp) =>
    await smtp.SendMailAsync(from, "counter@city.example.lg.jp", "予約確認", $"会場: {reminder.Hall}")); // safe TDS1015

reminders.MapPost("/number", async (Reminder reminder, SmtpClient smtp) =>
    await smtp.SendMailAsync(from, "counter@city.example.lg.jp", $"予約確認 第{reminder.Number}号", "確認してください。")); // safe TDS1015

reminders.MapPost("/section", async (Reminder reminder, SmtpClient smtp) =>
{
    var to = reminder.Section + "@city.example.lg.jp";
    await smtp.SendMailAsync(from, to, "予約確認", "確認してください。"); // weak TDS1015
});

reminders.MapPost("/section/known", async (Reminder reminder, SmtpClient smtp) =>
{
    var to = reminder.Section switch
    {
        "sports" => "sports@city.example.lg.jp",
        "culture" => "culture@city.example.lg.jp",
        _ => "soumu@city.example.lg.jp",
    };
    await smtp.SendMailAsync(from, to, "予約確認", "確認してください。"); // safe TDS1015
});

app.Run();

public record Reminder(string Hall, int Number, string Section);
