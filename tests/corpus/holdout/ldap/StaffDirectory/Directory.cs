using System.DirectoryServices.Protocols;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shokuin.Directory;

public interface IStaffDirectory
{
    IEnumerable<string> ByName(string name);
    IEnumerable<string> ByNameEscaped(string name);
    bool Exists(string unit, string account);
    IEnumerable<string> ByNumber(int number);
}

public class StaffDirectory(LdapConnection connection) : IStaffDirectory
{
    private const string Base = "ou=staff,dc=city,dc=example,dc=jp";

    public IEnumerable<string> ByName(string name)
    {
        var filter = $"(&(objectClass=person)(displayName=*{name}*))";
        return Read(new SearchRequest(Base, filter, SearchScope.Subtree, "displayName")); // weak TDS1009
    }

    public IEnumerable<string> ByNameEscaped(string name)
    {
        var filter = "(&(objectClass=person)(displayName=*" + Escape(name) + "*))";
        return Read(new SearchRequest(Base, filter, SearchScope.Subtree, "displayName")); // safe TDS1009
    }

    public bool Exists(string unit, string account)
    {
        var request = new SearchRequest($"ou={unit}," + Base, "(objectClass=person)", SearchScope.OneLevel); // weak TDS1009
        return Read(request).Contains(account);
    }

    public IEnumerable<string> ByNumber(int number)
    {
        var request = new SearchRequest();
        request.DistinguishedName = Base;
        request.Filter = "(employeeNumber=" + number + ")"; // safe TDS1009
        return Read(request);
    }

    private IEnumerable<string> Read(SearchRequest request)
    {
        var response = (SearchResponse)connection.SendRequest(request);
        foreach (SearchResultEntry entry in response.Entries)
        {
            yield return (string)entry.Attributes["displayName"][0];
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c is '*' or '(' or ')' or '\\' or '\0' ? $"\\{(int)c:x2}" : c.ToString());
        }

        return escaped.ToString();
    }
}
