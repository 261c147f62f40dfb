using System.Net.Mail;

namespace Event.Mail;

public class EventLinks(IHttpContextAccessor accessor, LinkGenerator links)
{
    public string Absolute(string path)
    {
        var request = accessor.HttpContext!.Request;
        return string.Concat(request.Scheme, "://", request.Host.ToUriComponent(), path);
    }

    public string Configured(int id) =>
        links.GetUriByName("event", new { id }, "https", new HostString("event.city.example.lg.jp"))!;
}

public static class EventMail
{
    private static readonly MailAddress From = new("event@city.example.lg.jp");
    private static readonly MailAddress Desk = new("desk@city.example.lg.jp");

    public static void MapEventMail(this RouteGroupBuilder group)
    {
        group.RequireAuthorization();
        group.MapPost("/{id:int}/invite", async (int id, EventLinks links, SmtpClient smtp) =>
        {
            using var mail = new MailMessage(From, Desk) { Subject = "招待" };
            mail.Body = "こちらから: " + links.Absolute($"/events/{id}"); // weak TDS1018
            await smtp.SendMailAsync(mail);
        });
        group.MapPost("/{id:int}/remind", async (int id, EventLinks links, SmtpClient smtp) =>
        {
            using var mail = new MailMessage(From, Desk) { Subject = "お知らせ" };
            mail.Body = "こちらから: " + links.Configured(id); // safe TDS1018
            await smtp.SendMailAsync(mail);
        });
    }
}
