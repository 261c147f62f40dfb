using System.Net.Mail;

namespace Facility.Mail;

public static class NoticeSender
{
    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        var notices = app.MapGroup("/notices").RequireAuthorization("FacilityStaff");

        notices.MapPost("/vacancy/{facility:int}", async (int facility, string title, string note, SmtpClient smtp, ILoggerFactory loggers, CancellationToken ct) =>
        {
            loggers.CreateLogger("Audit").LogInformation("Vacancy notice for {Facility}", facility);
            using var message = new MailMessage("noreply@city.example.jp", "list@city.example.jp", $"空き情報: {title}", note); // weak TDS1015
            await smtp.SendMailAsync(message, ct);
            return Results.Accepted();
        });

        notices.MapPost("/closing/{facility:int}", async (int facility, string note, SmtpClient smtp, ILoggerFactory loggers, CancellationToken ct) =>
        {
            loggers.CreateLogger("Audit").LogInformation("Closing notice for {Facility}", facility);
            using var message = new MailMessage("noreply@city.example.jp", "list@city.example.jp", $"休館のお知らせ ({facility})", note); // safe TDS1015
            await smtp.SendMailAsync(message, ct);
            return Results.Accepted();
        });

        notices.MapPost("/survey", async (HttpRequest request, SmtpClient smtp, ILoggerFactory loggers, CancellationToken ct) =>
        {
            loggers.CreateLogger("Audit").LogInformation("Survey mail requested");
            var copy = request.Query["cc"].ToString();
            using var message = new MailMessage { From = new MailAddress("noreply@city.example.jp") };
            message.To.Add("survey@city.example.jp"); // safe TDS1015
            message.CC.Add(copy); // weak TDS1015
            message.Subject = SingleLine(request.Query["subject"].ToString()); // safe TDS1015
            message.ReplyToList.Add(new MailAddress("info@city.example.jp", Kind(request.Query["kind"]))); // safe TDS1015
            await smtp.SendMailAsync(message, ct);
            return Results.Accepted();
        });

        notices.MapPost("/raw", async (string kind, SmtpClient smtp, ILoggerFactory loggers, CancellationToken ct) =>
        {
            loggers.CreateLogger("Audit").LogInformation("Raw notice requested");
            await smtp.SendMailAsync("noreply@city.example.jp", "list@city.example.jp", kind, "本文", ct); // weak TDS1015
            await smtp.SendMailAsync("noreply@city.example.jp", "list@city.example.jp", Kind(kind), kind, ct); // safe TDS1015
            return Results.Accepted();
        });
    }

    private static string SingleLine(string value) => value.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string Kind(string? kind) => kind switch
    {
        "park" => "公園",
        "hall" => "ホール",
        _ => "施設",
    };
}
