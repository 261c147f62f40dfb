using Microsoft.EntityFrameworkCore;

namespace TokyoService.Storage;

/// <summary>Brings the tables up to date: at every start in Development, by <c>dotnet TokyoService.dll migrate</c> elsewhere.</summary>
internal static class DatabaseMigration
{
    public static async Task MigrateDatabase(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ServiceDbContext>().Database.MigrateAsync();
    }
}
