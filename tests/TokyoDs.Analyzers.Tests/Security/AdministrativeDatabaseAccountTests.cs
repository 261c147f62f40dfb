namespace TokyoDs.Analyzers.Tests.Security;

public sealed class AdministrativeDatabaseAccountTests() : RuleTests("TDS1403")
{
    [Fact]
    public Task The_administrator_in_a_connection_string_is_reported() => Flags("""
        class Connections(string password, string host)
        {
            const string Sql = {|TDS1403:"Server=db01;Database=cases;User Id=sa;Password=x"|};
            const string MySql = {|TDS1403:"Server=db01;Database=cases;Uid=root;Pwd=x"|};
            string Npgsql => $"{|TDS1403:Host=db01;Username=postgres;Password=|}{password};Database=cases";
            string Sum => "Server=" + host + {|TDS1403:";User ID=sa;Password="|} + password;
            const string Url = {|TDS1403:"postgresql://postgres:secret@db01:5432/cases"|};
            const string Oracle = {|TDS1403:"Data Source=ORCL;User Id=hr;Password=x;DBA Privilege=SYSDBA;"|};
        }
        """);

    [Fact]
    public Task A_name_that_only_sounds_like_one_is_suggested() => Flags("""
        class Connections
        {
            const string Sql = {|TDS1403:"Server=db01;Database=cases;User Id=admin;Password=x"|};
            const string Local = {|TDS1403:"Server=localhost;Database=cases;User Id=sa;Password=x"|};
        }
        """);

    [Fact]
    public Task A_builder_with_the_administrator_is_reported() => Flags(
        """
        using Microsoft.Data.SqlClient;
        var builder = new SqlConnectionStringBuilder { DataSource = "db01", {|TDS1403:UserID = "sa"|} };
        builder.UserID = "cases_app";
        """,
        ("SqlClient.cs", """
            namespace Microsoft.Data.SqlClient;
            public class SqlConnectionStringBuilder { public string? DataSource { get; set; } public string? UserID { get; set; } }
            """));

    [Fact]
    public Task Settings_are_read_as_well() => Flags(
        "class Page;",
        ("appsettings.json", """
            {
              "ConnectionStrings": {
                "Cases": {|TDS1403:"Server=db01;Database=cases;User Id=sa;Encrypt=true"|},
                "Offices": "Server=db01;Database=offices;User Id=offices_app;Encrypt=true",
                "Signed": "Server=db01;Database=cases;Integrated Security=true"
              }
            }
            """),
        ("docker-compose.yml", """
            services:
              web:
                environment:
                  - ConnectionStrings__Cases={|TDS1403:Host=db;Database=cases;Username=postgres|}
              db:
                environment:
                  POSTGRES_USER: postgres
            """));

    [Fact]
    public Task A_developers_own_database_is_fine() => IsSilent(
        """
        using Microsoft.EntityFrameworkCore;
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment())
        {
            builder.Configuration["ConnectionStrings:Cases"] = "Server=db01;Database=cases;User Id=sa";
        }
        class Factory : IDesignTimeDbContextFactory<DbContext>
        {
            const string Connection = "Server=db01;Database=cases;User Id=sa";
        }
        interface IDesignTimeDbContextFactory<T>;
        """,
        ("appsettings.Development.json", "{ \"ConnectionStrings\": { \"Cases\": \"Server=localhost;Database=cases;User Id=sa\" } }"));

    [Fact]
    public Task Accounts_of_few_rights_and_other_texts_are_fine() => IsSilent("""
        class Connections(string user)
        {
            const string App = "Server=db01;Database=cases;User Id=cases_app;Password=x";
            string Given => $"Server=db01;Database=cases;User Id={user};Password=x";
            const string Broker = "host=mq01;username=admin;password=x";
            const string Path = "https://root@example.lg.jp/";
            const string Help = "Never use User Id=sa; use your own account.";
            const string Prefix = "Server=db01;User Id=sales;Password=x";
        }
        """);

    [Fact]
    public Task A_test_may_use_the_account_of_its_own_container() => IsSilent(
        "class Connections { const string Sql = \"Server=db01;Database=cases;User Id=sa;Password=x\"; }",
        (".globalconfig", "is_global = true\nbuild_property.IsTestProject = true"));

    [Fact]
    public Task A_builder_that_takes_parts_by_name_is_reported() => Flags("""
        using System.Data.Common;
        class Connections
        {
            DbConnectionStringBuilder A() => new() { ["Server"] = "db04", ["User ID"] = {|TDS1403:"root"|} };
            DbConnectionStringBuilder B() => new() { ["Server"] = "db04", ["User ID"] = "cases_app" };
            void C(DbConnectionStringBuilder builder) => builder["Username"] = {|TDS1403:"postgres"|};
            void D(DbConnectionStringBuilder builder) => builder.Add("Uid", {|TDS1403:"sa"|});
            void E(DbConnectionStringBuilder builder) => builder["Database"] = "postgres";
            Dictionary<string, string> F() => new() { ["user"] = "root" };
        }
        """);
}
