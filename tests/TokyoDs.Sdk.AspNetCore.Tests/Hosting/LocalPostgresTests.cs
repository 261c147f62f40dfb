using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using TokyoDs.Hosting;

namespace TokyoDs.Tests.Hosting;

public sealed class LocalPostgresTests : IDisposable
{
    private readonly string _project = Directory.CreateTempSubdirectory("tokyods-postgres-").FullName;

    public LocalPostgresTests()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_project, (UnixFileMode)0b111_101_101);
        }
    }

    public void Dispose() => Directory.Delete(_project, recursive: true);

    [PostgresFact]
    public void Rows_survive_a_restart()
    {
        using (var server = LocalPostgres.Start(_project))
        {
            Sql(server, "create table kept (name text); insert into kept values ('東京 𠮷')");
        }

        using var again = LocalPostgres.Start(_project);
        Assert.Equal("東京 𠮷", Sql(again, "select name from kept"));
    }

    [PostgresFact]
    public void The_server_stops_with_the_last_app_that_uses_it()
    {
        var first = LocalPostgres.Start(_project);
        var second = LocalPostgres.Start(_project);
        Assert.Equal(first.Port, second.Port);

        first.Dispose();
        Assert.Equal("1", Sql(second, "select 1"));

        second.Dispose();
        Assert.False(File.Exists(ProcessFile(second)));
    }

    [PostgresFact]
    public void A_server_left_by_a_killed_app_is_used_again_and_then_stopped()
    {
        var killed = LocalPostgres.Start(_project);
        PretendTheLeaseHolderWasKilled(killed);

        using (var next = LocalPostgres.Start(_project))
        {
            Assert.Equal(killed.Port, next.Port);
        }

        Assert.False(File.Exists(ProcessFile(killed)));
    }

    [PostgresFact]
    public void A_process_file_whose_number_belongs_to_another_program_is_cleaned_up()
    {
        LocalPostgres.Start(_project).Dispose();
        var stale = Path.Combine(_project, ".postgres", "data", "postmaster.pid");
        File.WriteAllText(stale, $"{Environment.ProcessId}\n/elsewhere\n0\n5432\n");

        using var server = LocalPostgres.Start(_project);
        Assert.Equal("1", Sql(server, "select 1"));
    }

    [PostgresFact]
    public void An_interrupted_first_start_is_begun_anew()
    {
        Directory.CreateDirectory(Path.Combine(_project, ".postgres", "data.new", "base"));
        if (Environment.IsPrivilegedProcess)
        {
            Command.Run("/usr/bin/env", ["chown", "-R", "postgres:", Path.Combine(_project, ".postgres")]);
        }

        using var server = LocalPostgres.Start(_project);
        Assert.Equal("1", Sql(server, "select 1"));
    }

    [PostgresFact]
    public void The_server_asks_for_the_password_and_listens_on_loopback_only()
    {
        using var server = LocalPostgres.Start(_project);
        Assert.Equal("127.0.0.1", Sql(server, "show listen_addresses"));
        Assert.Equal("", Sql(server, "select 1 from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
    }

    [PostgresFact]
    public async Task An_app_in_Development_gets_a_connection_string_and_stops_the_server_when_it_ends()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = _project });
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.AddLocalPostgres("Default");
        Assert.Contains("Host=127.0.0.1", builder.Configuration.GetConnectionString("Default"), StringComparison.Ordinal);

        await using (var app = builder.Build())
        {
            await app.StartAsync();
            await app.StopAsync();
        }

        Assert.False(File.Exists(Path.Combine(_project, ".postgres", "data", "postmaster.pid")));
    }

    [Fact]
    public void Outside_Development_a_missing_connection_string_is_named_in_both_languages()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = _project });

        var error = Assert.Throws<InvalidOperationException>(() => builder.AddLocalPostgres("Default"));
        Assert.Contains("接続文字列 ConnectionStrings:Default がありません", error.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings__Default", error.Message, StringComparison.Ordinal);
        Assert.Contains("is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_connection_string_is_left_alone()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = _project });
        builder.Configuration["ConnectionStrings:Default"] = "Host=database.example";

        builder.AddLocalPostgres("Default");

        Assert.Equal("Host=database.example", builder.Configuration.GetConnectionString("Default"));
        Assert.False(Directory.Exists(Path.Combine(_project, ".postgres")));
    }

    [Fact]
    public void Where_PostgreSQL_is_absent_the_message_says_how_to_install_it()
    {
        var text = LocalPostgresTexts.NotInstalled("Default");
        Assert.Contains("PostgreSQL が見つかりません", text, StringComparison.Ordinal);
        Assert.Contains("was not found", text, StringComparison.Ordinal);
        Assert.Contains("install", text, StringComparison.Ordinal);
    }

    private static string ProcessFile(LocalPostgres server) => Path.Combine(server.Folder, "data", "postmaster.pid");

    private static void PretendTheLeaseHolderWasKilled(LocalPostgres server)
    {
        var lease = Directory.GetFiles(Path.Combine(server.Folder, "leases")).Single();
        File.WriteAllText(lease, "2000-01-01T00:00:00Z");
    }

    private static string Sql(LocalPostgres server, string sql)
    {
        var parts = server.ConnectionString.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        var answer = Command.Run(
            PostgresInstallation.Find(server.Version)!.Program("psql"),
            ["-h", parts["Host"], "-p", parts["Port"], "-U", parts["Username"], "-d", parts["Database"], "-XAtqc", sql],
            parts["Password"]);
        Assert.True(answer.Succeeded, answer.Output);
        return answer.Output;
    }
}

/// <summary>A test that needs an installed PostgreSQL; skipped, with the reason, where there is none.</summary>
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresInstallation.Find(major: null) is null ? "PostgreSQL is not installed." : null;
}
