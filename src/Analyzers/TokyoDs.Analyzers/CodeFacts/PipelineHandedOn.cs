using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether the pipeline of a web application is handed to another project, whose middleware is not seen here.</summary>
internal sealed class PipelineHandedOn
{
    private static readonly string[] Pipelines = ["WebApplication", "IApplicationBuilder"];

    /// <summary>The framework, and packages that are known to add something else.</summary>
    private static readonly string[] KnownAssemblies =
    [
        "Microsoft.", "System.", "netstandard", "mscorlib", "Swashbuckle.", "NSwag.", "Scalar.", "Serilog.", "Hangfire.", "Prometheus.", "prometheus-net", "OpenTelemetry.",
    ];

    private PipelineHandedOn(bool any) => Any = any;

    public bool Any { get; }

    /// <summary>Binds the calls of the few files that name a pipeline.</summary>
    public static PipelineHandedOn Of(Compilation compilation) =>
        new(compilation.SyntaxTrees.Any(tree => FileNames.Of(tree).HasAny(Pipelines) && HandsOn(tree, compilation)));

    private static bool HandsOn(SyntaxTree tree, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingAssembly: { } assembly } method
            && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            && !KnownAssemblies.Any(known => (assembly.Name + ".").StartsWith(known, StringComparison.Ordinal))
            && (method.ReducedFrom ?? method).OriginalDefinition.Parameters.Any(parameter => IsPipeline(parameter.Type)));
    }

    private static bool IsPipeline(ITypeSymbol type) =>
        type is ITypeParameterSymbol generic ? generic.ConstraintTypes.Any(IsPipeline)
            : Pipelines.Contains(type.Name) || type.AllInterfaces.Any(implemented => implemented.Name == "IApplicationBuilder");
}
