using Microsoft.AspNetCore.HttpLogging;
using Microsoft.EntityFrameworkCore;

namespace Daicho.Diagnostics;

public class LedgerDb(DbContextOptions<LedgerDb> options) : DbContext(options);

public class ArchiveDb : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.EnableSensitiveDataLogging(); // weak TDS1306
    }
}

public class ReportDb : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.EnableSensitiveDataLogging(false); // safe TDS1306
        optionsBuilder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
    }
}

public static class Setup
{
    public static void AddLedger(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContext<LedgerDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger")).EnableSensitiveDataLogging()); // weak TDS1306
    }

    public static void AddLedgerGuarded(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContext<LedgerDb>(o =>
        {
            o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger"));
            if (builder.Environment.IsDevelopment())
            {
                o.EnableSensitiveDataLogging(); // safe TDS1306
            }
        });
    }

    public static void AddLedgerFlag(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContextFactory<LedgerDb>(o => o
            .UseNpgsql(builder.Configuration.GetConnectionString("Ledger"))
            .EnableSensitiveDataLogging(builder.Environment.IsDevelopment())); // safe TDS1306
    }

    public static void AddLedgerAlways(this WebApplicationBuilder builder)
    {
        var verbose = true;
        builder.Services.AddDbContextPool<LedgerDb>(o => o.UseNpgsql(builder.Configuration.GetConnectionString("Ledger")).EnableSensitiveDataLogging(verbose)); // weak TDS1306
    }

    public static void AddBodies(this IServiceCollection services)
    {
        services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.All); // weak TDS1306
    }

    public static void AddBodyParts(this IServiceCollection services) => services.AddHttpLogging(options =>
    {
        options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestBody; // weak TDS1306
        options.RequestBodyLogLimit = 4096;
    });

    public static void AddLines(this IServiceCollection services) => services.AddHttpLogging(options =>
    {
        options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration; // safe TDS1306
    });

    public static void AddAnswers(this IServiceCollection services) =>
        services.AddHttpLogging(o => o.LoggingFields |= HttpLoggingFields.ResponseBody); // weak TDS1306

    public static void AddStatus(this IServiceCollection services) =>
        services.AddHttpLogging(o => o.LoggingFields |= HttpLoggingFields.ResponsePropertiesAndHeaders); // safe TDS1306

    public static void AddAuthTrace(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Trace); // weak TDS1306
    }

    public static void AddAuthWarnings(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Warning); // safe TDS1306
        logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Information); // safe TDS1306
    }

    public static void AddBodiesGuarded(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.All); // safe TDS1306
        }
    }

    public static IEndpointConventionBuilder MapLogged(this IEndpointRouteBuilder app) =>
        app.MapPost("/echo", (int number) => number).RequireAuthorization().WithHttpLogging(HttpLoggingFields.RequestBody); // weak TDS1306

    public static IEndpointConventionBuilder MapLoggedLine(this IEndpointRouteBuilder app) =>
        app.MapPost("/echo", (int number) => number).RequireAuthorization().WithHttpLogging(HttpLoggingFields.RequestPath); // safe TDS1306
}
