using System.DirectoryServices.Protocols;
using System.Text;

namespace Shokuin;

public interface IStaffDirectory
{
    IReadOnlyList<string> ByName(string name);

    IReadOnlyList<string> ByEscapedName(string name);

    IReadOnlyList<string> ByNumber(int number);

    IReadOnlyList<string> InUnit(string unit, string filter);

    void Move(string dn, string unit);
}

public class LdapDirectory : IStaffDirectory
{
    private const string Base = "ou=staff,dc=city,dc=example,dc=jp";

    private static readonly Dictionary<string, string> Units = new()
    {
        ["somu"] = "ou=somu," + Base,
        ["zeimu"] = "ou=zeimu," + Base,
    };

    private readonly LdapConnection _connection;

    public LdapDirectory(LdapConnection connection) => _connection = connection;

    public IReadOnlyList<string> ByName(string name)
    {
        var request = new SearchRequest(Base, "(&(objectClass=person)(cn=" + name + "))", SearchScope.Subtree, "mail"); // weak TDS1009
        return Read(request);
    }

    public IReadOnlyList<string> ByEscapedName(string name)
    {
        var request = new SearchRequest(Base, "(&(objectClass=person)(cn=" + Escape(name) + "))", SearchScope.Subtree, "mail"); // safe TDS1009
        return Read(request);
    }

    public IReadOnlyList<string> ByNumber(int number)
    {
        var request = new SearchRequest(Base, $"(employeeNumber={number})", SearchScope.Subtree, "mail"); // safe TDS1009
        return Read(request);
    }

    public IReadOnlyList<string> InUnit(string unit, string filter)
    {
        var request = new SearchRequest { Scope = SearchScope.OneLevel };
        request.DistinguishedName = Units.GetValueOrDefault(unit, Base); // safe TDS1009
        request.Filter = string.Format("(|(cn={0}*)(sn={0}*))", filter); // weak TDS1009
        return Read(request);
    }

    public void Move(string dn, string unit)
    {
        _connection.SendRequest(new ModifyDNRequest(dn, "ou=" + unit + "," + Base, "cn=moved")); // weak TDS1009
        if (Units.TryGetValue(unit, out var parent))
        {
            _connection.SendRequest(new ModifyDNRequest("cn=pending," + Base, parent, "cn=moved")); // safe TDS1009
        }
    }

    private List<string> Read(SearchRequest request)
    {
        var response = (SearchResponse)_connection.SendRequest(request);
        return [.. response.Entries.Cast<SearchResultEntry>().Select(entry => entry.DistinguishedName)];
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder();
        foreach (var c in value)
        {
            escaped.Append(c switch
            {
                '\\' => @"\5c",
                '*' => @"\2a",
                '(' => @"\28",
                ')' => @"\29",
                '\0' => @"\00",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
