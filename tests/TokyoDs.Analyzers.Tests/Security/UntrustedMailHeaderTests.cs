namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedMailHeaderTests() : RuleTests("TDS1015")
{
    [Fact]
    public Task Recipients_and_subject_with_input_are_reported() => Flags("""
        using System.Net.Mail;
        using Microsoft.AspNetCore.Mvc;

        public record Order(string To, string Title, string Body);

        public class MailController(SmtpClient smtp) : Controller
        {
            [HttpPost]
            public IActionResult Send(Order order)
            {
                using var message = new MailMessage { From = new MailAddress("noreply@city.example.jp"), Body = order.Body };
                message.To.Add({|TDS1015:order.To|});
                message.Subject = {|TDS1015:"回覧: " + order.Title|};
                smtp.Send(message);
                return Ok();
            }
        }
        """);

    [Fact]
    public Task A_service_in_another_file_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/mail", (string to, MailService mail) => mail.Send(to));
        app.Run();
        """, ("MailService.cs", """
        using System.Net.Mail;

        public class MailService(SmtpClient smtp)
        {
            public void Send(string to) => smtp.Send("noreply@city.example.jp", {|TDS1015:to|}, "お知らせ", "本文");
        }
        """));

    [Fact]
    public Task The_body_and_one_checked_address_are_fine() => IsSilent("""
        using System.Net.Mail;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/mail", (string to, string text, SmtpClient smtp) =>
        {
            using var message = new MailMessage { From = new MailAddress("noreply@city.example.jp"), Subject = "お知らせ", Body = text };
            message.To.Add(new MailAddress(to));
            smtp.Send(message);
        });
        app.Run();
        """);

    [Fact]
    public Task Headers_of_a_mail_are_reported_and_other_collections_are_not() => Flags("""
        using System.Collections.Specialized;
        using System.Net.Mail;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/mail", (string reference, NameValueCollection form, SmtpClient smtp) =>
        {
            using var message = new MailMessage();
            message.Headers.Add("X-Reference", {|TDS1015:reference|});
            message.Headers["X-Copy"] = {|TDS1015:reference|};
            message.Headers.Add("X-Number", Guid.NewGuid().ToString());
            form.Add("reference", reference);
            form["copy"] = reference;
            smtp.Send(message);
        });
        app.Run();
        """);
}
