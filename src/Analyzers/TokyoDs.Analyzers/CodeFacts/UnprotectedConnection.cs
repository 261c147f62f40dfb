namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Finds the part of a connection text that takes encryption, or the check of the server, away.</summary>
internal static class UnprotectedConnection
{
    private static readonly (string[] Keys, string[] Values, string Part, string Instead)[] Switches =
    [
        (["encrypt"], ["false", "no", "optional"], "Encrypt=False", "Encrypt=True"),
        (["trustservercertificate", "trust server certificate"], ["true", "yes"], "TrustServerCertificate=True", "TrustServerCertificate=False"),
        (["ssl mode", "sslmode"], ["disable", "disabled", "none"], "SSL Mode=Disable", "SSL Mode=VerifyFull"),
    ];

    /// <summary>Whether a text, or a piece of one, may hold such a part.</summary>
    public static bool MayBeIn(string piece) =>
        piece.IndexOf('=') > 0 && ((string[])["encrypt", "certificate", "ssl"]).Any(word => piece.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The part as it should be read, what to write instead, and the server; null when the text takes nothing away.</summary>
    /// <param name="piece">Of a text in pieces, the one to look in; null for all of it.</param>
    public static (string Part, string Instead, string Host)? In(string text, string? piece = null)
    {
        if (ConnectionText.Read(text) is not { } connection)
        {
            return null;
        }

        foreach (var (keys, values, part, instead) in Switches)
        {
            if (values.Contains(connection[keys], StringComparer.OrdinalIgnoreCase) && (piece is null || Writes(piece, keys)))
            {
                return (part, instead, connection.Host);
            }
        }

        return null;
    }

    private static bool Writes(string piece, string[] keys) =>
        piece.Split(';').Any(part => part.IndexOf('=') is > 0 and var equals && keys.Contains(part.Substring(0, equals).Trim(), StringComparer.OrdinalIgnoreCase));
}
