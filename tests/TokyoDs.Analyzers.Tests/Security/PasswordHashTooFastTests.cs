namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PasswordHashTooFastTests() : RuleTests("TDS1106")
{
    [Fact]
    public Task A_plain_hash_of_a_password_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/users", (string name, string password) =>
            Results.Ok(Convert.ToHexString({|TDS1106:SHA256.HashData(Encoding.UTF8.GetBytes(password))|})));
        """);

    [Fact]
    public Task A_salted_hash_in_steps_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Users(string pepper)
        {
            public string Hash(string userPassword, byte[] salt)
            {
                using var sha = SHA512.Create();
                var bytes = Encoding.UTF8.GetBytes($"{userPassword}{pepper}");
                var joined = salt.Concat(bytes).ToArray();
                return Convert.ToBase64String({|TDS1106:sha.ComputeHash(joined)|});
            }
        }
        """);

    [Fact]
    public Task The_password_of_a_page_is_seen() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        class LoginModel : PageModel
        {
            public record InputModel(string Id, string Password);
            [BindProperty] public InputModel Input { get; set; } = null!;
            public void OnPost()
            {
                var hash = {|TDS1106:MD5.HashData(Encoding.UTF8.GetBytes(Input.Password + Input.Id))|};
            }
        }
        """);

    [Fact]
    public Task Too_few_rounds_are_reported() => Flags("""
        using System.Security.Cryptography;
        using Microsoft.AspNetCore.Cryptography.KeyDerivation;
        class Users
        {
            private const int Rounds = 10_000;
            private static readonly int rounds = 200_000;
            byte[] A(string password, byte[] salt) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA256, 32)|};
            byte[] B(string password, byte[] salt) => {|TDS1106:KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA512, rounds, 32)|};
            byte[] C(string password, byte[] salt, int n) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(password, salt, n, HashAlgorithmName.SHA1, 32)|};
        #pragma warning disable SYSLIB0041, SYSLIB0060
            byte[] D(string password, byte[] salt) => {|TDS1106:new Rfc2898DeriveBytes(password, salt)|}.GetBytes(32);
        }
        """);

    [Fact]
    public Task Weakened_settings_of_hashers_are_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<PasswordHasherOptions>(options =>
        {
            options.IterationCount = {|TDS1106:1000|};
            options.CompatibilityMode = {|TDS1106:PasswordHasherCompatibilityMode.IdentityV2|};
        });
        """);

    [Fact]
    public Task A_low_cost_of_bcrypt_and_Argon2_is_reported() => Flags("""
        using Konscious.Security.Cryptography;
        class Users
        {
            string A(string password) => BCrypt.Net.BCrypt.HashPassword(password, workFactor: {|TDS1106:4|});
            byte[] B(byte[] password) => new Argon2id(password) { {|TDS1106:MemorySize = 1024|}, Iterations = 4 }.GetBytes(32);
            byte[] C(byte[] password)
            {
                var argon = new Argon2id(password) { Iterations = 1 };
                {|TDS1106:argon.MemorySize = 20_000|};
                return argon.GetBytes(32);
            }
        }
        """);

    [Fact]
    public Task A_peppered_HMAC_and_a_stretched_key_are_for_a_person_to_decide() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Users(byte[] pepper)
        {
            byte[] A(string password) => {|TDS1106:HMACSHA256.HashData(pepper, Encoding.UTF8.GetBytes(password))|};
            byte[] B(string masterKey, byte[] salt) => {|TDS1106:Rfc2898DeriveBytes.Pbkdf2(masterKey, salt, 1000, HashAlgorithmName.SHA256, 32)|};
        }
        """);

    [Fact]
    public Task The_hasher_and_enough_rounds_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        using Konscious.Security.Cryptography;
        using Microsoft.AspNetCore.Identity;
        class User;
        class Users(IPasswordHasher<User> hasher)
        {
            string A(User user, string password) => hasher.HashPassword(user, password);
            byte[] B(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
            byte[] C(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, 210_000, HashAlgorithmName.SHA512, 32);
            string D(string password) => BCrypt.Net.BCrypt.HashPassword(password, 12) + BCrypt.Net.BCrypt.HashPassword(password);
            byte[] E(byte[] password) => new Argon2id(password) { MemorySize = 65536, Iterations = 3 }.GetBytes(32);
            void F(PasswordHasherOptions options) => options.IterationCount = 600_000;
        }
        """);

    [Fact]
    public Task Rounds_read_from_the_stored_hash_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        record Stored(byte[] Salt, int Rounds, HashAlgorithmName Hash);
        class Users
        {
            byte[] Derive(string password, Stored stored) => Rfc2898DeriveBytes.Pbkdf2(password, stored.Salt, stored.Rounds, stored.Hash, 32);
        }
        """);

    [Fact]
    public Task Hashes_of_other_things_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        using System.Text;
        class Files
        {
            byte[] A(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
            byte[] B(Stream passwordList) => SHA256.HashData(passwordList);
            byte[] C(string passwordResetUrl) => SHA256.HashData(Encoding.UTF8.GetBytes(passwordResetUrl));
            byte[] D(string passwordHash, byte[] key) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(passwordHash));
        }
        """);

    [Fact]
    public Task Hashes_that_a_protocol_or_a_check_of_leaked_passwords_prescribes_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        using System.Text;
        class Client
        {
            byte[] Digest(string user, string realm, string password) => MD5.HashData(Encoding.UTF8.GetBytes($"{user}:{realm}:{password}"));
            Task<bool> IsPwnedAsync(string password) => Task.FromResult(SHA1.HashData(Encoding.UTF8.GetBytes(password)).Length == 0);
            byte[] Slow(string password, byte[] salt)
            {
                var fixedLength = SHA512.HashData(Encoding.UTF8.GetBytes(password));
                return Rfc2898DeriveBytes.Pbkdf2(fixedLength, salt, 600_000, HashAlgorithmName.SHA256, 32);
            }
        }
        """);

    [Fact]
    public Task Tests_may_hash_fast() => IsSilent("""
        namespace My.Tests;
        class Fast { string Hash(string password) => BCrypt.Net.BCrypt.HashPassword(password, 4); }
        """);

    [Fact]
    public Task A_plain_hash_in_a_loop_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Users
        {
            public string Hash(string password)
            {
                var bytes = Encoding.UTF8.GetBytes(password);
                for (var i = 0; i < 1000; i++)
                {
                    bytes = {|TDS1106:SHA256.HashData(bytes)|};
                }

                return Convert.ToHexString(bytes);
            }
        }
        """);

    [Fact]
    public Task A_buffer_that_gets_something_else_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        using System.Text;
        class Users
        {
            public void Send(string password, Action<byte[]> signIn, byte[] file)
            {
                var bytes = Encoding.UTF8.GetBytes(password);
                signIn(bytes);
                bytes = file;
                Console.WriteLine(Convert.ToHexString(SHA256.HashData(bytes)));
            }
        }
        """);
}
