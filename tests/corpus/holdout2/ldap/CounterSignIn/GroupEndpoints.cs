using System.Buffers;
using System.DirectoryServices.Protocols;

namespace Counter.Groups;

public sealed record GroupFilter(string Attribute, string Value)
{
    public override string ToString() => $"({Attribute}={Value})";
}

public static class GroupEndpoints
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*()\\/\0,=+<>#;\"");

    public static void MapGroups(this IEndpointRouteBuilder app)
    {
        var groups = app.MapGroup("/groups").RequireAuthorization("Counter");

        groups.MapGet("/{ou}", (string ou, LdapConnection ldap) =>
        {
            var request = new SearchRequest { Scope = SearchScope.OneLevel, Filter = "(objectClass=group)" };
            request.DistinguishedName = "ou=" + ou + ",dc=city,dc=example,dc=jp"; // weak TDS1009
            return Send(ldap, request);
        });

        groups.MapGet("/checked/{ou}", (string ou, LdapConnection ldap) =>
        {
            if (ou.AsSpan().ContainsAny(Special))
            {
                return Results.BadRequest();
            }

            var request = new SearchRequest { Scope = SearchScope.OneLevel, Filter = "(objectClass=group)" };
            request.DistinguishedName = "ou=" + ou + ",dc=city,dc=example,dc=jp"; // safe TDS1009
            return Send(ldap, request);
        });

        groups.MapGet("/by", (string attribute, string value, LdapConnection ldap) =>
        {
            var name = attribute switch { "mail" => "mail", "phone" => "telephoneNumber", _ => "cn" };
            var filter = new GroupFilter(name, value);
            var request = new SearchRequest("dc=city,dc=example,dc=jp", filter.ToString(), SearchScope.Subtree); // weak TDS1009
            return Send(ldap, request);
        });

        groups.MapGet("/id/{id:guid}", (Guid id, LdapConnection ldap) =>
        {
            var bytes = string.Concat(id.ToByteArray().Select(b => "\\" + b.ToString("x2")));
            return Send(ldap, new SearchRequest("dc=city,dc=example,dc=jp", $"(objectGUID={bytes})", SearchScope.Subtree)); // safe TDS1009
        });
    }

    private static IResult Send(LdapConnection ldap, SearchRequest request)
    {
        var response = (SearchResponse)ldap.SendRequest(request, TimeSpan.FromSeconds(5));
        return Results.Ok(response.Entries.Count);
    }
}
