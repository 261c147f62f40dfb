using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Shokuin.Accounts;

public class StaffAccount
{
    public int Id { get; set; }
    public string PasswordHash { get; set; } = "";
    public string ApiKey { get; set; } = "";
    public string DisplayName { get; set; } = "";
}

public class AccountStore(PasswordHasher<StaffAccount> hasher)
{
    public void SetPassword(StaffAccount account, string newPassword)
    {
        using var sha = SHA256.Create();
        account.PasswordHash = Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(newPassword))); // weak TDS1106
    }

    public void SetPassword2(StaffAccount account, string newPassword) =>
        account.PasswordHash = hasher.HashPassword(account, newPassword); // safe TDS1106

    public bool ApiKeyMatches(StaffAccount account, string presentedApiKey) => account.ApiKey == presentedApiKey; // weak TDS1112

    public bool NameMatches(StaffAccount account, string name) => account.DisplayName == name; // safe TDS1112

    public static byte[] FileChecksum(Stream file) => SHA256.HashData(file); // safe TDS1101

    public byte[] Encrypt(byte[] data, byte[] key)
    {
        using var des = TripleDES.Create(); // weak TDS1101
        des.Key = key;
        using var encryptor = des.CreateEncryptor();
        return encryptor.TransformFinalBlock(data, 0, data.Length);
    }

    public byte[] Protect(byte[] data, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        aes.IV = Encoding.ASCII.GetBytes("0123456789abcdef"); // weak TDS1104
        using var encryptor = aes.CreateEncryptor();
        return encryptor.TransformFinalBlock(data, 0, data.Length);
    }

    public string NewApiKey() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32)); // safe TDS1105

    public string NewSessionToken(int id) => $"{id}-{DateTime.UtcNow.Ticks}"; // weak TDS1105

    public string NewTemporaryFileLabel() => $"export-{DateTime.UtcNow:yyyyMMddHHmmss}"; // safe TDS1105
}
