using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Yoyaku.Accounts;

public class SiteOptions
{
    public Uri PublicOrigin { get; set; } = new("https://yoyaku.city.example.lg.jp/");
}

public interface IResetNotifier
{
    Task NotifyAsync(MailAddress to, string link);
    Task NotifyFixedAsync(MailAddress to, Guid ticket);
}

public class ResetNotifier(SmtpClient smtp, IOptions<SiteOptions> options) : IResetNotifier
{
    public async Task NotifyAsync(MailAddress to, string link)
    {
        using var message = new MailMessage(new MailAddress("noreply@city.example.lg.jp"), to);
        message.Subject = "パスワード再設定";
        message.Body = "次のURLから再設定してください。\n" + link; // weak TDS1018
        await smtp.SendMailAsync(message);
    }

    public async Task NotifyFixedAsync(MailAddress to, Guid ticket)
    {
        using var message = new MailMessage(new MailAddress("noreply@city.example.lg.jp"), to);
        message.Subject = "パスワード再設定";
        message.Body = "次のURLから再設定してください。\n" + new Uri(options.Value.PublicOrigin, $"reset/{ticket}"); // safe TDS1018
        await smtp.SendMailAsync(message);
    }
}
