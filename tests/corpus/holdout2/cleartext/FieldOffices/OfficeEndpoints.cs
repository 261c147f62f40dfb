using System.Net.Mail;
using System.Xml.Linq;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Field.Offices;

public static class OfficeClients
{
    private static readonly XNamespace Gml = "http://www.opengis.net/gml/3.2"; // safe TDS1113
    private const string Schema = "http://www.w3.org/2001/XMLSchema"; // safe TDS1113

    public static IServiceCollection AddOffices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient("north", client => client.BaseAddress = new Uri("http://north.office.example.jp/api/")); // weak TDS1113
        services.AddHttpClient("south", client => client.BaseAddress = new Uri("https://south.office.example.jp/api/")); // safe TDS1113
        services.AddHttpClient("sidecar", client => client.BaseAddress = new Uri("http://localhost:8081/")); // safe TDS1113

        services.AddSingleton(_ => new SmtpClient("mail.office.example.jp", 25) { EnableSsl = false }); // weak TDS1113
        services.AddKeyedSingleton("tls", (_, _) => new SmtpClient("mail.office.example.jp", 587) { EnableSsl = true }); // safe TDS1113

        services.AddSingleton(_ =>
        {
            var connection = new SqlConnectionStringBuilder(configuration.GetConnectionString("Office"));
            connection.Encrypt = false; // weak TDS1113
            return connection;
        });
        services.AddKeyedSingleton("strict", (_, _) =>
        {
            var connection = new SqlConnectionStringBuilder(configuration.GetConnectionString("Office"));
            connection.Encrypt = SqlConnectionEncryptOption.Strict; // safe TDS1113
            return connection;
        });
        services.AddKeyedSingleton("replica", (_, _) => new SqlConnectionStringBuilder(configuration.GetConnectionString("Replica"))
        {
            TrustServerCertificate = true, // weak TDS1113
        });
        services.AddKeyedSingleton("pg", (_, _) => new NpgsqlConnectionStringBuilder { Host = "db.office.example.jp", SslMode = SslMode.VerifyFull }); // safe TDS1113
        return services;
    }

    public static async Task<int> PollAsync(HttpClient client, int office, CancellationToken ct)
    {
        using var plain = await client.GetAsync($"http://gauges.office.example.jp/{office}", ct); // weak TDS1113
        using var secure = await client.GetAsync($"https://gauges.office.example.jp/{office}", ct); // safe TDS1113
        var root = new XElement(Gml + "FeatureCollection", new XAttribute("schema", Schema));
        return root.Attributes().Count() + (int)plain.StatusCode + (int)secure.StatusCode;
    }
}
