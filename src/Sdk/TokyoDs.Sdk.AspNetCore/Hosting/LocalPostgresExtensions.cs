using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TokyoDs.Hosting;

namespace TokyoDs;

/// <summary>Gives an app its development database.</summary>
public static partial class LocalPostgresExtensions
{
    /// <summary>
    /// In Development, and only when the connection string is missing, starts a private PostgreSQL server and sets the
    /// connection string to it. The server stops with the app; its data stays in <c>.postgres</c>.
    /// </summary>
    /// <param name="builder">The application builder.</param>
    /// <param name="connectionName">The name below <c>ConnectionStrings</c>.</param>
    /// <exception cref="InvalidOperationException">Outside Development the connection string is missing, or PostgreSQL is
    /// not installed; the message says in Japanese and English what to do.</exception>
    public static TBuilder AddLocalPostgres<TBuilder>(this TBuilder builder, string connectionName = "Default")
        where TBuilder : IHostApplicationBuilder
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionName);
        if (!string.IsNullOrWhiteSpace(builder.Configuration.GetConnectionString(connectionName)))
        {
            return builder;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                LocalPostgresTexts.MissingConnectionString(connectionName, builder.Environment.EnvironmentName));
        }

        var server = LocalPostgres.Start(builder.Environment.ContentRootPath, connectionName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose(); // an app that ends before it runs, such as a design-time tool
        builder.Configuration.AddInMemoryCollection([new($"ConnectionStrings:{connectionName}", server.ConnectionString)]);
        builder.Services.AddHostedService(services => new StopsWithTheApp(server, services.GetRequiredService<ILogger<LocalPostgres>>()));
        return builder;
    }

    private sealed partial class StopsWithTheApp(LocalPostgres server, ILogger<LocalPostgres> logger) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            Started(logger, server.Version, server.Port, server.Folder);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.Run(server.Dispose, CancellationToken.None);

        [LoggerMessage(1, LogLevel.Information, "Development database: PostgreSQL {Version} on 127.0.0.1:{Port}, data in {Folder}")]
        private static partial void Started(ILogger logger, int version, int port, string folder);
    }
}
