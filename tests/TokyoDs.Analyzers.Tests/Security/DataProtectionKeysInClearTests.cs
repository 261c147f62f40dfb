namespace TokyoDs.Analyzers.Tests.Security;

public sealed class DataProtectionKeysInClearTests() : RuleTests("TDS1114")
{
    [Fact]
    public Task Keys_in_a_folder_are_reported() => Flags("""
        using Microsoft.AspNetCore.DataProtection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDataProtection().{|TDS1114:PersistKeysToFileSystem|}(new DirectoryInfo("/keys")).SetApplicationName("portal");
        """);

    [Fact]
    public Task Keys_in_a_database_or_Redis_are_reported() => Flags("""
        using Microsoft.AspNetCore.DataProtection;
        class KeyContext;
        static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                var keys = services.AddDataProtection();
                keys.{|TDS1114:PersistKeysToDbContext<KeyContext>|}();
                keys.{|TDS1114:PersistKeysToStackExchangeRedis|}(() => new object(), "keys");
            }
        }
        """);

    [Fact]
    public Task Keys_in_blob_storage_are_for_a_person_to_decide() => Flags("""
        using Microsoft.AspNetCore.DataProtection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDataProtection().{|TDS1114:PersistKeysToAzureBlobStorage|}(new Uri("https://example.invalid/keys"));
        """);

    [Fact]
    public Task Keys_under_a_certificate_are_fine() => IsSilent("""
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.DataProtection;
        static class Startup
        {
            public static void Add(IServiceCollection services, X509Certificate2 certificate) =>
                services.AddDataProtection().ProtectKeysWithCertificate(certificate).PersistKeysToFileSystem(new DirectoryInfo("/keys"));
        }
        """);

    [Fact]
    public Task Protection_that_is_added_elsewhere_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.DataProtection;
        static class Keys
        {
            public static IDataProtectionBuilder AddKeys(this IServiceCollection services) =>
                services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys"));
        }
        """, ("Program.cs", """
        using Microsoft.AspNetCore.DataProtection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddKeys().ProtectKeysWithAzureKeyVault(new Uri("https://example.invalid/key"), new object());
        """));

    [Fact]
    public Task An_encryptor_or_a_method_of_ones_own_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.DataProtection;
        static class Keys
        {
            public static void Add(IServiceCollection services) =>
                services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys")).WithCityHsm();

            static IDataProtectionBuilder WithCityHsm(this IDataProtectionBuilder builder) => builder;
        }
        """);

    [Fact]
    public Task Default_storage_and_Development_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.DataProtection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDataProtection().SetApplicationName("portal");
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("keys"));
        }
        """);

    [Fact]
    public Task An_encryption_that_goes_with_another_store_does_not_help() => Flags("""
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.DataProtection;
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration["Keys"] == "nfs")
        {
            builder.Services.AddDataProtection().{|TDS1114:PersistKeysToFileSystem|}(new DirectoryInfo("/nfs")).SetApplicationName("portal");
        }
        else
        {
            builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys")).ProtectKeysWithCertificate("thumbprint");
        }

        static class Keys
        {
            public static void Add(IServiceCollection services)
            {
                var ring = services.AddDataProtection();
                ring.{|TDS1114:PersistKeysToFileSystem|}(new DirectoryInfo("/keys"));
            }

            public static void AddProtected(IServiceCollection services, X509Certificate2 certificate)
            {
                var ring = services.AddDataProtection();
                ring.PersistKeysToFileSystem(new DirectoryInfo("/keys"));
                ring.ProtectKeysWithCertificate(certificate);
            }

            public static void AddProtectedLater(IServiceCollection services, X509Certificate2? certificate)
            {
                var ring = services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys"));
                if (certificate is not null) { ring.ProtectKeysWithCertificate(certificate); }
            }
        }
        """);

    [Fact]
    public Task An_encryptor_in_the_options_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.DataProtection.XmlEncryption;
        static class Keys
        {
            public static void Add(IServiceCollection services, IXmlEncryptor encryptor) => services.AddDataProtection()
                .PersistKeysToFileSystem(new DirectoryInfo("/keys"))
                .AddKeyManagementOptions(options => options.XmlEncryptor = encryptor);
        }
        """);

    [Fact]
    public Task A_repository_in_the_options_is_reported() => Flags("""
        using Microsoft.AspNetCore.DataProtection.KeyManagement;
        using Microsoft.AspNetCore.DataProtection.Repositories;
        using Microsoft.AspNetCore.DataProtection.XmlEncryption;
        static class Keys
        {
            public static void Plain(KeyManagementOptions options, ILoggerFactory loggers) =>
                options.XmlRepository = {|TDS1114:new FileSystemXmlRepository(new DirectoryInfo("/keys"), loggers)|};

            public static void Encrypted(KeyManagementOptions options, ILoggerFactory loggers, IXmlEncryptor encryptor)
            {
                options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo("/keys"), loggers);
                options.XmlEncryptor = encryptor;
            }

            public static void Own(KeyManagementOptions options, IXmlRepository vault) => options.XmlRepository = vault;
        }
        """);

    [Fact]
    public Task A_provider_with_a_folder_of_its_own_is_reported() => Flags("""
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.DataProtection;
        class Rings(DirectoryInfo folder, X509Certificate2 certificate, Action<IDataProtectionBuilder> given)
        {
            IDataProtectionProvider Plain() => DataProtectionProvider.{|TDS1114:Create|}(folder);
            IDataProtectionProvider Named() => DataProtectionProvider.{|TDS1114:Create|}(folder, setup => setup.SetApplicationName("portal"));
            IDataProtectionProvider Encrypted() => DataProtectionProvider.Create(folder, certificate);
            IDataProtectionProvider SetUp() => DataProtectionProvider.Create(folder, setup => setup.ProtectKeysWithCertificate(certificate));
            IDataProtectionProvider Given() => DataProtectionProvider.Create(folder, given);
            IDataProtectionProvider Default() => DataProtectionProvider.Create("portal");
        }
        """);
}
