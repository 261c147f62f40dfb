using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Kaiin.Passwords;

public class Member
{
    public int Id { get; set; }

    public string PasswordHash { get; set; } = "";
}

public class PasswordStore(IPasswordHasher<Member> hasher)
{
    public void SetPlain(Member member, string password) =>
        member.PasswordHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(password))); // weak TDS1106

    public void Set(Member member, string password) => member.PasswordHash = hasher.HashPassword(member, password); // safe TDS1106

    public byte[] Stretch(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 20_000, HashAlgorithmName.SHA512, 32); // weak TDS1106

    public byte[] StretchLong(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 210_000, HashAlgorithmName.SHA512, 32); // safe TDS1106

    public string DocumentHash(string document) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(document))); // safe TDS1106
}
