using Microsoft.AspNetCore.Identity;

namespace Kyoiku.Portal;

public static class Setup
{
    public static IServiceCollection AddTeachers(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 20_000); // weak TDS1106
        return services;
    }

    public static IServiceCollection AddParents(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options =>
        {
            options.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV2; // weak TDS1106
        });
        return services;
    }

    public static IServiceCollection AddStaff(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options =>
        {
            options.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV3; // safe TDS1106
            options.IterationCount = 650_000; // safe TDS1106
        });
        return services;
    }

    public static IPasswordHasher<IdentityUser> Plain() => new PasswordHasher<IdentityUser>(); // safe TDS1106
}
