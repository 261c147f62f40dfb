namespace TokyoDs.Analyzers.Tests.Security;

public sealed class SecretInCodeTests() : RuleTests("TDS1107")
{
    [Fact]
    public Task A_password_in_a_constant_a_property_or_a_parameter_is_reported() => Flags("""
        using System.Net;
        class Mail
        {
            const string SmtpPassword = {|TDS1107:"Tky0-mail!"|};
            string DbPwd => {|TDS1107:"kanri2024"|};
            NetworkCredential A() => new("mail", {|TDS1107:"sakura"|});
            NetworkCredential B() => new() { UserName = "mail", Password = {|TDS1107:"sakura"|} };
        }
        """);

    [Fact]
    public Task A_connection_string_with_a_password_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        var main = {|TDS1107:"Server=db01;Database=shinsei;User Id=app;Password=Kb82hq!x"|};
        var local = $"{|TDS1107:Host=db02;Username=app;Password=Kb82hq!x;Database=|}{args[0]}";
        var storage = {|TDS1107:"DefaultEndpointsProtocol=https;AccountName=tokyo;AccountKey=aGVsbG8gd29ybGQ="|};
        """);

    [Fact]
    public Task A_signing_key_made_from_a_literal_is_reported() => Flags("""
        using System.Text;
        using Microsoft.IdentityModel.Tokens;
        class Tokens(IConfiguration configuration)
        {
            const string Phrase = "a phrase that signs every token";
            SecurityKey A() => new SymmetricSecurityKey({|TDS1107:Encoding.UTF8.GetBytes("a phrase that signs every token")|});
            SecurityKey B() => new SymmetricSecurityKey({|TDS1107:Encoding.UTF8.GetBytes(Phrase)|});
            static readonly byte[] SigningKey = Encoding.UTF8.GetBytes({|TDS1107:"k3J8vQ2mZ7xW1pL9tR5y"|});
            static readonly byte[] JwtSigningKey = Encoding.UTF8.GetBytes(s: {|TDS1107:"k3J8vQ2mZ7xW1pL9tR5y"|});
            SecurityKey C() => new SymmetricSecurityKey(SigningKey);
            const string JWT_SECRET_KEY = {|TDS1107:"k3J8vQ2mZ7xW1pL9tR5y"|};
            SecurityKey E() => new SymmetricSecurityKey(Encoding.ASCII.GetBytes(JWT_SECRET_KEY));
            string D() => Use(apiKey: configuration["Api:Key"] ?? {|TDS1107:"7f3e9a1c5b8d2046"|});
            static string Use(string apiKey) => apiKey;
        }
        """);

    [Fact]
    public Task A_fixed_cipher_key_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Box(Aes aes)
        {
            static readonly byte[] Bytes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
            AesGcm A() => new({|TDS1107:Bytes|}, 16);
            void B() => aes.Key = {|TDS1107:Convert.FromHexString("000102030405060708090a0b0c0d0e0f")|};
        }
        """);

    [Fact]
    public Task A_token_is_known_by_its_shape() => Flags(""""
        var a = {|TDS1107:"AKIAIOSFODNN7EXAMPLE"|};
        var b = $"{|TDS1107:Bearer xoxb-123456789012-abcdefghijkl |}{args[0]}";
        var c = {|TDS1107:"amqp://app:Kb82hq9x@queue01/"|};
        var d = {|TDS1107:"""
            -----BEGIN PRIVATE KEY-----
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj
            -----END PRIVATE KEY-----
            """|};
        """");

    [Fact]
    public Task A_setting_written_in_code_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration["Jwt:SigningKey"] = {|TDS1107:"k3J8vQ2mZ7xW1pL9tR5y"|};
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Db:Password"] = {|TDS1107:"kanri2024"|} });
        Environment.SetEnvironmentVariable("MAIL_PASSWORD", {|TDS1107:"kanri2024"|});
        """);

    [Fact]
    public Task A_default_that_was_never_changed_is_told() => Flags("""
        using System.Net;
        var credential = new NetworkCredential("app", {|TDS1107:"changeme"|});
        var local = {|TDS1107:"Host=localhost;Username=app;Password=kanri2024"|};
        """);

    [Fact]
    public Task Names_of_settings_fields_and_headers_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var password = builder.Configuration["Database:Password"];
        const string ApiKeyHeader = "X-Api-Key-2024";
        const string AccessToken = "access_token";
        const string PasswordField = "password1";
        const string TokenEndpoint = "/oauth2/token";
        const string ApiKey = "Registry:ApiKey";
        const string ClientSecret = "client_secret";
        const string ViewDataAccessKey = "__CurrentViewDataDictionary";
        const string HashedPassword = "password_hash_b64";
        const string UpdateForPassword = "ds-27086-update-for-input-password";
        """);

    [Fact]
    public Task Labels_messages_and_links_are_fine() => IsSilent("""
        class Texts
        {
            const string Password = "パスワード";
            const string パスワード = "パスワードを入力してください";
            const string PasswordLabel = "Password2";
            const string PasswordResetUrl = "https://id.metro.tokyo.lg.jp/password/reset2024";
            string Secret => "Please enter 2 secrets";
            string Hint(string password) => password == "kanri2024" ? "too simple" : "ok";
        }
        """);

    [Fact]
    public Task Placeholders_and_references_are_fine() => IsSilent("""
        const string Password = "<your-password1>";
        const string ApiKey = "${API_KEY_2024_FROM_VAULT}";
        const string Secret = "xxxxxxxxxxxxxxxx";
        var none = "";
        var connection = "Server=db01;Database=shinsei;User Id=app;Password=";
        var template = "Server=db01;Database=shinsei;User Id=app;Password={0}";
        var integrated = "Server=db01;Database=shinsei;Integrated Security=true";
        var built = $"Host=db01;Username=app;Password={args[0]}";
        """);

    [Fact]
    public Task A_scanner_of_secrets_is_fine() => IsSilent("""
        class Scanner
        {
            bool Finds(string text) => text.Contains("-----BEGIN PRIVATE KEY-----") || text == "AKIAIOSFODNN7EXAMPLE";
            string Clean(string pem) => pem.Replace("-----BEGIN PRIVATE KEY-----", "");
        }
        """);

    [Fact]
    public Task A_key_from_configuration_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.IdentityModel.Tokens;
        class Tokens(IConfiguration configuration)
        {
            SecurityKey A() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:Key"]!));
            AesGcm B() { var key = new byte[32]; RandomNumberGenerator.Fill(key); return new AesGcm(key, 16); }
        }
        """);

    [Fact]
    public Task Credentials_for_the_Authorization_header_are_reported() => Flags("""
        using System.Net.Http.Headers;
        using System.Text;
        class Gateway(HttpClient client)
        {
            void Bearer() => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", {|TDS1107:"pQ7tX2mVbN8sKd4hJw9Rz3Lc6Yf1Ga5E"|});
            void Whole() => client.DefaultRequestHeaders.Add("Authorization", {|TDS1107:"Bearer pQ7tX2mVbN8sKd4hJw9Rz3Lc6Yf1Ga5E"|});
            void Basic()
            {
                var credential = Convert.ToBase64String(Encoding.ASCII.GetBytes({|TDS1107:"gateway:Kx8!vTq2#mZp"|}));
                client.DefaultRequestHeaders.Authorization = new("Basic", credential);
            }
        }
        """);

    [Fact]
    public Task Credentials_from_elsewhere_and_texts_about_them_are_fine() => IsSilent("""
        using System.Net.Http.Headers;
        class Gateway(HttpClient client, IConfiguration configuration)
        {
            const string Scheme = "Bearer";
            const string Help = "Bearer token-of-your-account";
            const string Challenge = "Bearer error=\"invalid_token\"";
            void Set() => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Gateway:Token"]);
            void Name() => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Negotiate", "anonymous");
        }
        """);

    [Fact]
    public Task A_key_with_words_in_front_is_no_name() => Flags("""
        class Gateway
        {
            const string ApiKey = {|TDS1107:"gk_live_9fX2vB7qLz0RtM4sWc8YpH1n"|};
            const string ResetApiKey = "gateway_api-key_v2";
            const string StoreKey = "gateway-SettingsOfVersion2Of2026";
        }
        """);

    [Fact]
    public Task The_secret_of_a_built_in_test_client_is_for_a_person_to_decide() => Suggests(
        """
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment() || builder.Environment.IsEndToEndTests())
        {
            builder.Services.AddSingleton(TestAppConfiguration.ClientSecret);
        }
        static class Environments { public static bool IsEndToEndTests(this IHostEnvironment environment) => environment.IsEnvironment("EndToEndTests"); }
        """,
        ("TestApp.cs", """
        public static class TestAppConfiguration { public const string ClientSecret = {|TDS1107:"Devel0pm3ntSecr4t"|}; }
        """));

    [Fact]
    public Task A_test_secret_beside_an_authority_on_this_machine_is_for_a_person_to_decide() => Suggests(
        "var secret = DeferredTestAppConfiguration.ClientSecret;",
        ("TestApp.cs", """
        using Microsoft.AspNetCore.Authentication.OpenIdConnect;
        public static class DeferredTestAppConfiguration { public const string ClientSecret = {|TDS1107:"Devel0pm3ntSecr4t"|}; }
        static class Setup { static void Set(OpenIdConnectOptions options) { options.Authority = "https://localhost:7236"; } }
        """));

    [Fact]
    public Task A_secret_of_a_type_that_only_sounds_like_a_test_is_reported() => Warns("""
        var builder = WebApplication.CreateBuilder(args);
        var used = TestBench.ClientSecret;
        if (builder.Environment.IsDevelopment()) { used = ContestConfiguration.ClientSecret + TestBench.ClientSecret; }
        static class TestBench { public const string ClientSecret = {|TDS1107:"Devel0pm3ntSecr4t"|}; }
        static class ContestConfiguration { public const string ClientSecret = {|TDS1107:"Devel0pm3ntSecr4t"|}; }
        static class TestUnused { public const string ClientSecret = {|TDS1107:"Devel0pm3ntSecr4t"|}; }
        """);
}
