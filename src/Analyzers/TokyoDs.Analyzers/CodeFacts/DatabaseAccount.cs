namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The account that a connection text signs in with, when it is one that administers the database server.</summary>
/// <param name="Name">The account as written.</param>
/// <param name="Host">The server, or empty.</param>
/// <param name="IsCertain">False for names that only sound like an administrator.</param>
internal readonly record struct DatabaseAccount(string Name, string Host, bool IsCertain)
{
    private static readonly HashSet<string> Administrators = new(StringComparer.OrdinalIgnoreCase)
    {
        "sa", "root", "postgres", "sys", "system", "sysdba", "db2admin", "db2inst1", "rdsadmin", "cloudsqlsuperuser",
    };

    private static readonly HashSet<string> Perhaps = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "dba", "dbadmin", "sqladmin", "superuser", "pgadmin", "mysqladmin",
    };

    private static readonly string[] Keys = ["user id", "userid", "uid", "user", "username", "user name"];

    private static readonly string[] Schemes = ["postgres", "postgresql", "mysql", "mariadb", "sqlserver", "mssql", "oracle", "mongodb", "mongodb+srv"];

    public static bool MayBeIn(string text) =>
        (text.IndexOf('=') > 0 && text.IndexOf(';') > 0) || (text.IndexOf("://", StringComparison.Ordinal) is > 0 and < 12 && text.IndexOf('@') > 0);

    /// <summary>Whether an account of this name administers the server: true, perhaps (false), or not (null).</summary>
    public static bool? IsAdministrator(string name) => Administrators.Contains(name) ? true : Perhaps.Contains(name) ? false : null;

    /// <summary>Whether a part of a connection text names the account.</summary>
    public static bool IsKey(string name) => Keys.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static DatabaseAccount? In(string text)
    {
        if (ConnectionText.Read(text) is { } connection)
        {
            var isElevated = connection["dba privilege"] is { Length: > 0 } privilege && privilege.IndexOf("DBA", StringComparison.OrdinalIgnoreCase) >= 0;
            var user = connection[Keys];
            return user is null || connection["accountkey", "sharedaccesskey", "defaultendpointsprotocol"] is not null ? null
                : isElevated ? new(user, connection.Host, true)
                : IsAdministrator(user) is { } isCertain && (isCertain || connection["database", "initial catalog", "dbname", "data source"] is not null)
                    ? new(user, connection.Host, isCertain)
                : null;
        }

        return InUrl(text);
    }

    /// <summary><c>postgres://postgres:…@host/database</c></summary>
    private static DatabaseAccount? InUrl(string text)
    {
        var mark = text.IndexOf("://", StringComparison.Ordinal);
        if (mark < 0 || !Schemes.Contains(text.Substring(0, mark).Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = text.Substring(mark + 3);
        var at = rest.IndexOf('@');
        if (at <= 0)
        {
            return null;
        }

        var name = rest.Substring(0, at).Split(':')[0];
        return IsAdministrator(name) is { } isCertain ? new(name, rest.Substring(at + 1).Split('/', ':', '?')[0], isCertain) : null;
    }
}
