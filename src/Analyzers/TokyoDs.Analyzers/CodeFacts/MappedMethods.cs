using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The methods and local functions that minimal endpoints name as their handlers: <c>app.MapGet("/", List)</c>.</summary>
internal sealed class MappedMethods
{
    private readonly Dictionary<string, List<InvocationExpressionSyntax>> _mappings = new(StringComparer.Ordinal);
    private readonly Compilation _compilation;

    private MappedMethods(Compilation compilation) => _compilation = compilation;

    /// <summary>Reads the syntax of the compilation once and binds nothing.</summary>
    public static MappedMethods Of(Compilation compilation)
    {
        var mapped = new MappedMethods(compilation);
        foreach (var call in compilation.SyntaxTrees.SelectMany(tree => FileNames.Of(tree).Mappings))
        {
            if (call.ArgumentList.Arguments is { Count: >= 2 } arguments
                && NameOf(arguments.Last().Expression) is { } handler)
            {
                if (!mapped._mappings.TryGetValue(handler, out var calls))
                {
                    mapped._mappings[handler] = calls = [];
                }

                calls.Add(call);
            }
        }

        return mapped;
    }

    /// <summary>The call that maps a method, or null. Binds only the mappings that name it.</summary>
    public IInvocationOperation? MappingOf(IMethodSymbol method, CancellationToken cancellation) =>
        _mappings.TryGetValue(method.Name, out var calls)
            ? calls.Select(call => _compilation.GetSemanticModel(call.SyntaxTree).GetOperation(call, cancellation) as IInvocationOperation)
                .FirstOrDefault(mapping => mapping is not null && SymbolEqualityComparer.Default.Equals(EndpointChain.HandlerOf(mapping), method))
            : null;

    private static string? NameOf(ExpressionSyntax handler) => handler switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };
}
