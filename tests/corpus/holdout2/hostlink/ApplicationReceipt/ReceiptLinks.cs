using System.Net.Mail;

namespace Application.Receipts;

public interface IReceiptMailer
{
    Task SendAsync(MailAddress to, Guid receipt, CancellationToken ct);

    Task SendConfiguredAsync(MailAddress to, Guid receipt, CancellationToken ct);
}

public sealed class ReceiptMailer(IHttpContextAccessor accessor, IConfiguration configuration, LinkGenerator links, SmtpClient smtp) : IReceiptMailer
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    public async Task SendAsync(MailAddress to, Guid receipt, CancellationToken ct)
    {
        using var message = new MailMessage(new MailAddress("noreply@city.example.jp"), to) { Subject = "申請の確認" };
        message.Body = "次のリンクから確認してください。\nhttps://" + Context.Request.Headers.Host + "/receipts/" + receipt; // weak TDS1018
        await smtp.SendMailAsync(message, ct);
    }

    public async Task SendConfiguredAsync(MailAddress to, Guid receipt, CancellationToken ct)
    {
        using var message = new MailMessage(new MailAddress("noreply@city.example.jp"), to) { Subject = "申請の確認" };
        message.Body = "次のリンクから確認してください。\n" + configuration["Site:Origin"] + links.GetPathByName("receipt", new { receipt }); // safe TDS1018
        await smtp.SendMailAsync(message, ct);
    }

    public string Absolute(Guid receipt) => links.GetUriByName(Context, "receipt", new { receipt }) ?? ""; // weak TDS1018

    public string AbsoluteFixed(Guid receipt) =>
        links.GetUriByName("receipt", new { receipt }, "https", new HostString("shinsei.city.example.jp")) ?? ""; // safe TDS1018
}
