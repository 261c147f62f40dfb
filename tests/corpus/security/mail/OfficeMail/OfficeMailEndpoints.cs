using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Renraku;

public static partial class OfficeMailEndpoints
{
    [GeneratedRegex(@"\A[a-z0-9.]{1,40}@city\.example\.jp\z", RegexOptions.None, 200)]
    private static partial Regex StaffAddress();

    public static void MapOfficeMail(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/office-mail").RequireAuthorization("staff");

        group.MapPost("/direct", async ([FromBody] DirectMail mail, SmtpClient smtp) =>
        {
            await smtp.SendMailAsync("noreply@city.example.jp", mail.Recipients, "回覧", mail.Text); // weak TDS1015
            await smtp.SendMailAsync("noreply@city.example.jp", "kairan@city.example.jp", "回覧", mail.Text); // safe TDS1015
        });

        group.MapPost("/message", async ([FromBody] DirectMail mail, SmtpClient smtp) =>
        {
            using var message = new MailMessage("noreply@city.example.jp", mail.Recipients); // weak TDS1015
            message.Body = mail.Text;
            await smtp.SendMailAsync(message);
        });

        group.MapPost("/staff", async ([FromBody] DirectMail mail, SmtpClient smtp) =>
        {
            if (!StaffAddress().IsMatch(mail.Recipients))
            {
                return Results.BadRequest();
            }

            using var message = new MailMessage("noreply@city.example.jp", mail.Recipients); // safe TDS1015
            message.Body = mail.Text;
            await smtp.SendMailAsync(message);
            return Results.Accepted();
        });

        group.MapPost("/hidden", async (HttpRequest request, SmtpClient smtp) =>
        {
            var order = await request.ReadFromJsonAsync<HiddenMail>();
            using var message = new MailMessage("noreply@city.example.jp", "kairan@city.example.jp");
            message.Bcc.Add(string.Join(",", order!.Others)); // weak TDS1015
            foreach (var other in order.Others)
            {
                message.Bcc.Add(new MailAddress(other)); // safe TDS1015
            }

            message.Headers["X-Campaign"] = order.Campaign; // weak TDS1015
            message.Headers["X-Count"] = order.Others.Length.ToString(); // safe TDS1015
            await smtp.SendMailAsync(message);
            return Results.Accepted();
        });

        group.MapPost("/reply", async (string replyTo, string text, SmtpClient smtp) =>
        {
            using var message = new MailMessage("noreply@city.example.jp", "kairan@city.example.jp") { Body = text };
            message.ReplyToList.Add(replyTo); // weak TDS1015
            message.Headers.Add("Reply-To-Line", replyTo.ReplaceLineEndings("")); // safe TDS1015
            await smtp.SendMailAsync(message);
        });
    }
}

public sealed record DirectMail(string Recipients, string Text);

public sealed record HiddenMail(string[] Others, string Campaign);
