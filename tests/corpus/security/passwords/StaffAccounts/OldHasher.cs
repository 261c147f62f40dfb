using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Shokuin.Login;

internal sealed class OldHasher : IPasswordHasher<StaffAccount>
{
    private const int Iterations = 1000;

    public string HashPassword(StaffAccount user, string password)
    {
        using var kdf = new Rfc2898DeriveBytes(password, user.Salt, Iterations, HashAlgorithmName.SHA256); // weak TDS1106
        return Convert.ToBase64String(kdf.GetBytes(32));
    }

    public PasswordVerificationResult VerifyHashedPassword(StaffAccount user, string hashedPassword, string providedPassword)
    {
        var candidate = Convert.FromBase64String(HashPassword(user, providedPassword));
        return CryptographicOperations.FixedTimeEquals(candidate, Convert.FromBase64String(hashedPassword))
            ? PasswordVerificationResult.Success
            : PasswordVerificationResult.Failed;
    }
}

internal sealed class NewHasher : IPasswordHasher<StaffAccount>
{
    private const int Iterations = 250_000;

    public string HashPassword(StaffAccount user, string password)
    {
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, user.Salt, Iterations, HashAlgorithmName.SHA512, 64); // safe TDS1106
        return Convert.ToBase64String(hash);
    }

    public PasswordVerificationResult VerifyHashedPassword(StaffAccount user, string hashedPassword, string providedPassword) =>
        CryptographicOperations.FixedTimeEquals(Convert.FromBase64String(HashPassword(user, providedPassword)), Convert.FromBase64String(hashedPassword))
            ? PasswordVerificationResult.Success
            : PasswordVerificationResult.Failed;
}
