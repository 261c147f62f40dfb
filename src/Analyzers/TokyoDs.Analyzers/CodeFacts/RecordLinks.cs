using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Links that are kept in objects of a project (a comment, a facility, a row of seed data) for readers to follow, and that no code connects to.</summary>
internal sealed class RecordLinks
{
    private static readonly HashSet<string> Links = ["url", "uri", "link", "href", "website", "site", "homepage"];

    /// <summary>Words of a member or type that say what its address is for: a connection.</summary>
    private static readonly HashSet<string> Connections =
    [
        "base", "api", "service", "endpoint", "server", "host", "authority", "callback", "webhook", "hook", "redirect", "metadata", "feed", "soap", "wsdl", "health",
        "push", "socket", "broker", "gateway", "registry", "proxy", "token", "discovery", "remote", "target", "connection", "upstream", "backend", "login", "request",
        "options", "option", "settings", "setting", "config", "configuration", "client", "provider", "registration", "source", "channel", "subscription", "job", "task",
        "factory", "builder", "handler", "http", "transport", "connector", "adapter",
    ];

    private static readonly string[] Connecting = ["Get", "Post", "Put", "Patch", "Delete", "Send", "Fetch", "Download", "Connect", "Call", "Open", "Request", "Invoke", "Create", "Load", "Import", "Read"];
    private static readonly string[] Addresses = ["Uri", "UriBuilder", "HttpRequestMessage", "HttpClient", "BaseAddress", "WebRequest", "WebClient"];

    private readonly HashSet<string> _connected = new(StringComparer.Ordinal);

    private RecordLinks()
    {
    }

    /// <summary>Reads, by the syntax alone, which members are handed to what connects, in the files that speak of addresses.</summary>
    public static RecordLinks Of(Compilation compilation)
    {
        var links = new RecordLinks();
        foreach (var node in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).HasAny(Addresses)).SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            var arguments = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } call when Connects(method) => call.ArgumentList,
                InvocationExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var method } } call when Connects(method) => call.ArgumentList,
                ObjectCreationExpressionSyntax creation when Addresses.Any(creation.Type.ToString().EndsWith) => creation.ArgumentList,
                ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList,
                _ => null,
            };
            foreach (var name in arguments?.DescendantNodes().OfType<IdentifierNameSyntax>() ?? [])
            {
                links._connected.Add(name.Identifier.ValueText);
            }
        }

        return links;
    }

    /// <summary>Whether a literal is such a link: given to a member in the initializer of an object that is no client and no settings.</summary>
    public bool Holds(ExpressionSyntax literal, TypeUses uses, SemanticModel? model, CancellationToken cancellation) =>
        literal.Parent is AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: var member },
            Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Parent: BaseObjectCreationExpressionSyntax creation },
        }
        && IdentifierWords.Of(member).Words is { Count: > 0 } words && Links.Contains(words[words.Count - 1]) && !words.Any(Connections.Contains)
        && !_connected.Contains(member)
        && model?.GetTypeInfo(creation, cancellation).Type is INamedTypeSymbol type
        && !uses.Configured.Contains(type.Name) && IsOfProject(type);

    private static bool Connects(string method) => Connecting.Any(start => method.StartsWith(start, StringComparison.Ordinal));

    private static bool IsOfProject(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.ContainingAssembly?.Name is not { } assembly || assembly == "System" || assembly == "netstandard"
                || assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
                || IdentifierWords.Of(current.Name).Words.Any(Connections.Contains))
            {
                return false;
            }
        }

        return true;
    }
}
