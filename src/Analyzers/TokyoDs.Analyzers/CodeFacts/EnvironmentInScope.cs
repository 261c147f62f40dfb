using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>How the code at a place can ask for its environment by what is in scope there; a fact for code fixes.</summary>
internal static class EnvironmentInScope
{
    /// <summary>The property of a finding that holds the test, such as <c>app.Environment.IsDevelopment()</c>.</summary>
    public const string IsDevelopment = nameof(IsDevelopment);

    /// <summary>The test as a property of a finding; empty when nothing in scope knows the environment.</summary>
    public static ImmutableDictionary<string, string?> PropertiesFor(IOperation at)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        return at.SemanticModel is { } model && TestFor(model, at.Syntax) is { } test ? none.Add(IsDevelopment, test) : none;
    }

    private static string? TestFor(SemanticModel model, SyntaxNode at)
    {
        if (at.Ancestors().Any(IsStaticFunction))
        {
            return null;
        }

        var isStatic = IsInStaticMember(model.GetEnclosingSymbol(at.SpanStart));
        return model.LookupSymbols(at.SpanStart)
            .OrderBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(symbol => PathFrom(symbol, at, isStatic))
            .Where(path => path is not null)
            .Select(path => path + ".IsDevelopment()")
            .FirstOrDefault(test => model.GetSpeculativeSymbolInfo(
                at.SpanStart, SyntaxFactory.ParseExpression(test), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol);
    }

    private static string? PathFrom(ISymbol symbol, SyntaxNode at, bool isStatic) => symbol switch
    {
        ILocalSymbol local when IsDeclaredBefore(local, at) => PathFrom(local.Name, local.Type),
        IParameterSymbol parameter => PathFrom(parameter.Name, parameter.Type),
        IFieldSymbol field when field.IsStatic || !isStatic => PathFrom(field.Name, field.Type),
        IPropertySymbol property when property.IsStatic || !isStatic => PathFrom(property.Name, property.Type),
        _ => null,
    };

    private static string? PathFrom(string name, ITypeSymbol type) => type.Name switch
    {
        "WebApplication" or "WebApplicationBuilder" or "HostApplicationBuilder" => name + ".Environment",
        "IHostEnvironment" or "IWebHostEnvironment" => name,
        "WebHostBuilderContext" or "HostBuilderContext" => name + ".HostingEnvironment",
        _ => null,
    };

    private static bool IsDeclaredBefore(ILocalSymbol local, SyntaxNode at) =>
        local.Locations.FirstOrDefault() is { } place && place.SourceTree == at.SyntaxTree && place.SourceSpan.End < at.SpanStart;

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsInStaticMember(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is null or { IsStatic: true };
    }
}
