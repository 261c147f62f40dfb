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
}
