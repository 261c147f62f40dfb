using System.DirectoryServices.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace Ninsho;

public static class GroupEndpoints
{
    private static readonly string[] Groups = ["clerks", "managers"];

    public static void MapGroups(this IEndpointRouteBuilder app)
    {
        var groups = app.MapGroup("/groups").RequireAuthorization("identity");

        groups.MapGet("/{name}", (string name, LdapConnection ldap) =>
        {
            var filter = $"(&(objectClass=group)(cn={name}))";
            var response = (SearchResponse)ldap.SendRequest(new SearchRequest("dc=city", filter, SearchScope.Subtree)); // weak TDS1009
            return Results.Ok(response.Entries.Count);
        });

        groups.MapGet("/known/{name}", (string name, LdapConnection ldap) =>
        {
            if (!Groups.Contains(name))
            {
                return Results.NotFound();
            }

            var filter = $"(&(objectClass=group)(cn={name}))";
            var response = (SearchResponse)ldap.SendRequest(new SearchRequest("dc=city", filter, SearchScope.Subtree)); // safe TDS1009
            return Results.Ok(response.Entries.Count);
        });

        groups.MapGet("/id/{id:guid}", (Guid id, LdapConnection ldap) =>
        {
            var response = (SearchResponse)ldap.SendRequest(new SearchRequest("dc=city", $"(groupId={id})", SearchScope.Subtree)); // safe TDS1009
            return Results.Ok(response.Entries.Count);
        });

        groups.MapDelete("/{name}", (string name, LdapConnection ldap) =>
        {
            ldap.SendRequest(new DeleteRequest("cn=" + name + ",ou=groups,dc=city")); // weak TDS1009
            return Results.NoContent();
        });

        groups.MapDelete("/temporary", (LdapConnection ldap) =>
        {
            ldap.SendRequest(new DeleteRequest("cn=temporary,ou=groups,dc=city")); // safe TDS1009
            return Results.NoContent();
        });

        groups.MapPost("/", ([FromBody] NewGroup group, LdapConnection ldap) =>
        {
            ldap.SendRequest(new AddRequest($"cn={group.Name},ou={group.Unit},dc=city", "group")); // weak TDS1009
            if (group.Name.All(char.IsAsciiLetterLower))
            {
                ldap.SendRequest(new AddRequest($"cn={group.Name},ou=checked,dc=city", "group")); // safe TDS1009
            }

            return Results.NoContent();
        });

        groups.MapGet("/members", (HttpRequest request, LdapConnection ldap) =>
        {
            var parts = new List<string>();
            foreach (var member in request.Query["member"])
            {
                parts.Add("(member=" + member + ")");
            }

            var search = new SearchRequest
            {
                DistinguishedName = "ou=groups,dc=city",
                Filter = "(|" + string.Concat(parts) + ")", // weak TDS1009
                Scope = SearchScope.Subtree,
            };
            return Results.Ok(((SearchResponse)ldap.SendRequest(search)).Entries.Count);
        });

        groups.MapGet("/compare", (string user, string group, LdapConnection ldap) =>
        {
            var response = (CompareResponse)ldap.SendRequest(new CompareRequest("cn=clerks,ou=groups,dc=city", "member", user)); // safe TDS1009
            var other = (CompareResponse)ldap.SendRequest(new CompareRequest($"cn={group},ou=groups,dc=city", "member", user)); // weak TDS1009
            return Results.Ok(response.ResultCode == other.ResultCode);
        });
    }
}

public sealed record NewGroup(string Name, string Unit);
