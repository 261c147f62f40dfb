using System.DirectoryServices.Protocols;
using System.Text;

namespace Shokuin.Directory;

public interface IStaffDirectory
{
    SearchResponse FindByLogin(string login);

    SearchResponse FindBySection(string section);

    SearchResponse FindByNumber(int number);

    SearchResponse FindEscaped(string login);

    void Move(string login, string section);

    void Lock(Guid id);
}

public class StaffDirectory(LdapConnection connection) : IStaffDirectory
{
    private const string Root = "ou=staff,dc=city,dc=example";

    public SearchResponse FindByLogin(string login)
    {
        var request = new SearchRequest(Root, "(&(objectClass=person)(uid=" + login + "))", SearchScope.Subtree, "mail"); // weak TDS1009
        return (SearchResponse)connection.SendRequest(request);
    }

    public SearchResponse FindBySection(string section)
    {
        var request = new SearchRequest { DistinguishedName = Root, Scope = SearchScope.OneLevel };
        request.Filter = $"(departmentNumber={section})"; // weak TDS1009
        return (SearchResponse)connection.SendRequest(request);
    }

    public SearchResponse FindByNumber(int number)
    {
        var request = new SearchRequest(Root, $"(employeeNumber={number})", SearchScope.Subtree); // safe TDS1009
        return (SearchResponse)connection.SendRequest(request);
    }

    public SearchResponse FindEscaped(string login)
    {
        var request = new SearchRequest(Root, "(uid=" + Escape(login) + ")", SearchScope.Subtree); // safe TDS1009
        return (SearchResponse)connection.SendRequest(request);
    }

    public void Move(string login, string section)
    {
        var request = new ModifyDNRequest($"uid={login},{Root}", "ou=moved," + Root, "uid=moved"); // weak TDS1009
        connection.SendRequest(request);
    }

    public void Lock(Guid id)
    {
        var request = new ModifyRequest($"entryUUID={id},{Root}", DirectoryAttributeOperation.Replace, "locked", "TRUE"); // safe TDS1009
        connection.SendRequest(request);
    }

    private static string Escape(string value) => value
        .Replace("\\", "\\5c")
        .Replace("*", "\\2a")
        .Replace("(", "\\28")
        .Replace(")", "\\29")
        .Replace("\0", "\\00");
}
