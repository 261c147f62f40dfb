using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Npgsql;

namespace Gateway.Settings;

public static class GatewayRegistration
{
    private const string PasswordLabel = "パスワード"; // safe TDS1107
    private const string ClientSecretKey = "Gateway:ClientSecret"; // safe TDS1107
    private const string ApiToken = "kq7Zt0Rk2vXw9LmBd5NfHs3YcJ8uEa1P"; // weak TDS1107

    public static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("payment", client =>
        {
            client.BaseAddress = new Uri("https://pay.city.example.jp/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiToken);
        });

        services.AddHttpClient("map", client =>
        {
            client.BaseAddress = new Uri("https://map.city.example.jp/");
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Map:Token"]); // safe TDS1107
        });

        services.AddSingleton(_ => NpgsqlDataSource.Create("Host=db01;Database=gateway;Username=app;Password=Hk3!vTq82mZp;SSL Mode=VerifyFull")); // weak TDS1107
        services.AddKeyedSingleton("read", (_, _) => NpgsqlDataSource.Create(configuration.GetConnectionString("Read")!)); // safe TDS1107
        services.AddSingleton(new SigningCredentials(new SymmetricSecurityKey("c1ty-s1gn1ng-k3y-2026-8f3a9d7e5b2c"u8.ToArray()), SecurityAlgorithms.HmacSha256)); // weak TDS1107
        return services;
    }

    public static SymmetricSecurityKey ConfiguredKey(IConfiguration configuration) =>
        new(Convert.FromBase64String(configuration[ClientSecretKey] ?? throw new InvalidOperationException(PasswordLabel))); // safe TDS1107

    public static SymmetricSecurityKey LiteralKey() => new(Encoding.UTF8.GetBytes("Zk83hd0aPq41LxVn6Tw2Rb9YsGm7Ju5E")); // weak TDS1107

    public static NpgsqlConnectionStringBuilder Builder(IConfiguration configuration) => new()
    {
        Host = "db02",
        Username = "report",
        Password = configuration["Report:Password"], // safe TDS1107
    };

    public static NpgsqlConnectionStringBuilder BatchBuilder() => new()
    {
        Host = "db03",
        Username = "batch",
        Password = "bAtch#2026!nightly", // weak TDS1107
    };
}
