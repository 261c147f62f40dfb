using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;

namespace Resident.Accounts;

public sealed class Account
{
    public Guid Id { get; init; }

    public string PasswordHash { get; set; } = "";
}

public interface IPasswordStore
{
    void Set(Account account, string password);
}

public sealed class FastPasswordStore : IPasswordStore
{
    public void Set(Account account, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        byte[] salted = [.. salt, .. Encoding.UTF8.GetBytes(password)];
        account.PasswordHash = Convert.ToBase64String(SHA256.HashData(salted)); // weak TDS1106
    }
}

public sealed class DerivedPasswordStore : IPasswordStore
{
    private const int Iterations = 10_000;

    public void Set(Account account, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var derived = KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA256, Iterations, 32); // weak TDS1106
        account.PasswordHash = Convert.ToBase64String(salt) + "." + Convert.ToBase64String(derived);
    }
}

public sealed class StrongPasswordStore : IPasswordStore
{
    private const int Iterations = 650_000;

    public void Set(Account account, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var derived = KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA256, Iterations, 32); // safe TDS1106
        account.PasswordHash = Convert.ToBase64String(salt) + "." + Convert.ToBase64String(derived);
    }
}

public sealed class IdentityPasswordStore(IPasswordHasher<Account> hasher) : IPasswordStore
{
    public void Set(Account account, string password) => account.PasswordHash = hasher.HashPassword(account, password); // safe TDS1106
}

public static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000); // weak TDS1106
        services.Configure<PasswordHasherOptions>("citizens", options => options.IterationCount = 700_000); // safe TDS1106
        return services.AddSingleton<IPasswordStore, StrongPasswordStore>();
    }

    public static byte[] DeriveQuickly(string password, byte[] salt)
    {
#pragma warning disable SYSLIB0060
        using var bytes = new Rfc2898DeriveBytes(password, salt, 50_000, HashAlgorithmName.SHA256); // weak TDS1106
#pragma warning restore SYSLIB0060
        return bytes.GetBytes(32);
    }

    public static string Fingerprint(string documentText) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(documentText))); // safe TDS1106
}
