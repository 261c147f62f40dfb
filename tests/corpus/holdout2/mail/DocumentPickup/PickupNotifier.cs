using System.Net.Mail;
using System.Net.Mime;

namespace Document.Pickup;

public abstract class Notifier(SmtpClient smtp)
{
    protected abstract string Title(PickupRequest request);

    public async Task NotifyAsync(PickupRequest request, CancellationToken ct)
    {
        using var message = new MailMessage("noreply@city.example.jp", "counter@city.example.jp");
        message.Subject = Title(request); // weak TDS1015
        message.Body = request.Remark; // safe TDS1015
        await smtp.SendMailAsync(message, ct);
    }

    public async Task RemindAsync(PickupRequest request, CancellationToken ct)
    {
        using var message = new MailMessage("noreply@city.example.jp", "counter@city.example.jp");
        message.Subject = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"受取のご案内 {request.Day:yyyy-MM-dd}"); // safe TDS1015
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(request.Remark, null, MediaTypeNames.Text.Plain)); // safe TDS1015
        await smtp.SendMailAsync(message, ct);
    }
}

public sealed class CertificateNotifier(SmtpClient smtp) : Notifier(smtp)
{
    protected override string Title(PickupRequest request) => $"証明書の受取 {request.Kind}";
}

public sealed class PassportNotifier(SmtpClient smtp) : Notifier(smtp)
{
    protected override string Title(PickupRequest request) => "旅券の受取";
}
