using System.Net.Mail;
using System.Text;

namespace Consultation.Replies;

public sealed record Reply(string To, string Subject, string Body, string? Campaign);

public interface IMailComposer
{
    MailMessage Compose(Reply reply);

    MailMessage ComposeChecked(Reply reply);
}

public sealed class MailComposer(IConfiguration configuration) : IMailComposer
{
    private MailAddress Sender => new(configuration["Mail:Sender"] ?? "noreply@city.example.jp", "市民相談窓口");

    public MailMessage Compose(Reply reply)
    {
        var message = new MailMessage { From = Sender, BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
        message.To.Add(reply.To); // weak TDS1015
        message.Subject = "【市民相談】" + reply.Subject; // weak TDS1015
        message.Body = reply.Body; // safe TDS1015
        message.Headers.Add("X-Campaign", reply.Campaign); // weak TDS1015
        return message;
    }

    public MailMessage ComposeChecked(Reply reply)
    {
        var message = new MailMessage { From = Sender, BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
        if (!MailAddress.TryCreate(reply.To, out var address))
        {
            throw new ArgumentException("The address is not valid.", nameof(reply));
        }

        message.To.Add(address); // safe TDS1015
        message.Subject = "【市民相談】回答のお知らせ"; // safe TDS1015
        message.Body = $"件名: {reply.Subject}\n{reply.Body}"; // safe TDS1015
        message.Headers.Add("X-Campaign", reply.Campaign is "spring" or "autumn" ? reply.Campaign : "none"); // safe TDS1015
        return message;
    }
}
