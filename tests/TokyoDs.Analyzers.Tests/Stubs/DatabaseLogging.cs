// The options builder of Microsoft.EntityFrameworkCore, and Npgsql
#nullable enable
namespace Microsoft.EntityFrameworkCore
{
    public class DbContextOptionsBuilder
    {
        public virtual DbContextOptionsBuilder EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = true) => this;

        public virtual DbContextOptionsBuilder EnableDetailedErrors(bool detailedErrorsEnabled = true) => this;
    }

    public static class NpgsqlDbContextOptionsBuilderExtensions
    {
        public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, string? connectionString) => optionsBuilder;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(
            this IServiceCollection serviceCollection, System.Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null) => serviceCollection;
    }
}

namespace Npgsql
{
    public sealed class NpgsqlDataSourceBuilder(string? connectionString = null)
    {
        public string? ConnectionString { get; } = connectionString;

        public NpgsqlDataSourceBuilder EnableParameterLogging(bool parameterLoggingEnabled = true) => this;
    }
}
