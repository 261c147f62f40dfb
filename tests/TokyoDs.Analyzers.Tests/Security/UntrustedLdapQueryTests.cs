namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedLdapQueryTests() : RuleTests("TDS1009")
{
    private const string Directory = """
        namespace System.DirectoryServices.Protocols
        {
            public enum SearchScope { Base, OneLevel, Subtree }
            public class DirectoryRequest { }
            public class DirectoryResponse { }
            public class SearchRequest : DirectoryRequest
            {
                public SearchRequest() { }
                public SearchRequest(string? distinguishedName, string? ldapFilter, SearchScope searchScope, params string[]? attributeList) { }
                public object? Filter { get; set; }
                public string? DistinguishedName { get; set; }
            }
            public class DeleteRequest : DirectoryRequest { public DeleteRequest(string? distinguishedName) { } }
            public class LdapConnection { public virtual DirectoryResponse SendRequest(DirectoryRequest request) => new(); }
        }
        """;

    [Fact]
    public Task A_filter_with_input_is_reported() => Flags("""
        using System.DirectoryServices.Protocols;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/staff", (string name, LdapConnection ldap) =>
            ldap.SendRequest(new SearchRequest("dc=city", {|TDS1009:$"(cn={name})"|}, SearchScope.Subtree)));
        app.MapDelete("/group/{name}", (string name, LdapConnection ldap) =>
            ldap.SendRequest(new DeleteRequest({|TDS1009:"cn=" + name + ",dc=city"|})));
        app.MapGet("/number", (int number, LdapConnection ldap) =>
            ldap.SendRequest(new SearchRequest("dc=city", $"(employeeNumber={number})", SearchScope.Subtree)));
        app.Run();
        """, ("Directory.cs", Directory));

    [Fact]
    public Task A_filter_that_another_class_builds_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class StaffController(StaffDirectory directory) : Controller
        {
            [HttpGet]
            public IActionResult Find(string name) => Ok(directory.Find(name));
        }
        """, ("Directory.cs", Directory), ("StaffDirectory.cs", """
        using System.DirectoryServices.Protocols;

        public class StaffDirectory(LdapConnection ldap)
        {
            public object Find(string name)
            {
                var request = new SearchRequest { Filter = {|TDS1009:"(sn=" + name + ")"|} };
                return ldap.SendRequest(request);
            }
        }
        """));

    [Fact]
    public Task An_escaped_or_allowed_value_is_fine() => IsSilent("""
        using System.DirectoryServices.Protocols;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/escaped", (string name, LdapConnection ldap) =>
            ldap.SendRequest(new SearchRequest("dc=city", $"(cn={name.Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28").Replace(")", "\\29")})", SearchScope.Subtree)));
        app.MapGet("/letters", (string name, LdapConnection ldap) =>
            name.All(char.IsAsciiLetterOrDigit) ? ldap.SendRequest(new SearchRequest("dc=city", $"(cn={name})", SearchScope.Subtree)) : null);
        app.Run();
        """, ("Directory.cs", Directory));
}
