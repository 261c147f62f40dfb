namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PersonalDataUnprotectedTests() : RuleTests("TDS1304")
{
    [Fact]
    public Task A_name_in_a_file_is_reported() => Flags("""
        class DraftForm { public Guid Id { get; set; } public string Shimei { get; set; } = ""; public string TelephoneNumber { get; set; } = ""; }

        class Export
        {
            public Task Lines(IEnumerable<DraftForm> forms) =>
                File.AppendAllLinesAsync("tel.txt", {|TDS1304:forms.Select(form => form.TelephoneNumber)|});

            public void One(DraftForm form) => File.WriteAllText($"{form.Id:N}.txt", {|TDS1304:form.Shimei|});

            public void Number(DraftForm form) => File.WriteAllText("last.txt", form.Id.ToString("N"));
        }
        """);

    [Fact]
    public Task A_cookie_with_a_name_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public record Form(string Shimei, int Step);

        public class DraftController : Controller
        {
            [HttpPost]
            public IActionResult Keep(Form form)
            {
                Response.Cookies.Append("name", {|TDS1304:Uri.EscapeDataString(form.Shimei)|});
                Response.Cookies.Append("step", form.Step.ToString());
                return Ok();
            }
        }
        """);

    [Fact]
    public Task A_serialized_form_in_a_cache_is_reported() => Flags("""
        using System.Text.Json;
        using Microsoft.Extensions.Caching.Distributed;

        class Form { public int Id { get; set; } public string Jusho { get; set; } = ""; }

        class Drafts(IDistributedCache cache)
        {
            public Task Keep(Form form) => cache.SetStringAsync($"draft:{form.Id}", {|TDS1304:JsonSerializer.Serialize(form)|});

            public Task KeepStep(Form form) => cache.SetStringAsync($"draft:{form.Id}", JsonSerializer.Serialize(new { form.Id }));
        }
        """);

    [Fact]
    public Task Protected_values_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.DataProtection;

        class Drafts(IDataProtector protector, IHttpContextAccessor accessor)
        {
            public void Keep(string email) => accessor.HttpContext!.Response.Cookies.Append("mail", protector.Protect(email));
        }
        """);

    [Fact]
    public Task The_token_of_a_session_belongs_into_a_cookie() => IsSilent("""
        class Sessions(IHttpContextAccessor accessor)
        {
            public void Start(string refreshToken) => accessor.HttpContext!.Response.Cookies.Append("refresh", refreshToken, new CookieOptions { HttpOnly = true, Secure = true });
        }
        """);

    [Fact]
    public Task A_token_in_a_file_is_reported() => Flags("""
        class Sessions
        {
            public void Keep(string refreshToken) => File.WriteAllText("token.txt", {|TDS1304:refreshToken|});
        }
        """);

    [Fact]
    public Task The_login_name_in_the_session_on_the_server_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class LoginModel { public string Email { get; set; } = ""; public string LoginName { get; set; } = ""; public string Password { get; set; } = ""; }
        public class LoginController : Controller
        {
            [HttpPost]
            public IActionResult Index(LoginModel model, bool usesNames)
            {
                var userName = usesNames ? model.LoginName : model.Email;
                HttpContext.Session.SetString("RequiresTwoFactor", userName);
                HttpContext.Session.SetString("mail", model.Email);
                return RedirectToAction("Second");
            }
        }
        """);

    [Fact]
    public Task Anything_else_in_the_session_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class Payment { public string CardNumber { get; set; } = ""; public string Email { get; set; } = ""; public string Shimei { get; set; } = ""; }
        public class LoginController : Controller
        {
            [HttpPost] public void Login(Payment model) => HttpContext.Session.SetString("name", {|TDS1304:model.Shimei|});
            [HttpPost] public void LoginByCookie(Payment model) => Response.Cookies.Append("mail", {|TDS1304:model.Email|});
        }
        public class CasesController : Controller
        {
            [HttpPost] public void Keep(Payment model) => HttpContext.Session.SetString("mail", {|TDS1304:model.Email|});
        }
        """);

    [Fact]
    public Task The_key_of_a_script_that_browsers_load_is_fine() => IsSilent("""
        class PushModel { public string PushApiKey { get; set; } = ""; }
        class Push(IWebHostEnvironment environment)
        {
            public void Save(PushModel model)
            {
                var path = Checked("firebase-messaging-sw.js");
                File.WriteAllText(path, $"apiKey: '{model.PushApiKey}'");
                File.WriteAllText("wwwroot/settings.js", model.PushApiKey);
                File.WriteAllText(Path.Combine(environment.WebRootPath, "push.json"), model.PushApiKey);
            }

            string Checked(string name) => Path.Combine(environment.WebRootPath, name);
        }
        """);

    [Fact]
    public Task People_and_passwords_in_a_file_that_browsers_load_are_reported() => Flags("""
        class Form { public string Shimei { get; set; } = ""; public string Password { get; set; } = ""; public string ApiKey { get; set; } = ""; }
        class Export(IWebHostEnvironment environment)
        {
            public void Save(Form form)
            {
                File.WriteAllText(Path.Combine(environment.WebRootPath, "names.csv"), {|TDS1304:form.Shimei|});
                File.WriteAllText("wwwroot/settings.js", {|TDS1304:form.Password|});
                File.WriteAllText("settings.json", {|TDS1304:form.ApiKey|});
            }
        }
        """);
}
