namespace TokyoDs.Analyzers.Tests.Security;

public sealed class SessionOutlivesPolicyTests() : RuleTests("TDS1213")
{
    [Fact]
    public Task A_session_of_a_day_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(options => {|TDS1213:options.IdleTimeout = TimeSpan.FromHours(24)|});
        builder.Services.Configure<SessionOptions>(o => { {|TDS1213:o.IdleTimeout = new TimeSpan(2, 0, 0)|}; });
        """);

    [Fact]
    public Task A_sliding_ticket_of_two_weeks_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication.Cookies;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(options =>
        {
            {|TDS1213:options.ExpireTimeSpan = TimeSpan.FromDays(14)|};
            {|TDS1213:options.Cookie.MaxAge = TimeSpan.FromDays(14)|};
        });
        """);

    [Fact]
    public Task A_fixed_ticket_beyond_a_working_day_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.ConfigureApplicationCookie(options =>
        {
            options.SlidingExpiration = false;
            {|TDS1213:options.ExpireTimeSpan = Lifetimes.Ticket|};
        });
        static class Lifetimes { public static readonly TimeSpan Ticket = TimeSpan.FromHours(13); }
        """);

    [Fact]
    public Task A_persistent_sign_in_that_nobody_asked_for_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            Task SignIn(HttpContext context, System.Security.Claims.ClaimsPrincipal user) =>
                context.SignInAsync(user, new AuthenticationProperties { {|TDS1213:IsPersistent = true|} });

            Task SignIn(IdentityUser user) => manager.SignInAsync(user, isPersistent: {|TDS1213:true|});

            Task SignIn(string name, string password) => manager.PasswordSignInAsync(name, password, {|TDS1213:true|}, lockoutOnFailure: true);
        }
        """);

    [Fact]
    public Task A_ticket_that_ends_in_a_month_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication;
        class Login
        {
            AuthenticationProperties Make() => new() { IsPersistent = true, {|TDS1213:ExpiresUtc = DateTimeOffset.UtcNow.AddDays(30)|} };
        }
        """);

    [Fact]
    public Task Cookie_authentication_with_its_default_of_two_weeks_is_suggested() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().{|TDS1213:AddCookie|}(options => options.LoginPath = "/login");
        """);

    [Fact]
    public Task A_sliding_ticket_without_limit_is_suggested() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(options =>
        {
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            {|TDS1213:options.SlidingExpiration = true|};
        });
        """);

    [Fact]
    public Task A_sign_in_that_keeps_the_old_session_is_suggested() => Flags("""
        using Microsoft.AspNetCore.Authentication;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        var app = builder.Build();
        app.MapPost("/login", async (HttpContext context) => await context.{|TDS1213:SignInAsync|}(new System.Security.Claims.ClaimsPrincipal()));
        """);

    [Fact]
    public Task A_new_session_at_sign_in_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authentication;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        var app = builder.Build();
        app.MapPost("/login", async (HttpContext context) =>
        {
            context.Session.Clear();
            await context.SignInAsync(new System.Security.Claims.ClaimsPrincipal());
        });
        """);

    [Fact]
    public Task A_renewed_ticket_keeps_the_session() => IsSilent("""
        using Microsoft.AspNetCore.Authentication;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        builder.Services.AddAuthentication().AddCookie("ExternalCookie");
        class Tickets
        {
            public Task RefreshAsync(HttpContext context) => context.SignInAsync(context.User);
        }
        """);

    [Fact]
    public Task Times_within_the_policy_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(options => options.IdleTimeout = TimeSpan.FromMinutes(60));
        builder.Services.AddAuthentication()
            .AddCookie("Idle", options => options.ExpireTimeSpan = TimeSpan.FromMinutes(30))
            .AddCookie("Day", options => { options.ExpireTimeSpan = new TimeSpan(8, 0, 0); options.SlidingExpiration = false; });
        """);

    [Fact]
    public Task Times_from_configuration_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var minutes = builder.Configuration.GetValue<int>("Session:Minutes");
        builder.Services.AddSession(options => options.IdleTimeout = TimeSpan.FromMinutes(minutes));
        builder.Services.AddAuthentication().AddCookie(options => options.ExpireTimeSpan = builder.Configuration.GetValue<TimeSpan>("Ticket"));
        """);

    [Fact]
    public Task A_persistent_sign_in_that_the_user_chose_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            Task SignIn(string name, string password, bool remember) => manager.PasswordSignInAsync(name, password, remember, lockoutOnFailure: true);

            AuthenticationProperties Of(bool remember)
            {
                var properties = new AuthenticationProperties { ExpiresUtc = DateTimeOffset.UtcNow.AddHours(8), IsPersistent = true };
                if (remember) properties.ExpiresUtc = DateTimeOffset.UtcNow.AddDays(7);
                return properties;
            }
        }
        """);

    [Fact]
    public Task Long_sessions_in_Development_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(options =>
        {
            options.ExpireTimeSpan = TimeSpan.FromMinutes(20);
            if (builder.Environment.IsDevelopment()) options.ExpireTimeSpan = TimeSpan.FromDays(1);
        });
        """);

    [Fact]
    public Task A_sliding_ticket_that_is_checked_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(options =>
        {
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.SlidingExpiration = true;
            options.EventsType = typeof(object);
        });
        """);

    [Fact]
    public Task Other_cookies_may_last() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAntiforgery(options => options.Cookie.MaxAge = TimeSpan.FromDays(2));
        """);

    [Fact]
    public Task A_year_from_a_clock_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication;
        class SignIn
        {
            AuthenticationProperties Year(TimeProvider clock) => new() { {|TDS1213:ExpiresUtc = clock.GetUtcNow().AddYears(1)|} };
            AuthenticationProperties Hour(TimeProvider clock) => new() { ExpiresUtc = clock.GetUtcNow().AddHours(1) };
        }
        """);

    [Fact]
    public Task A_sign_in_of_ones_own_that_keeps_the_old_session_is_suggested() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public record Credentials(string Name, string Password);
        public class EnterController : Controller
        {
            [HttpPost] public void Enter(string id, string password) => HttpContext.Session.{|TDS1213:SetInt32|}("account", 1);
            [HttpPost] public void EnterByModel(Credentials given) => HttpContext.Session.{|TDS1213:SetString|}("UserId", given.Name);
            [HttpPost] public void Note(string id, string password) => HttpContext.Session.SetString("lastPage", id);
            [HttpPost] public void Choose(string id) => HttpContext.Session.SetString("account", id);
            [HttpPost] public void EnterAnew(string id, string password)
            {
                HttpContext.Session.Clear();
                HttpContext.Session.SetInt32("account", 1);
            }
        }
        """);

    [Fact]
    public Task Long_sessions_of_end_to_end_tests_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment() || builder.Environment.IsEndToEndTests())
        {
            builder.Services.AddAuthentication().AddCookie();
            builder.Services.AddSession(options => options.IdleTimeout = TimeSpan.FromHours(24));
        }
        static class Environments { public static bool IsEndToEndTests(this IHostEnvironment environment) => environment.IsEnvironment("EndToEndTests"); }
        """);

    [Fact]
    public Task Long_sessions_before_the_release_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment() || builder.Environment.IsStaging())
        {
            builder.Services.AddSession(options => {|TDS1213:options.IdleTimeout = TimeSpan.FromHours(24)|});
        }
        """);
}
