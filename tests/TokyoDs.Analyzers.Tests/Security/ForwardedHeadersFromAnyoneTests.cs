namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ForwardedHeadersFromAnyoneTests() : RuleTests("TDS1215")
{
    [Fact]
    public Task Cleared_lists_are_reported() => Flags("""
        using Microsoft.AspNetCore.HttpOverrides;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Clear();
            {|TDS1215:options.KnownProxies.Clear()|};
        });
        """);

    [Fact]
    public Task Cleared_lists_of_a_local_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var options = new ForwardedHeadersOptions { {|TDS1215:ForwardLimit = null|} };
        #pragma warning disable ASPDEPR005
        options.KnownNetworks.Clear();
        {|TDS1215:options.KnownProxies.Clear()|};
        app.UseForwardedHeaders(options);
        """);

    [Fact]
    public Task No_limit_without_known_proxies_is_suggested() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ForwardedHeadersOptions>(options => {|TDS1215:options.ForwardLimit = null|});
        """);

    [Fact]
    public Task Known_addresses_in_place_of_the_defaults_are_fine() => IsSilent("""
        using System.Net;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardLimit = null;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var address in builder.Configuration.GetSection("Proxies").Get<string[]>() ?? [])
            {
                options.KnownProxies.Add(IPAddress.Parse(address));
            }
        });
        """);

    [Fact]
    public Task One_cleared_list_leaves_the_loopback_address() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ForwardedHeadersOptions>(options => options.KnownIPNetworks.Clear());
        """);

    [Fact]
    public Task Options_that_a_method_of_the_project_completes_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        var options = new ForwardedHeadersOptions();
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        AddProxies(options);
        app.UseForwardedHeaders(options);
        static void AddProxies(ForwardedHeadersOptions options) => options.KnownProxies.Add(System.Net.IPAddress.Parse("10.0.0.1"));
        """);

    [Fact]
    public Task Lists_cleared_in_Development_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment())
        {
            var options = new ForwardedHeadersOptions();
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            app.UseForwardedHeaders(options);
        }
        """);

    [Fact]
    public Task Defaults_and_limits_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.HttpOverrides;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = 2 });
        app.UseForwardedHeaders();
        """);

    [Fact]
    public Task A_network_of_every_address_is_reported() => Flags("""
        using System.Net;
        var app = WebApplication.CreateBuilder(args).Build();
        var options = new ForwardedHeadersOptions { KnownIPNetworks = { {|TDS1215:new System.Net.IPNetwork(IPAddress.IPv6Any, 0)|} } };
        options.KnownIPNetworks.Add({|TDS1215:System.Net.IPNetwork.Parse("0.0.0.0/0")|});
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("10.20.0.0/24"));
        options.KnownIPNetworks.Add(new(IPAddress.Parse("10.20.0.0"), 24));
        app.UseForwardedHeaders(options);
        """);

    [Fact]
    public Task Lists_that_are_read_before_they_are_cleared_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            Console.WriteLine(options.KnownProxies.Count);
            foreach (var proxy in options.KnownProxies.ToArray())
            {
                Console.WriteLine(proxy);
            }

            options.KnownIPNetworks.Clear();
            {|TDS1215:options.KnownProxies.Clear()|};
        });
        """);
}
