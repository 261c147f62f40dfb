using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Open.Api;

public static class CorsSetup
{
    private static readonly string[] Origins = ["https://www.city.example.jp", "https://app.city.example.jp"];

    public static IServiceCollection AddOpenCors(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCors(options =>
        {
            options.AddDefaultPolicy(policy => policy.WithOrigins(Origins).WithMethods("GET").AllowCredentials()); // safe TDS1206
            options.AddPolicy("anyone", policy => policy.AllowAnyOrigin().AllowAnyHeader()); // weak TDS1206
            options.AddPolicy("reflect", policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials()); // weak TDS1206
            options.AddPolicy("partners", policy => policy.SetIsOriginAllowed(origin => Origins.Contains(origin))); // safe TDS1206
            options.AddPolicy("star", policy => policy.WithOrigins("*").WithMethods("POST")); // weak TDS1206
            options.AddPolicy("configured", policy => policy.WithOrigins(configuration.GetSection("Cors:Origins").Get<string[]>() ?? [])); // safe TDS1206
        });
        return services;
    }

    public static CorsPolicy Build() => new CorsPolicyBuilder("https://www.city.example.jp").WithMethods("GET").Build(); // safe TDS1206

    public static void UseManualCors(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (Origins.Contains(origin))
        {
            context.Response.Headers.AccessControlAllowOrigin = origin; // safe TDS1206
        }

        await next(context);
    });
}
