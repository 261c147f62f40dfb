using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MyPage.Identity;

public static class IdentitySetup
{
    public static IServiceCollection AddMyPageIdentity(this IServiceCollection services)
    {
        services.Configure<IdentityOptions>(options =>
        {
            options.Password.RequiredLength = 4; // weak TDS1214
            options.Lockout.MaxFailedAccessAttempts = 5; // safe TDS1214
            options.Lockout.AllowedForNewUsers = false; // weak TDS1214
        });

        services.Configure<IdentityOptions>("staff", options =>
        {
            options.Password.RequiredLength = 12; // safe TDS1214
            options.Lockout.AllowedForNewUsers = true; // safe TDS1214
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15); // safe TDS1214
        });

        services.AddDataProtection()
            .SetApplicationName("mypage");
        return services;
    }
}

public interface ISignIn
{
    Task<bool> SignInAsync(string user, string password);

    Task<bool> SignInLockedAsync(string user, string password);
}

public sealed class SignIn(SignInManager<IdentityUser> manager) : ISignIn
{
    public async Task<bool> SignInAsync(string user, string password)
    {
        var result = await manager.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: false); // weak TDS1214
        return result.Succeeded;
    }

    public async Task<bool> SignInLockedAsync(string user, string password)
    {
        var result = await manager.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true); // safe TDS1214
        return result.Succeeded;
    }
}
