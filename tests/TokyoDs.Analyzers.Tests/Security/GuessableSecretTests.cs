using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class GuessableSecretTests() : RuleTests("TDS1105")
{
    [Fact]
    public Task A_token_from_a_time_that_is_handed_in_is_reported() => Flags("""
        static class Passes
        {
            public static string NewToken(DateTimeOffset now)
            {
                var accessToken = {|TDS1105:now.Ticks|}.ToString("x");
                return accessToken;
            }

            public static string Session(DateTimeOffset at)
            {
                var sessionToken = {|TDS1105:at.ToUnixTimeMilliseconds()|}.ToString();
                return sessionToken;
            }

            public static long Order(DateTimeOffset at) => at.Ticks;

            public static string Once()
            {
                var now = {|TDS1105:DateTime.UtcNow|};
                var accessToken = now.Ticks.ToString("x");
                return accessToken;
            }
        }
        """);

    [Fact]
    public Task A_code_from_Random_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/codes", (HttpContext http) =>
        {
            var verificationCode = {|TDS1105:Random.Shared.Next(100000, 999999)|}.ToString();
            return Results.Ok();
        });
        """);

    [Fact]
    public Task A_password_put_together_in_LINQ_is_reported() => Flags("""
        static class Passwords
        {
            private static readonly Random random = new();

            public static string GeneratePassword(int length)
            {
                const string alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
                return new string(Enumerable.Repeat(alphabet, length).Select(s => s[{|TDS1105:random.Next(s.Length)|}]).ToArray());
            }
        }
        """);

    [Fact]
    public Task A_password_put_together_in_a_loop_is_reported() => Flags("""
        using System.Text;
        class Accounts
        {
            public string Initial(int length)
            {
                var random = new Random();
                var text = new StringBuilder();
                for (var i = 0; i < length; i++)
                {
                    text.Append("abc123"[{|TDS1105:random.Next(6)|}]);
                }

                var temporaryPassword = text.ToString();
                return temporaryPassword;
            }
        }
        """);

    [Fact]
    public Task Bytes_from_Random_as_a_key_or_salt_are_reported() => Flags("""
        class Keys
        {
            void Make(Random random)
            {
                var salt = new byte[16];
                {|TDS1105:random.NextBytes(salt)|};
                var buffer = new byte[32];
                {|TDS1105:random.NextBytes(buffer.AsSpan(0, 32))|};
                var apiKey = Convert.ToBase64String(buffer);
            }
        }
        """);

    [Fact]
    public Task A_value_that_becomes_a_credential_later_is_reported() => Flags("""
        record User(string Name) { public string? ResetToken { get; set; } }
        class Reset(Random random)
        {
            async Task Start(User user)
            {
                await Task.Yield();
                var initialPassword = {|TDS1105:Random.Shared.GetString("abc", 8)|};
                var number = {|TDS1105:random.NextInt64()|};
                user.ResetToken = number.ToString("x");
            }

            string Link(string origin) => $"{origin}/reset?token={{|TDS1105:random.Next()|}}";

            void Remember(HttpContext http) => http.Session.SetString("otp", {|TDS1105:random.Next(1000000)|}.ToString("D6"));
        }
        """);

    [Fact]
    public Task A_generator_by_the_name_of_its_type_is_reported() => Flags("""
        class OtpGenerator
        {
            public int Next() { var n = {|TDS1105:Random.Shared.Next(1000000)|}; Console.WriteLine("made"); return n; }
        }
        """);

    [Fact]
    public Task A_local_function_with_a_Japanese_name_is_reported() => Flags("""
        string 認証コードを生成() => {|TDS1105:Random.Shared.Next(1000000)|}.ToString();
        Console.WriteLine(認証コードを生成());
        """);

    [Fact]
    public Task A_token_from_the_time_is_reported() => Flags("""
        class Tokens
        {
            string? accessToken;
            void Renew() => accessToken = {|TDS1105:DateTime.UtcNow|}.Ticks.ToString("x");
            string CreateSessionId() => $"S{{|TDS1105:DateTime.Now|}:yyyyMMddHHmmss}";
            string CreateToken(string user) => user + {|TDS1105:Environment.TickCount64|};
        }
        """);

    [Fact]
    public Task A_token_from_a_GUID_and_a_receipt_number_from_Random_are_for_a_person_to_decide() => Flags("""
        class Tokens
        {
            string CreateToken() => {|TDS1105:Guid.NewGuid()|}.ToString("N");
            string 受付番号() => {|TDS1105:Random.Shared.Next(100000)|}.ToString();
        }
        """);

    [Fact]
    public Task Jitter_sampling_and_shuffling_are_fine() => IsSilent("""
        using System.Linq;
        class Client
        {
            async Task<string> CreateTokenAsync(string[] words)
            {
                await Task.Delay(Random.Shared.Next(100));
                var delay = TimeSpan.FromMilliseconds(Random.Shared.Next(50));
                if (Random.Shared.NextDouble() < 0.01) { Console.WriteLine("sampled"); }
                var mixed = words.OrderBy(_ => Random.Shared.Next()).ToList();
                return mixed[0];
            }

            int Dice() => Random.Shared.Next(1, 7);
            string Endpoint(string[] apiKeys) { var apiKey = apiKeys[Random.Shared.Next(apiKeys.Length)]; return apiKey; }
            int passwordLength = Random.Shared.Next(8, 16);
        }
        """);

    [Fact]
    public Task Times_about_a_token_are_fine() => IsSilent("""
        record Token(string Value, DateTime Expires);
        class Tokens(Func<string, string> sign)
        {
            Token CreateToken(string user)
            {
                var now = DateTime.UtcNow;
                var token = new Token(Make(user, now.AddHours(1)), DateTime.UtcNow.AddHours(1));
                return token;
            }

            string Make(string user, DateTime expires) => sign(user + expires.Ticks);
            string SignedToken(string user) => sign($"{user}:{DateTime.UtcNow.Ticks}");
            long nonce = DateTime.UtcNow.Ticks;
            bool IsValid(Token token) => token.Expires > DateTime.UtcNow;
        }
        """);

    [Fact]
    public Task Real_random_with_something_added_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Tokens
        {
            string CreateToken() => RandomNumberGenerator.GetHexString(32) + DateTime.UtcNow.Ticks;
            string CreateSecret() => RandomNumberGenerator.GetHexString(32) + Random.Shared.Next();
            string CreateCode() { var code = RandomNumberGenerator.GetInt32(1000000); return code.ToString("D6"); }
            string Later() { var now = DateTime.UtcNow; var token = RandomNumberGenerator.GetHexString(32) + now.Ticks; return token; }
        }
        """);

    [Fact]
    public Task Identifiers_that_are_no_secret_are_fine() => IsSilent("""
        class Row
        {
            public Guid SessionId { get; set; } = Guid.NewGuid();
            public string PlaySessionId { get; set; } = Guid.NewGuid().ToString("N");
            public string ConcurrencyToken { get; set; } = Guid.NewGuid().ToString();
            public string FileName => $"{DateTime.Now:yyyyMMdd}-{Random.Shared.Next()}.csv";
            public string ContinuationToken => DateTime.UtcNow.Ticks.ToString();
        }
        """);

    [Fact]
    public Task Tests_may_make_what_they_like() => IsSilent("""
        namespace My.Tests;
        class Login { string password = "pw" + Random.Shared.Next(); }
        """);

    [Fact]
    public Task The_fix_takes_the_cryptographic_generator() => Fixes<GuessableSecretFix>(
        """
        class Secrets
        {
            string GenerateOtp(Random random) => {|TDS1105:random.Next(0, 1000000)|}.ToString("D6");

            void Fill(byte[] salt) => {|TDS1105:Random.Shared.NextBytes(salt)|};

            string ResetToken() => {|TDS1105:Guid.NewGuid()|}.ToString();
        }
        """,
        """
        using System.Security.Cryptography;

        class Secrets
        {
            string GenerateOtp(Random random) => RandomNumberGenerator.GetInt32(0, 1000000).ToString("D6");

            void Fill(byte[] salt) => RandomNumberGenerator.Fill(salt);

            string ResetToken() => RandomNumberGenerator.GetHexString(32, lowercase: true);
        }
        """);

    [Fact]
    public Task A_GUID_that_becomes_a_secret_part_of_an_address_is_suggested() => Flags("""
        class Surveys
        {
            public Uri Link(Uri site)
            {
                var invitationToken = {|TDS1105:Guid.NewGuid()|};
                return new Uri(site, $"/survey/{invitationToken:N}");
            }

            public void Trace(ILogger<Surveys> logger)
            {
                var lockToken = Guid.NewGuid();
                logger.LogInformation("{Token}", lockToken);
                Console.WriteLine($"lock {lockToken}");
            }
        }
        """);
}
