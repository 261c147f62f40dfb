namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A database or service connection text: <c>Server=…;Password=…</c>, read into its parts.</summary>
internal sealed class ConnectionText
{
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "data source", "datasource", "host", "hostname", "addr", "address", "network address", "endpoint", "accountname", "database",
        "initial catalog", "user id", "userid", "uid", "user", "username", "user name", "blobendpoint", "defaultendpointsprotocol",
    };

    private readonly Dictionary<string, string> _parts;

    private ConnectionText(Dictionary<string, string> parts) => _parts = parts;

    /// <summary>The value of the first of the given keys that is there, or null. Keys are compared without regard to case.</summary>
    public string? this[params string[] keys] =>
        keys.Select(key => _parts.TryGetValue(key, out var value) ? value : null).FirstOrDefault(value => value is not null);

    /// <summary>The server, without protocol, port and instance; empty when the text names none.</summary>
    public string Host
    {
        get
        {
            var server = this["server", "data source", "datasource", "host", "hostname", "addr", "address"] ?? "";
            server = server.Substring(server.IndexOf(':') is > 0 and < 5 and var protocol ? protocol + 1 : 0);
            return server.Split(',', '\\', ':')[0].Trim();
        }
    }

    /// <summary>The secret it carries (a password or a key), or null.</summary>
    public string? Secret => this["password", "pwd", "accountkey", "sharedaccesskey"];

    /// <summary>Reads a text of at least two parts, one of which names a server, a database or a user; null for any other text.</summary>
    public static ConnectionText? Read(string text)
    {
        if (text.IndexOf(';') < 0 || text.IndexOf('=') < 0)
        {
            return null;
        }

        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.IndexOf('=') is > 0 and var equals)
            {
                parts[part.Substring(0, equals).Trim()] = part.Substring(equals + 1).Trim().Trim('"', '\'');
            }
            else if (part.Trim().Length > 0)
            {
                return null;
            }
        }

        return parts.Count > 1 && parts.Keys.Any(Places.Contains) ? new(parts) : null;
    }
}
