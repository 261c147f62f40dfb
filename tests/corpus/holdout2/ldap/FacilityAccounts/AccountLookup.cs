using System.DirectoryServices.Protocols;

namespace Facility.Accounts;

public sealed class LookupOptions
{
    public string BaseDn { get; set; } = "dc=city,dc=example,dc=jp";

    public string FilterTemplate { get; set; } = "(&(objectClass=user)(sAMAccountName={0}))";
}

public interface IAccountLookup
{
    bool Exists(string account);

    bool ExistsChecked(string account);

    int Members(string team);
}

public sealed class AccountLookup(ILdapGateway gateway, Microsoft.Extensions.Options.IOptions<LookupOptions> options) : IAccountLookup
{
    public bool Exists(string account) => gateway.Count(string.Format(options.Value.FilterTemplate, account)) > 0;

    public bool ExistsChecked(string account) =>
        account.Length is > 0 and <= 20 && account.All(c => char.IsAsciiLetterOrDigit(c) || c == '.')
        && gateway.CountChecked(string.Format(options.Value.FilterTemplate, account)) > 0;

    public int Members(string team)
    {
        string[] teams = ["park", "road", "water"];
        var index = Array.IndexOf(teams, team);
        return index < 0 ? 0 : gateway.CountChecked($"(memberOf=cn={teams[index]},ou=teams,{options.Value.BaseDn})");
    }
}

public interface ILdapGateway
{
    int Count(string filter);

    int CountChecked(string filter);
}

public sealed class LdapGateway(LdapConnection connection, Microsoft.Extensions.Options.IOptions<LookupOptions> options) : ILdapGateway
{
    public int Count(string filter)
    {
        var request = new SearchRequest(options.Value.BaseDn, filter, SearchScope.Subtree, "cn"); // weak TDS1009
        return Entries(request);
    }

    public int CountChecked(string filter)
    {
        var request = new SearchRequest(options.Value.BaseDn, filter, SearchScope.Subtree, "cn"); // safe TDS1009
        return Entries(request);
    }

    private int Entries(SearchRequest request) => ((SearchResponse)connection.SendRequest(request)).Entries.Count;
}
