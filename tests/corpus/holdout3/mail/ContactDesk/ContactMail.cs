using System.Net.Mail;

namespace Koho.Contact;

public class ContactMail(IConfiguration configuration) : IContactMail
{
    private const string Desk = "koho@city.example.lg.jp";

    public async Task SendAsync(ContactInput input)
    {
        using var message = new MailMessage("noreply@city.example.lg.jp", Desk);
        message.Subject = "【お問い合わせ】" + input.Subject; // weak TDS1015
        message.Body = input.Body; // safe TDS1015
        message.Headers.Add("X-Contact-Reply", input.ReplyTo); // weak TDS1015
        using var smtp = Open();
        await smtp.SendMailAsync(message);
    }

    public async Task SendFixedAsync(ContactInput input)
    {
        using var message = new MailMessage("noreply@city.example.lg.jp", Desk);
        message.Subject = $"【お問い合わせ】{input.Kind}"; // safe TDS1015
        message.Body = input.Subject + "\n\n" + input.Body; // safe TDS1015
        if (MailAddress.TryCreate(input.ReplyTo, out var reply))
        {
            message.ReplyToList.Add(reply); // safe TDS1015
        }

        using var smtp = Open();
        await smtp.SendMailAsync(message);
    }

    public async Task ForwardAsync(string to, string body)
    {
        using var message = new MailMessage { From = new MailAddress(Desk), Subject = "転送", Body = body };
        foreach (var address in to.Split(';'))
        {
            message.To.Add(address); // weak TDS1015
        }

        using var smtp = Open();
        await smtp.SendMailAsync(message);
    }

    private SmtpClient Open() => new(configuration["Mail:Host"], 587) { EnableSsl = true };
}
