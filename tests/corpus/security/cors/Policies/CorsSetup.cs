using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Opendata.Hosting;

public static class CorsSetup
{
    private static readonly string[] Partners = ["https://www.city.example.lg.jp", "https://map.example.lg.jp"];

    public static void AddWide(this IServiceCollection services) => services.AddCors(options =>
    {
        options.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod()); // weak TDS1206
        options.AddPolicy("partners", policy => policy.WithOrigins(Partners).AllowCredentials()); // safe TDS1206
        options.AddPolicy("widget", policy =>
        {
            policy.SetIsOriginAllowed(_ => true); // weak TDS1206
            policy.AllowCredentials();
        });
        options.AddPolicy("widget-known", policy =>
        {
            policy.SetIsOriginAllowed(origin => Partners.Contains(origin)); // safe TDS1206
            policy.AllowCredentials();
        });
        options.AddPolicy("star", policy => policy.WithOrigins("*").WithMethods("POST")); // weak TDS1206
    });

    public static void AddConfigured(this WebApplicationBuilder builder)
    {
        var origins = builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
        builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins(origins).WithMethods("GET"))); // safe TDS1206
    }

    public static CorsPolicy Built() =>
        new CorsPolicyBuilder().AllowAnyOrigin().WithMethods("GET", "PUT").Build(); // weak TDS1206

    public static CorsPolicy BuiltKnown() =>
        new CorsPolicyBuilder("https://www.city.example.lg.jp").WithMethods("GET", "PUT").Build(); // safe TDS1206

    public static CorsPolicy ByHand()
    {
        var policy = new CorsPolicy { SupportsCredentials = true };
        policy.IsOriginAllowed = origin => true; // weak TDS1206
        policy.Methods.Add("POST");
        return policy;
    }

    public static CorsPolicy ByHandKnown()
    {
        var policy = new CorsPolicy { SupportsCredentials = true };
        policy.IsOriginAllowed = origin => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host == "www.city.example.lg.jp"; // safe TDS1206
        policy.Methods.Add("POST");
        return policy;
    }
}
