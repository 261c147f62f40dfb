namespace TokyoDs.Analyzers.Tests.Security;

public sealed class SecretInSettingsTests() : RuleTests("TDS1108")
{
    private const string Program = "WebApplication.CreateBuilder(args).Build().Run();";

    [Fact]
    public Task Passwords_keys_and_connection_strings_in_appsettings_are_reported() => Flags(Program, ("appsettings.json", """
        {
          // kept with the code
          "ConnectionStrings": { "Main": {|TDS1108:"Server=db01;Database=shinsei;User Id=app;Password=Kb82hq!x"|} },
          "Jwt": { "Issuer": "https://idp", "Key": {|TDS1108:"k3J8vQ2mZ7xW1pL9tR5y"|} },
          "Smtp": { "User": "mail", "Password": {|TDS1108:"sakurasaku"|} },
          "Registry": { "ApiKey": {|TDS1108:"7f3e9a1c5b8d2046"|}, },
        }
        """));

    [Fact]
    public Task A_token_is_known_by_its_shape() => Flags(Program, ("appsettings.Production.json", """
        { "Notify": { "Target": {|TDS1108:"xoxb-123456789012-abcdefghijkl"|}, "Queue": {|TDS1108:"amqp://app:Kb82hq9x@queue01/"|} } }
        """));

    [Fact]
    public Task Launch_settings_and_web_config_are_read() => Flags(
        Program,
        ("launchSettings.json", """
            { "profiles": { "web": { "environmentVariables": { "DB_PASSWORD": {|TDS1108:"kanri2024"|}, "ASPNETCORE_ENVIRONMENT": "Development" } } } }
            """),
        ("web.config", """
            <configuration>
              <!-- <add key="OldPassword" value="kanri2023" /> -->
              <appSettings><add key="MailPassword" value="{|TDS1108:kanri2024|}" /></appSettings>
              <connectionStrings>
                <add name="Main" connectionString="{|TDS1108:Server=db01;User Id=app;Password=Kb82hq!x|}" />
              </connectionStrings>
            </configuration>
            """));

    [Fact]
    public Task Compose_and_env_files_are_read() => Flags(
        Program,
        ("docker-compose.yml", """
            services:
              db:
                environment:
                  POSTGRES_PASSWORD: {|TDS1108:kanri2024|} # for now
                  - "SMTP_PASSWORD={|TDS1108:kanri2024|}"
                  - ConnectionStrings__Main={|TDS1108:Host=db.metro.lg.jp;Username=app;Password=Kb82hq!x|}
            """),
        (".env", """
            export API_TOKEN={|TDS1108:7f3e9a1c5b8d2046|}
            LOG_LEVEL=Information
            """));

    [Fact]
    public Task A_default_and_a_local_database_are_told() => Flags(
        Program,
        ("appsettings.Development.json", """
            { "ConnectionStrings": { "Main": {|TDS1108:"Host=localhost;Username=app;Password=kanri2024"|} } }
            """),
        ("docker-compose.override.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: {|TDS1108:postgres|}\n"));

    [Fact]
    public Task Empty_values_placeholders_and_references_are_fine() => Silent("appsettings.json", """
        {
          "ConnectionStrings": {
            "Main": "Server=db01;Database=shinsei;Authentication=Active Directory Managed Identity",
            "Empty": "Server=db01;User Id=app;Password=",
            "Built": "Server=db01;User Id=app;Password=#{DbPassword}#"
          },
          "Smtp": { "Password": "", "ApiKey": "${SMTP_KEY}", "Secret": "<set in the environment>" },
          "Jwt": { "SigningKey": "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/jwt1/)", "Token": null },
          "Vault": { "Password": "arn:aws:secretsmanager:ap-northeast-1:123:secret:db" }
        }
        """);

    [Fact]
    public Task Names_policies_paths_and_labels_are_fine() => Silent("appsettings.json", """
        {
          "UserSecretsId": "8f1c2f8e-6f2a-4c58-9a76-0f3d7a1b2c3d",
          "Identity": { "PasswordPolicy": "length12", "TokenEndpoint": "https://idp/oauth2/token", "TokenLifetime": "00:15:00" },
          "Certificate": { "KeyPath": "/run/secrets/key1.pem", "Password": "/run/secrets/pfx1" },
          "Labels": { "Password": "パスワード", "パスワード": "8 文字以上で入力してください" },
          "Features": { "Key": "new-form-2024", "Keys": [ "alpha12345678" ] }
        }
        """);

    [Fact]
    public Task Compose_references_are_fine() => Silent("compose.yaml", """
        services:
          db:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD: ${DB_PASSWORD:-none}
              POSTGRES_PASSWORD_FILE: /run/secrets/db_password2
        secrets:
          db_password: 
            file: ./secrets/db_password1.txt
        """);

    [Fact]
    public Task Other_files_and_broken_files_are_not_read() => IsSilent(
        Program,
        ("translations.json", """{ "Password": "kanri2024" }"""),
        (".env.example", "DB_PASSWORD=kanri2024"),
        ("appsettings.Broken.json", """{ "Password": "kanri2024" """),
        ("web.config", "<configuration"));

    private Task Silent(string name, string content) => IsSilent(Program, (name, content));
}
