using System.Net.Mail;

namespace Koho.Inquiry;

public sealed class Inquiry
{
    public string Subject { get; set; } = "";
    public string Mail { get; set; } = "";
    public string? Copy { get; set; }
    public string Body { get; set; } = "";
    public string? Reference { get; set; }
}

public interface IInquiryMailer
{
    Task SendAsync(Inquiry inquiry);
    Task SendCheckedAsync(Inquiry inquiry);
}

public class InquiryMailer(SmtpClient smtp) : IInquiryMailer
{
    private const string From = "madoguchi@city.example.lg.jp";

    public async Task SendAsync(Inquiry inquiry)
    {
        using var message = new MailMessage();
        message.From = new MailAddress(From);
        message.To.Add(inquiry.Mail); // weak TDS1015
        if (inquiry.Copy != null)
        {
            message.CC.Add(inquiry.Copy); // weak TDS1015
        }

        message.Subject = "【受付】" + inquiry.Subject; // weak TDS1015
        message.Body = inquiry.Body; // safe TDS1015
        message.Headers.Add("X-Reference", inquiry.Reference); // weak TDS1015
        await smtp.SendMailAsync(message);
    }

    public async Task SendCheckedAsync(Inquiry inquiry)
    {
        if (!MailAddress.TryCreate(inquiry.Mail, out var address))
        {
            throw new ArgumentException("メールアドレスの形式が正しくありません。");
        }

        using var message = new MailMessage { From = new MailAddress(From) };
        message.To.Add(address); // safe TDS1015
        message.Subject = "【受付】" + OneLine(inquiry.Subject); // safe TDS1015
        message.Headers.Add("X-Reference", Guid.NewGuid().ToString()); // safe TDS1015
        message.Body = $"{inquiry.Subject}\n\n{inquiry.Body}"; // safe TDS1015
        await smtp.SendMailAsync(message);
    }

    private static string OneLine(string text) => text.Replace("\r", "").Replace("\n", "");
}
