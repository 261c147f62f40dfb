using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;

namespace Madoguchi.Hosting;

public static class Pipeline
{
    public static void UseErrorsOpen(this WebApplication app)
    {
        app.UseDeveloperExceptionPage(); // weak TDS1212
    }

    public static void UseErrors(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage(); // safe TDS1212
        }
        else
        {
            app.UseExceptionHandler("/error"); // safe TDS1212
        }
    }

    public static void UseErrorsStaging(this WebApplication app)
    {
        if (app.Environment.IsProduction())
        {
            app.UseDeveloperExceptionPage(); // weak TDS1212
        }
    }

    public static void UseErrorsEarly(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error");
            return;
        }

        app.UseDeveloperExceptionPage(); // safe TDS1212
    }

    public static void AddHubs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR(o => o.EnableDetailedErrors = true); // weak TDS1212
    }

    public static void AddHubsGuarded(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR(o => o.EnableDetailedErrors = builder.Environment.IsDevelopment()); // safe TDS1212
    }

    public static void AddCircuits(this IServiceCollection services)
    {
        services.Configure<CircuitOptions>(o => o.DetailedErrors = true); // weak TDS1212
    }

    public static void AddCircuitsGuarded(this IServiceCollection services, IHostEnvironment environment)
    {
        services.Configure<CircuitOptions>(o =>
        {
            if (environment.IsDevelopment())
            {
                o.DetailedErrors = true; // safe TDS1212
            }
        });
    }

    public static void AddServerComponents(this IServiceCollection services) =>
        services.AddRazorComponents().AddInteractiveServerComponents(options => options.DetailedErrors = true); // weak TDS1212

    public static void AddServerComponentsClosed(this IServiceCollection services) =>
        services.AddRazorComponents().AddInteractiveServerComponents(options => options.DetailedErrors = false); // safe TDS1212

    public static void UseDetailed(this WebApplicationBuilder builder) =>
        builder.WebHost.UseSetting(WebHostDefaults.DetailedErrorsKey, "true"); // weak TDS1212

    public static void UseDetailedOff(this WebApplicationBuilder builder) =>
        builder.WebHost.UseSetting(WebHostDefaults.DetailedErrorsKey, "false"); // safe TDS1212

    public static void AddOneHub(this IServiceCollection services) =>
        services.AddSignalR().AddHubOptions<BoardHub>(o => { o.EnableDetailedErrors = true; }); // weak TDS1212

    public static void AddOneHubClosed(this IServiceCollection services) =>
        services.AddSignalR().AddHubOptions<BoardHub>(o => { o.EnableDetailedErrors = false; }); // safe TDS1212
}

[Microsoft.AspNetCore.Authorization.Authorize]
public sealed class BoardHub : Hub;
