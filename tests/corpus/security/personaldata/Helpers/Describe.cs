using System.Security.Cryptography;
using System.Text;

namespace Soudan.Support;

public sealed class Consultation
{
    public int Id { get; set; }

    public string ClientName { get; set; } = "";

    public string ClientPhone { get; set; } = "";

    public string Topic { get; set; } = "";

    public override string ToString() => $"#{Id}";
}

internal static class Describe
{
    public static string Long(this Consultation c) => $"{c.Id}: {c.ClientName}({c.ClientPhone})";

    public static string Short(this Consultation c) => $"{c.Id}: {c.Topic.Length}";

    public static string Pseudonym(byte[] key, string value) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value)))[..16];

    public static string Redact(string value) => "[REDACTED]";
}
