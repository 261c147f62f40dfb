using System.DirectoryServices.Protocols;
using System.Text;

namespace Staff.Directory;

public interface IStaffDirectory
{
    IReadOnlyList<string> Find(string name, string? section);

    IReadOnlyList<string> FindEscaped(string name);

    bool IsMember(string account, string group);

    IReadOnlyList<string> ByNumber(int staffNumber);
}

public sealed class StaffDirectory(LdapConnection connection, string baseDn = "ou=staff,dc=city,dc=example,dc=jp") : IStaffDirectory
{
    public IReadOnlyList<string> Find(string name, string? section)
    {
        var filter = new StringBuilder("(&(objectClass=person)");
        filter.Append("(displayName=*").Append(name).Append("*)");
        if (section is not null)
        {
            filter.Append("(department=").Append(section).Append(')');
        }

        filter.Append(')');
        var request = new SearchRequest(baseDn, filter.ToString(), SearchScope.Subtree, "displayName"); // weak TDS1009
        return Names((SearchResponse)connection.SendRequest(request));
    }

    public IReadOnlyList<string> FindEscaped(string name)
    {
        var filter = "(&(objectClass=person)(displayName=*" + Escape(name) + "*))";
        var request = new SearchRequest(baseDn, filter, SearchScope.Subtree, "displayName"); // safe TDS1009
        return Names((SearchResponse)connection.SendRequest(request));
    }

    public bool IsMember(string account, string group)
    {
        var compare = new CompareRequest($"cn={group},ou=groups,dc=city,dc=example,dc=jp", "member", account); // weak TDS1009
        return connection.SendRequest(compare).ResultCode == ResultCode.CompareTrue;
    }

    public IReadOnlyList<string> ByNumber(int staffNumber)
    {
        var request = new SearchRequest(baseDn, $"(employeeNumber={staffNumber:D7})", SearchScope.OneLevel, "displayName"); // safe TDS1009
        return Names((SearchResponse)connection.SendRequest(request));
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (character is '*' or '(' or ')' or '\\' or '\0')
            {
                escaped.Append('\\').Append(((int)character).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static List<string> Names(SearchResponse response) =>
        [.. response.Entries.Cast<SearchResultEntry>().Select(e => (string)e.Attributes["displayName"][0])];
}
