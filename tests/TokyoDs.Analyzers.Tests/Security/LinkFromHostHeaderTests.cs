namespace TokyoDs.Analyzers.Tests.Security;

public sealed class LinkFromHostHeaderTests() : RuleTests("TDS1018")
{
    private const string Mail = """
        public interface IResetMail { Task SendAsync(string user, string link); }
        """;

    [Fact]
    public Task A_link_by_UriBuilder_is_reported() => Flags("""
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Mvc;

        public class InviteController(IResetMail mail) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Invite(string user)
            {
                await mail.SendAsync(user, {|TDS1018:new UriBuilder(Request.GetEncodedUrl()) { Path = "/invite", Query = "t=1" }|}.ToString());
                var builder = {|TDS1018:new UriBuilder("https", Request.Host.Host) { Path = "/invite" }|};
                await mail.SendAsync(user, builder.Uri.ToString());
                await mail.SendAsync(user, new UriBuilder("https://www.city.example.jp") { Path = "/invite" }.ToString());
                return Ok();
            }
        }
        """, ("Mail.cs", Mail));

    [Fact]
    public Task A_link_in_a_mail_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class ForgotController(IResetMail mail) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Forgot(string user)
            {
                await mail.SendAsync(user, {|TDS1018:$"https://{Request.Host}/reset"|});
                await mail.SendAsync(user, {|TDS1018:Request.Scheme + "://" + Request.Host.Value + "/reset"|});
                await mail.SendAsync(user, {|TDS1018:"https://" + Request.Headers["X-Forwarded-Host"] + "/reset"|});
                await mail.SendAsync(user, {|TDS1018:$"https://{Request.Headers.Host}/reset"|});
                await mail.SendAsync(user, "https://www.city.example.jp/reset");
                return Ok();
            }
        }
        """, ("Mail.cs", Mail));

    [Fact]
    public Task A_generated_link_is_reported() => Flags("""
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class ForgotPasswordModel(IResetMail mail, LinkGenerator links) : PageModel
        {
            public async Task OnPostAsync(string user)
            {
                await mail.SendAsync(user, {|TDS1018:Url.Page("/Reset", null, new { user }, Request.Scheme, Request.Host.Value)|}!);
                await mail.SendAsync(user, {|TDS1018:Url.Page("/Reset", null, new { user }, Request.Scheme)|}!);
                await mail.SendAsync(user, {|TDS1018:links.GetUriByName("reset", new { user }, Request.Scheme, Request.Host)|}!);
                await mail.SendAsync(user, {|TDS1018:UriHelper.BuildAbsolute(Request.Scheme, Request.Host, "", "/reset")|});
                await mail.SendAsync(user, UriHelper.BuildAbsolute("https", new HostString("www.city.example.jp"), "", "/reset"));
                await mail.SendAsync(user, "https://www.city.example.jp" + Url.Page("/Reset", new { user }));
            }
        }
        """, ("Mail.cs", Mail));

    [Fact]
    public Task The_body_of_a_mail_message_is_reported() => Flags("""
        using System.Net.Mail;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/remind", (HttpRequest request) =>
        {
            var link = request.Scheme + "://" + request.Host + "/remind";
            return new MailMessage("a@example.jp", "b@example.jp", "件名", {|TDS1018:link|});
        });
        app.Run();
        """);

    [Fact]
    public Task A_service_that_makes_invitations_is_reported() => Flags("""
        public class InvitationLinks(IHttpContextAccessor accessor)
        {
            public string For(Guid id) => {|TDS1018:$"https://{accessor.HttpContext!.Request.Host}/invitations/{id}"|};

            public string PathFor(Guid id) => accessor.HttpContext!.Request.PathBase + $"/invitations/{id}";
        }
        """);

    [Fact]
    public Task A_host_that_is_compared_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;

        public class InvitationController(IResetMail mail) : Controller
        {
            private static readonly string[] Hosts = ["www.city.example.jp"];

            [HttpPost]
            public async Task<IActionResult> Invite(string user)
            {
                if (!Hosts.Contains(Request.Host.Host))
                {
                    return BadRequest();
                }

                await mail.SendAsync(user, "https://" + Request.Host.Host + "/invitation");
                return Ok();
            }
        }
        """, ("Mail.cs", Mail));

    [Fact]
    public Task Named_hosts_in_the_settings_are_enough() => IsSilent("""
        public class InvitationLinks(IHttpContextAccessor accessor)
        {
            public string For(Guid id) => $"https://{accessor.HttpContext!.Request.Host}/invitations/{id}";
        }
        """, ("appsettings.json", """{ "AllowedHosts": "www.city.example.jp;yoyaku.city.example.jp" }"""));

    [Fact]
    public Task Every_host_in_the_settings_is_not() => Flags("""
        public class InvitationLinks(IHttpContextAccessor accessor)
        {
            public string For(Guid id) => {|TDS1018:$"https://{accessor.HttpContext!.Request.Host}/invitations/{id}"|};
        }
        """, ("appsettings.json", """{ "AllowedHosts": "*" }"""));

    [Fact]
    public Task An_address_in_the_answer_itself_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;

        public class ItemsController : Controller
        {
            [HttpPost]
            public IActionResult Add() => Created($"{Request.Scheme}://{Request.Host}/items/1", null);

            public string Canonical() => "https://" + Request.Host + Request.Path;
        }
        """);

    [Fact]
    public Task A_generated_address_with_a_host_of_its_own_is_fine() => Flags("""
        using System.Net.Mail;

        class EventDesk(LinkGenerator links, SmtpClient smtp)
        {
            public void Remind(HttpContext context, int id)
            {
                using var fixedHost = new MailMessage { Body = links.GetUriByName("event", new { id }, "https", new HostString("event.city.example.jp")) };
                using var host = new MailMessage { Body = {|TDS1018:links.GetUriByName(context, "event", new { id })|} };
                smtp.Send(fixedHost);
                smtp.Send(host);
            }
        }
        """);

    [Fact]
    public Task A_link_with_a_host_of_its_own_is_fine() => Flags("""
        using System.Net.Mail;
        using Microsoft.AspNetCore.Mvc;

        public class EventController(SmtpClient smtp) : Controller
        {
            [HttpPost]
            public void Remind(int id)
            {
                using var message = new MailMessage();
                message.Body = Url.ActionLink("Show", "Event", new { id }, "https", "event.city.example.jp");
                smtp.Send(message);
                message.Body = {|TDS1018:Url.ActionLink("Show", "Event", new { id }, "https")|};
                smtp.Send(message);
                message.Body = {|TDS1018:Url.ActionLink("Show", "Event", new { id }, "https", Request.Host.Value)|};
                smtp.Send(message);
            }
        }
        """);
}
