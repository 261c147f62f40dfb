using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class SecretComparedInVariableTimeTests() : RuleTests("TDS1112")
{
    [Fact]
    public Task The_signature_of_a_file_format_is_no_secret() => IsSilent("""
        public class Photos
        {
            private static readonly Dictionary<string, byte[]> Signatures = new() { [".jpg"] = [0xFF, 0xD8, 0xFF] };

            public async Task<bool> IsImage(Stream content, string extension, CancellationToken cancellation)
            {
                if (!Signatures.TryGetValue(extension, out var signature))
                {
                    return false;
                }

                var head = new byte[signature.Length];
                await content.ReadExactlyAsync(head, cancellation);
                return head.AsSpan().SequenceEqual(signature);
            }
        }
        """);

    [Fact]
    public Task A_MAC_compared_byte_by_byte_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Webhook(byte[] key)
        {
            bool IsValid(byte[] body, byte[] given) => {|TDS1112:HMACSHA256.HashData(key, body).SequenceEqual(given)|};

            bool IsValidSpan(ReadOnlySpan<byte> body, ReadOnlySpan<byte> given)
            {
                using var algorithm = new HMACSHA512(key);
                var hash = algorithm.ComputeHash(body.ToArray());
                return {|TDS1112:given.SequenceEqual(hash)|};
            }
        }
        """);

    [Fact]
    public Task A_MAC_compared_as_text_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/hook", (HttpRequest request, string body) =>
        {
            var hash = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes("k"), Encoding.UTF8.GetBytes(body)));
            if ({|TDS1112:request.Headers["X-Hub-Signature"] != hash|}) { return Results.Unauthorized(); }
            return {|TDS1112:string.Equals(hash, body, StringComparison.OrdinalIgnoreCase)|} ? Results.Ok() : Results.BadRequest();
        });
        """);

    [Fact]
    public Task Tokens_keys_and_codes_are_reported() => Flags("""
        record User(string ResetToken, string VerificationCode, string Password);
        class Options { public string Token { get; set; } = ""; }
        class Gate(IConfiguration configuration, Options options)
        {
            bool A(HttpRequest request) => {|TDS1112:request.Headers["X-Api-Key"] == configuration["Gate:ApiKey"]|};
            bool B(User user, string given) => {|TDS1112:user.ResetToken == given|} || {|TDS1112:given.Equals(user.VerificationCode)|};
            bool C(User user, string password) => {|TDS1112:user.Password != password|};
            bool D(string token) => {|TDS1112:token == options.Token|};
            bool E(List<string> accessTokens, string given) => accessTokens.Any(accessToken => {|TDS1112:accessToken == given|});
        }
        """);

    [Fact]
    public Task A_password_hash_compared_in_a_loop_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Users
        {
            static async Task<bool> VerifyAsync(string password, byte[] storedHash, byte[] salt)
            {
                await Task.Yield();
                using var hmac = new HMACSHA512(salt);
                var computedHash = hmac.ComputeHash(System.Text.Encoding.UTF8.GetBytes(password));
                for (var i = 0; i < computedHash.Length; i++)
                {
                    if ({|TDS1112:computedHash[i] != storedHash[i]|}) { return false; }
                }

                return true;
            }
        }
        """);

    [Fact]
    public Task A_bare_token_is_for_a_person_to_decide() => Flags("""
        class Gate(string token)
        {
            bool Opens(string given) => {|TDS1112:given == token|};
        }
        """);

    [Fact]
    public Task A_comparison_in_fixed_time_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Webhook(byte[] key)
        {
            bool IsValid(byte[] body, byte[] signature) => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature);
        }
        """);

    [Fact]
    public Task Values_that_are_no_secret_are_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Files
        {
            private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];
            bool IsPng(byte[] header) => header.Take(4).SequenceEqual(PngSignature);
            bool Same(byte[] file, byte[] expectedHash) => SHA256.HashData(file).SequenceEqual(expectedHash);
            bool Code(HttpResponse response, int statusCode) => response.StatusCode == statusCode;
            bool Name(string name, string fileName) => name == fileName || name.Equals(fileName);
            bool Page(string continuationToken, string given) => continuationToken == given;
            bool Cancel(CancellationToken token, CancellationToken other) => token == other;
            bool Rotated(string encryptionKey, string given) => encryptionKey != given;
            bool Session(string sessionId, string given) => sessionId == given;
            bool Changed(string currentAccessToken, string accessToken) => currentAccessToken != accessToken;
            bool Kind(ConsoleKey accessKey, ConsoleKey other) => accessKey == other;
        }
        """);

    [Fact]
    public Task Presence_and_constants_are_fine() => IsSilent("""
        class Gate
        {
            const string Default = "none";
            bool A(string? apiKey) => apiKey == null || apiKey == "" || apiKey == string.Empty || apiKey.Length == 0;
            bool B(string token) => token == Default || token.Equals("Bearer") || string.Equals(token, "(");
        }
        """);

    [Fact]
    public Task Two_entries_of_one_form_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public record Input(string Password, string ConfirmPassword);
        [ApiController]
        public class AccountController : ControllerBase
        {
            [HttpPost("/account")]
            public IActionResult Post(Input input, string password, string passwordConfirmation, string oldPassword, string newPassword)
            {
                var password2 = Console.ReadLine();
                if (password != password2) { return BadRequest(); }
                if (input.Password != input.ConfirmPassword || password != passwordConfirmation || oldPassword == newPassword) { return BadRequest(); }
                return Ok();
            }
        }
        """);

    [Fact]
    public Task Setters_equality_and_parsers_are_fine() => IsSilent("""
        class Session
        {
            private string accessToken = "";
            public string AccessToken { get => accessToken; set { if (accessToken != value) { accessToken = value; } } }
            public override bool Equals(object? other) => other is Session session && accessToken == session.accessToken;
            public override int GetHashCode() => 1;
        }
        record Registration(string MasterPasswordHash, string Hash) : System.ComponentModel.DataAnnotations.IValidatableObject
        {
            public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(System.ComponentModel.DataAnnotations.ValidationContext context)
            {
                if (MasterPasswordHash != Hash) { yield return new("differs"); }
            }
        }
        class QueryParser { bool Is(string token, string expected) => token == expected; }
        """);

    [Fact]
    public Task What_a_database_compares_is_fine() => IsSilent("""
        record Client(string ApiKey);
        class Clients(IQueryable<Client> clients)
        {
            Client? Find(string apiKey) => clients.FirstOrDefault(client => client.ApiKey == apiKey);
            Client? Query(string apiKey) => (from client in clients where client.ApiKey == apiKey select client).FirstOrDefault();
        }
        """);

    [Fact]
    public Task The_fix_compares_in_fixed_time() => Fixes<SecretComparedInVariableTimeFix>(
        """
        #nullable enable
        class Gate
        {
            bool A(string apiKey, string given) => {|TDS1112:apiKey == given|};
            bool B(string apiKey, string given) => {|TDS1112:given != apiKey|};
            bool C(byte[] hmac, byte[] given) => {|TDS1112:hmac.SequenceEqual(given)|};
            bool D(string apiKey, string given) => {|TDS1112:string.Equals(given, apiKey, StringComparison.Ordinal)|};
        }
        """,
        """
        #nullable enable
        using System.Security.Cryptography;
        using System.Text;

        class Gate
        {
            bool A(string apiKey, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(apiKey), Encoding.UTF8.GetBytes(given));
            bool B(string apiKey, string given) => !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(apiKey));
            bool C(byte[] hmac, byte[] given) => CryptographicOperations.FixedTimeEquals(hmac, given);
            bool D(string apiKey, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(apiKey));
        }
        """);

    [Fact]
    public Task An_order_that_is_asked_for_equality_is_reported() => Flags("""
        class Gate
        {
            bool A(string stored, string resetToken) => {|TDS1112:string.CompareOrdinal(stored, resetToken)|} == 0;
            bool B(string apiKey, string given) => {|TDS1112:string.Compare(apiKey, given, StringComparison.Ordinal)|} != 0;
            bool C(string apiKey, string given) => {|TDS1112:apiKey.CompareTo(given)|} == 0;
        }
        """);

    [Fact]
    public Task Sorting_is_fine() => IsSilent("""
        class Keys
        {
            int Order(string apiKey, string other) => string.CompareOrdinal(apiKey, other);
            bool IsBefore(string apiKey, string other) => string.CompareOrdinal(apiKey, other) < 0;
            bool Same(string name, string other) => string.CompareOrdinal(name, other) == 0;
        }
        """);

    [Fact]
    public Task A_MAC_that_comes_in_a_tuple_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Webhook(byte[] key)
        {
            bool IsValid(byte[] body, string text)
            {
                var (given, expected) = Pair(body, text);
                return {|TDS1112:given.SequenceEqual(expected)|};
            }

            bool IsValidHere(byte[] body, byte[] given)
            {
                var (expected, length) = (HMACSHA256.HashData(key, body), body.Length);
                return {|TDS1112:given.SequenceEqual(expected)|};
            }

            bool HasSame(byte[] body, string text)
            {
                var (given, _) = Pair(body, text);
                return given.SequenceEqual(body);
            }

            (byte[] Given, byte[] Expected) Pair(byte[] body, string text)
            {
                return (Convert.FromHexString(text), HMACSHA256.HashData(key, body));
            }
        }
        """);

    [Fact]
    public Task A_claim_of_a_principal_is_nothing_that_the_caller_chose() => IsSilent("""
        using System.Security.Claims;
        class Customers
        {
            bool A(string passwordToken, ClaimsPrincipal principal)
            {
                var tokenClaim = principal.FindFirst(claim => claim.Type == ClaimTypes.UserData);
                return tokenClaim != null && tokenClaim.Value == passwordToken;
            }

            bool B(string passwordToken, ClaimsPrincipal principal) => principal.FindFirst("token")?.Value != passwordToken;

            bool C(string passwordToken, ClaimsPrincipal principal)
            {
                var tokenClaim = principal.FindFirst("token")?.Value;
                return string.Equals(tokenClaim, passwordToken, StringComparison.Ordinal);
            }
        }
        """);

    [Fact]
    public Task A_claim_of_a_token_that_nobody_checked_is_reported() => Flags("""
        using System.Security.Claims;
        class JwtSecurityToken { public IEnumerable<Claim> Claims { get; set; } = []; }
        class Pair { public string Value { get; set; } = ""; }
        class Customers
        {
            bool A(string passwordToken, JwtSecurityToken jwt) => {|TDS1112:jwt.Claims.First(claim => claim.Type == "t").Value == passwordToken|};
            bool B(string passwordToken, Pair given) => {|TDS1112:given.Value == passwordToken|};
        }
        """);
}
