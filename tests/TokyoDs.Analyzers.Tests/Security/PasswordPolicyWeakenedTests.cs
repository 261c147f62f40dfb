using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PasswordPolicyWeakenedTests() : RuleTests("TDS1214")
{
    [Fact]
    public Task Short_passwords_are_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIdentity<IdentityUser, IdentityRole>(options => {|TDS1214:options.Password.RequiredLength = 6|});
        builder.Services.Configure<IdentityOptions>(o => o.Password = new PasswordOptions { {|TDS1214:RequiredLength = 4|} });
        """);

    [Fact]
    public Task A_lockout_that_is_off_is_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<IdentityOptions>(options =>
        {
            {|TDS1214:options.Lockout.AllowedForNewUsers = false|};
            {|TDS1214:options.Lockout.MaxFailedAccessAttempts = 100|};
            {|TDS1214:options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromSeconds(5)|};
        });
        """);

    [Fact]
    public Task A_sign_in_that_never_locks_is_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            const bool Lock = false;
            public async Task<bool> OnPostAsync(string name, string password) =>
                (await manager.PasswordSignInAsync(name, password, false, lockoutOnFailure: {|TDS1214:false|})).Succeeded;
            Task Check(IdentityUser user, string password) => manager.CheckPasswordSignInAsync(user, password, {|TDS1214:Lock|});
        }
        """);

    [Fact]
    public Task The_default_of_six_characters_is_suggested() => Flags("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.{|TDS1214:AddIdentityCore<IdentityUser>|}(options => options.User.RequireUniqueEmail = true);
        """);

    [Fact]
    public Task Eight_characters_are_enough() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIdentity<IdentityUser, IdentityRole>(options =>
        {
            options.Password.RequiredLength = 8;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 10;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        });
        """);

    [Fact]
    public Task Values_from_elsewhere_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager, IConfiguration configuration)
        {
            Task SignIn(string name, string password) =>
                manager.PasswordSignInAsync(name, password, false, configuration.GetValue<bool>("Lockout"));

            void Set(IdentityOptions options) => options.Password.RequiredLength = configuration.GetValue<int>("Length");
        }
        """);

    [Fact]
    public Task A_sign_in_that_locks_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            Task SignIn(string name, string password)
            {
                var shouldLock = true;
                return manager.PasswordSignInAsync(name, password, false, shouldLock);
            }
        }
        """);

    [Fact]
    public Task Short_passwords_in_Development_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIdentityCore<IdentityUser>(options =>
        {
            options.Password.RequiredLength = 12;
            if (builder.Environment.IsDevelopment()) { options.Password.RequiredLength = 4; }
        });
        """);

    [Fact]
    public Task Other_lengths_are_not_meant() => IsSilent("""
        var options = new PasswordOptions { RequiredLength = 4 };
        class PasswordOptions { public int RequiredLength { get; set; } }
        """);

    [Fact]
    public Task The_fix_applies_the_policy() => Fixes<PasswordPolicyWeakenedFix>(
        """
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            void Set(IdentityOptions options)
            {
                {|TDS1214:options.Password.RequiredLength = 6|};
                options.Lockout = new() { {|TDS1214:AllowedForNewUsers = false|}, {|TDS1214:MaxFailedAccessAttempts = 50|} };
            }

            Task SignIn(string name, string password) => manager.PasswordSignInAsync(name, password, false, lockoutOnFailure: {|TDS1214:false|});
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> manager)
        {
            void Set(IdentityOptions options)
            {
                options.Password.RequiredLength = 8;
                options.Lockout = new() { AllowedForNewUsers = true, MaxFailedAccessAttempts = 10 };
            }

            Task SignIn(string name, string password) => manager.PasswordSignInAsync(name, password, false, lockoutOnFailure: true);
        }
        """);

    [Fact]
    public Task An_account_that_is_never_locked_is_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        class Accounts(UserManager<IdentityUser> users)
        {
            Task Never(IdentityUser user) => users.SetLockoutEnabledAsync(user, {|TDS1214:false|});
            Task Again(IdentityUser user) => users.SetLockoutEnabledAsync(user, true);
            Task Chosen(IdentityUser user, bool locks) => users.SetLockoutEnabledAsync(user, locks);
        }
        """);
}
