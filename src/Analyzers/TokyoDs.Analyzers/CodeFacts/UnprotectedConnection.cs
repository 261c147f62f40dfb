namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Finds the part of a connection text that takes encryption, or the check of the server, away.</summary>
internal static class UnprotectedConnection
{
    /// <summary>The part as it should be read, what to write instead, and the server; null when the text takes nothing away.</summary>
    public static (string Part, string Instead, string Host)? In(string text)
    {
        if (ConnectionText.Read(text) is not { } connection)
        {
            return null;
        }

        var host = connection.Host;
        return connection["encrypt"]?.ToLowerInvariant() is "false" or "no" or "optional" ? ("Encrypt=False", "Encrypt=True", host)
            : connection["trustservercertificate", "trust server certificate"]?.ToLowerInvariant() is "true" or "yes"
                ? ("TrustServerCertificate=True", "TrustServerCertificate=False", host)
            : connection["ssl mode", "sslmode"]?.ToLowerInvariant() is "disable" or "disabled" or "none" ? ("SSL Mode=Disable", "SSL Mode=VerifyFull", host)
            : null;
    }
}
