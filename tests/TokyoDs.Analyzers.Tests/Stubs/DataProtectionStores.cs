#nullable disable
namespace Microsoft.AspNetCore.DataProtection
{
    using System;

    public static class EntityFrameworkCoreDataProtectionExtensions
    {
        public static IDataProtectionBuilder PersistKeysToDbContext<TContext>(this IDataProtectionBuilder builder) => builder;
    }

    public static class StackExchangeRedisDataProtectionBuilderExtensions
    {
        public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, Func<object> databaseFactory, string key) => builder;
    }

    public static class AzureStorageBlobDataProtectionBuilderExtensions
    {
        public static IDataProtectionBuilder PersistKeysToAzureBlobStorage(this IDataProtectionBuilder builder, Uri blobSasUri) => builder;
    }

    public static class AzureDataProtectionKeyVaultKeyBuilderExtensions
    {
        public static IDataProtectionBuilder ProtectKeysWithAzureKeyVault(this IDataProtectionBuilder builder, Uri keyIdentifier, object tokenCredential) => builder;
    }
}
