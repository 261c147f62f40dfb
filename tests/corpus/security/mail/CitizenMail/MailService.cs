using System.Net.Mail;

namespace Tsuchi;

public sealed record MailOrder(string To, string Copy, string ReplyTo, string Body, OfficeKind Office);

public enum OfficeKind
{
    General,
    Tax,
}

public interface IMailService
{
    Task SendAsync(MailOrder order, CancellationToken stop);

    Task SendCheckedAsync(MailOrder order, CancellationToken stop);

    Task SendToOfficeAsync(MailOrder order, CancellationToken stop);
}

public sealed class MailService(SmtpClient smtp) : IMailService
{
    private const string Sender = "noreply@city.example.jp";

    private static readonly Dictionary<OfficeKind, string> Offices = new()
    {
        [OfficeKind.General] = "somu@city.example.jp",
        [OfficeKind.Tax] = "zei@city.example.jp",
    };

    public async Task SendAsync(MailOrder order, CancellationToken stop)
    {
        using var message = new MailMessage { From = new MailAddress(Sender), Subject = "お知らせ", Body = order.Body }; // safe TDS1015
        message.To.Add(order.To); // weak TDS1015
        message.CC.Add(order.Copy); // weak TDS1015
        message.Headers.Add("X-Reply-Office", order.ReplyTo); // weak TDS1015
        await smtp.SendMailAsync(message, stop);
    }

    public async Task SendCheckedAsync(MailOrder order, CancellationToken stop)
    {
        if (!MailAddress.TryCreate(order.To, out var to) || !MailAddress.TryCreate(order.ReplyTo, out var reply))
        {
            throw new FormatException("メールアドレスの形式が正しくありません。");
        }

        using var message = new MailMessage { From = new MailAddress(Sender), Subject = "お知らせ", Body = order.Body };
        message.To.Add(to); // safe TDS1015
        message.ReplyToList.Add(reply); // safe TDS1015
        message.Headers.Add("X-Office", order.Office.ToString()); // safe TDS1015
        await smtp.SendMailAsync(message, stop);
    }

    public async Task SendToOfficeAsync(MailOrder order, CancellationToken stop)
    {
        using var message = new MailMessage(Sender, Offices[order.Office], "問い合わせ", order.Body); // safe TDS1015
        await smtp.SendMailAsync(message, stop);
    }
}
