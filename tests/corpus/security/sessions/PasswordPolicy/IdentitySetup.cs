using Microsoft.AspNetCore.Identity;

namespace Kaiin.Policy;

public static class IdentitySetup
{
    public static void AddEasy(this IServiceCollection services) => services.AddIdentityCore<IdentityUser>(options =>
    {
        options.Password.RequiredLength = 4; // weak TDS1214
        options.Lockout.AllowedForNewUsers = false; // weak TDS1214
        options.Lockout.MaxFailedAccessAttempts = 1000; // weak TDS1214
    });

    public static void AddHard(this IServiceCollection services) => services.AddIdentityCore<IdentityUser>(options =>
    {
        options.Password.RequiredLength = 12; // safe TDS1214
        options.Lockout.AllowedForNewUsers = true; // safe TDS1214
        options.Lockout.MaxFailedAccessAttempts = 5; // safe TDS1214
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15); // safe TDS1214
        options.User.RequireUniqueEmail = true; // safe TDS1214
    });

    public static void ConfigureShort(this IServiceCollection services)
    {
        const int shortest = 6;
        services.Configure<IdentityOptions>(o => o.Password = new PasswordOptions { RequiredLength = shortest, RequireNonAlphanumeric = false }); // weak TDS1214
    }

    public static void ConfigureLong(this IServiceCollection services)
    {
        const int longest = 16;
        services.Configure<IdentityOptions>(o => o.Password = new PasswordOptions { RequiredLength = longest }); // safe TDS1214
    }

    public static void ConfigureInstant(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(o => o.Lockout.DefaultLockoutTimeSpan = TimeSpan.Zero); // weak TDS1214

    public static void ConfigureQuarter(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(o => o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(30)); // safe TDS1214
}

public sealed class Gate(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users)
{
    public Task<SignInResult> EnterAsync(string id, string password) =>
        signIn.PasswordSignInAsync(id, password, isPersistent: false, lockoutOnFailure: false); // weak TDS1214

    public Task<SignInResult> EnterLockedAsync(string id, string password) =>
        signIn.PasswordSignInAsync(id, password, isPersistent: false, lockoutOnFailure: true); // safe TDS1214

    public async Task<bool> CheckAsync(string id, string password)
    {
        var user = await users.FindByNameAsync(id);
        if (user is null)
        {
            return false;
        }

        return (await signIn.CheckPasswordSignInAsync(user, password, false)).Succeeded; // weak TDS1214
    }

    public async Task<bool> CheckLockedAsync(string id, string password)
    {
        var user = await users.FindByNameAsync(id);
        return user is not null && (await signIn.CheckPasswordSignInAsync(user, password, true)).Succeeded; // safe TDS1214
    }

    public async Task ReleaseForeverAsync(IdentityUser user) => await users.SetLockoutEnabledAsync(user, false); // weak TDS1214

    public async Task KeepAsync(IdentityUser user) => await users.SetLockoutEnabledAsync(user, true); // safe TDS1214
}
