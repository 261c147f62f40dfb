using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Bosai.Site;

public class Startup
{
    private readonly IWebHostEnvironment _environment;

    public Startup(IWebHostEnvironment environment) => _environment = environment;

    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue); // weak TDS1209
        services.Configure<FormOptions>(form => form.ValueCountLimit = 200); // safe TDS1209
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear(); // safe TDS1215
            forwarded.KnownProxies.Add(IPAddress.Parse("10.1.2.3"));
        });
        services.Configure<IdentityOptions>(identity => identity.Password = new PasswordOptions { RequiredLength = 14 }); // safe TDS1214
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
            antiforgery.SuppressXFrameOptionsHeader = true; // safe TDS1207
        });
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseForwardedHeaders();
        if (_environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage(); // safe TDS1212
            app.UseDirectoryBrowser("/work"); // safe TDS1211
        }
        else
        {
            app.UseExceptionHandler("/error");
            app.UseHsts();
        }

        app.UseHttpsRedirection();
        app.Use((context, next) =>
        {
            context.Response.Headers["X-Content-Type-Options"] = "nosniff";
            context.Response.Headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'self'"; // safe TDS1207
            return next();
        });
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors(policy => policy.WithOrigins("https://bosai.example.lg.jp").AllowCredentials()); // safe TDS1206
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseEndpoints(endpoints => endpoints.MapDefaultControllerRoute());
    }
}
