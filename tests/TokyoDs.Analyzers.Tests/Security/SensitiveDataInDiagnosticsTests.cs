using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class SensitiveDataInDiagnosticsTests() : RuleTests("TDS1306")
{
    [Fact]
    public Task Values_of_queries_in_the_log_are_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDbContext<Permits>(options => options
            .UseNpgsql("Host=db")
            .{|TDS1306:EnableSensitiveDataLogging|}()
            .{|TDS1306:EnableDetailedErrors|}());
        new Npgsql.NpgsqlDataSourceBuilder().{|TDS1306:EnableParameterLogging|}(true);
        class Permits;
        """);

    [Fact]
    public Task Bodies_of_requests_in_the_log_are_reported() => Flags("""
        using Microsoft.AspNetCore.HttpLogging;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpLogging(logging =>
        {
            logging.LoggingFields = {|TDS1306:HttpLoggingFields.All|};
            logging.LoggingFields = HttpLoggingFields.RequestPath | {|TDS1306:HttpLoggingFields.RequestBody|};
            {|TDS1306:logging.RequestHeaders.Add("Authorization")|};
            {|TDS1306:logging.ResponseHeaders.Add("set-cookie")|};
        });
        var app = builder.Build();
        app.MapPost("/", () => 1).WithHttpLogging({|TDS1306:HttpLoggingFields.Response|});
        app.MapPost("/a", [HttpLogging({|TDS1306:HttpLoggingFields.Request|})] () => 1);
        """);

    [Fact]
    public Task Cookies_in_W3C_logs_are_reported() => Flags("""
        using Microsoft.AspNetCore.HttpLogging;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddW3CLogging(logging => logging.LoggingFields = {|TDS1306:W3CLoggingFields.All|});
        builder.Services.Configure<W3CLoggerOptions>(o => o.LoggingFields |= {|TDS1306:W3CLoggingFields.Cookie|});
        """);

    [Fact]
    public Task Tokens_in_the_log_are_reported() => Flags("""
        using Microsoft.IdentityModel.Logging;
        var builder = WebApplication.CreateBuilder(args);
        {|TDS1306:IdentityModelEventSource.ShowPII = true|};
        {|TDS1306:IdentityModelEventSource.LogCompleteSecurityArtifact = true|};
        builder.Logging.AddFilter("Microsoft.AspNetCore.Authentication", {|TDS1306:LogLevel.Trace|});
        builder.Logging.SetMinimumLevel({|TDS1306:LogLevel.Trace|});
        """);

    [Fact]
    public Task Trace_levels_in_settings_are_reported() => Flags("""
        class Program;
        """,
        ("appsettings.json", """
        {
          "Logging": {
            "LogLevel": { "Default": "Information", "Microsoft.AspNetCore.Authentication": {|TDS1306:"Trace"|} },
            "Console": { "LogLevel": { "Default": {|TDS1306:"Trace"|}, "Tokyo.Permits": "Trace" } }
          },
          "Serilog": { "MinimumLevel": { "Default": "Information", "Override": { "Microsoft.IdentityModel": {|TDS1306:"Verbose"|} } } }
        }
        """),
        ("appsettings.Development.json", """{ "Logging": { "LogLevel": { "Microsoft.AspNetCore.Authentication": "Trace" } } }"""));

    [Fact]
    public Task Diagnostics_in_Development_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.IdentityModel.Logging;
        var builder = WebApplication.CreateBuilder(args);
        IdentityModelEventSource.ShowPII = builder.Environment.IsDevelopment();
        builder.Services.AddDbContext<Permits>(options =>
        {
            options.UseNpgsql("Host=db").EnableSensitiveDataLogging(builder.Environment.IsDevelopment());
            if (builder.Environment.IsDevelopment()) { options.EnableSensitiveDataLogging().EnableDetailedErrors(); }
        });
        builder.Services.AddHttpLogging(o => o.LoggingFields = builder.Environment.IsDevelopment() ? HttpLoggingFields.All : HttpLoggingFields.RequestPath);
        class Permits;
        """);

    [Fact]
    public Task Logs_without_bodies_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.HttpLogging;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpLogging(logging =>
        {
            logging.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders | HttpLoggingFields.ResponseStatusCode;
            logging.LoggingFields = HttpLoggingFields.All & ~HttpLoggingFields.RequestBody & ~HttpLoggingFields.ResponseBody;
            logging.RequestHeaders.Add("X-Request-Id");
            logging.RequestHeaders.Remove("Cookie");
        });
        builder.Services.AddW3CLogging(logging => logging.LoggingFields = W3CLoggingFields.Method | W3CLoggingFields.UriStem);
        """);

    [Fact]
    public Task Switches_that_are_off_or_come_from_elsewhere_are_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.IdentityModel.Logging;
        var builder = WebApplication.CreateBuilder(args);
        IdentityModelEventSource.ShowPII = false;
        builder.Services.AddDbContext<Permits>(o => o.EnableSensitiveDataLogging(false).EnableDetailedErrors(builder.Configuration.GetValue<bool>("Details")));
        class Permits;
        """);

    [Fact]
    public Task Other_uses_of_levels_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.HttpLogging;
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Tokyo.Permits", LogLevel.Trace).AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Warning);
        class Job(ILogger<Job> logger)
        {
            bool LogsBodies(HttpLoggingInterceptorContext context) => logger.IsEnabled(LogLevel.Trace) && context.LoggingFields.HasFlag(HttpLoggingFields.RequestBody);
        }
        """);

    [Fact]
    public Task The_fix_follows_the_environment() => Fixes<SensitiveDataInDiagnosticsFix>(
        """
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.IdentityModel.Logging;

        var builder = WebApplication.CreateBuilder(args);
        {|TDS1306:IdentityModelEventSource.ShowPII = true|};
        builder.Services.AddDbContext<Permits>(options => options.UseNpgsql("Host=db").{|TDS1306:EnableSensitiveDataLogging|}());
        builder.Services.AddHttpLogging(o => o.LoggingFields = {|TDS1306:HttpLoggingFields.All|});
        class Permits;
        """,
        """
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.IdentityModel.Logging;

        var builder = WebApplication.CreateBuilder(args);
        IdentityModelEventSource.ShowPII = builder.Environment.IsDevelopment();
        builder.Services.AddDbContext<Permits>(options => options.UseNpgsql("Host=db").EnableSensitiveDataLogging(builder.Environment.IsDevelopment()));
        builder.Services.AddHttpLogging(o => o.LoggingFields = HttpLoggingFields.RequestPropertiesAndHeaders | HttpLoggingFields.ResponsePropertiesAndHeaders);
        class Permits;
        """);

    [Fact]
    public Task The_fix_takes_the_call_out_where_no_environment_is_known() => Fixes<SensitiveDataInDiagnosticsFix>(
        """
        using Microsoft.EntityFrameworkCore;

        static class Permits
        {
            public static void Configure(DbContextOptionsBuilder options)
            {
                options.UseNpgsql("Host=db").{|TDS1306:EnableSensitiveDataLogging|}();
                options.{|TDS1306:EnableSensitiveDataLogging|}(true);
                options.{|TDS1306:EnableDetailedErrors|}();
            }
        }
        """,
        """
        using Microsoft.EntityFrameworkCore;

        static class Permits
        {
            public static void Configure(DbContextOptionsBuilder options)
            {
                options.UseNpgsql("Host=db");
                options.EnableSensitiveDataLogging(false);
            }
        }
        """);

    [Fact]
    public Task A_switch_in_a_variable_is_read() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var builder = WebApplication.CreateBuilder(args);
        var verbose = true;
        var quiet = false;
        builder.Services.AddDbContext<Permits>(options => options.UseNpgsql("Host=db").{|TDS1306:EnableSensitiveDataLogging|}(verbose));
        builder.Services.AddDbContext<Permits>(options => options.UseNpgsql("Host=db").EnableSensitiveDataLogging(quiet));
        class Permits;
        """);
}
