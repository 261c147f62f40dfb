using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Shokuin.Login;

public sealed class StaffAccount
{
    public int Id { get; set; }

    public string PasswordHash { get; set; } = "";

    public byte[] Salt { get; set; } = [];
}

public sealed class PasswordService(IPasswordHasher<StaffAccount> hasher)
{
    public void SetPlain(StaffAccount account, string password)
    {
        account.PasswordHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(password))); // weak TDS1106
    }

    public void Set(StaffAccount account, string password)
    {
        account.PasswordHash = hasher.HashPassword(account, password); // safe TDS1106
    }

    public void SetSalted(StaffAccount account, string newPassword)
    {
        account.Salt = RandomNumberGenerator.GetBytes(16);
        using var sha = SHA512.Create();
        account.PasswordHash = Convert.ToHexString(sha.ComputeHash([.. account.Salt, .. Encoding.UTF8.GetBytes(newPassword)])); // weak TDS1106
    }

    public void SetDerived(StaffAccount account, string newPassword)
    {
        account.Salt = RandomNumberGenerator.GetBytes(16);
        var derived = Rfc2898DeriveBytes.Pbkdf2(newPassword, account.Salt, 10_000, HashAlgorithmName.SHA256, 32); // weak TDS1106
        account.PasswordHash = Convert.ToBase64String(derived);
    }

    public void SetDerivedStrong(StaffAccount account, string newPassword)
    {
        account.Salt = RandomNumberGenerator.GetBytes(16);
        var derived = Rfc2898DeriveBytes.Pbkdf2(newPassword, account.Salt, 600_000, HashAlgorithmName.SHA256, 32); // safe TDS1106
        account.PasswordHash = Convert.ToBase64String(derived);
    }

    public byte[] Mac(byte[] pepper, string password) =>
        HMACSHA256.HashData(pepper, Encoding.UTF8.GetBytes(password)); // weak TDS1106

    // 書類の検査値。パスワードではない
    public string Document(byte[] content) => Convert.ToHexString(SHA256.HashData(content)); // safe TDS1106
}
