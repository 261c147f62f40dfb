using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Generators;

/// <summary>Lists the once-only contracts of a project (生成データの一覧) in an internal class <c>ContractCatalog</c>, as objects and as JSON.</summary>
/// <remarks>A project without contracts gets nothing. Contracts of referenced assemblies are listed by those.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ContractCatalogGenerator : IIncrementalGenerator
{
    /// <summary>The step whose outputs are the contracts; tests ask whether it was cached.</summary>
    internal const string ContractStep = "Contracts";

    private const string Attribute = "TokyoDs.OnceOnly.OnceOnlyContractAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (_, _) => true, ListedContract.Of)
            .WithTrackingName(ContractStep)
            .Where(static contract => contract is not null)
            .Select(static (contract, _) => contract!)
            .Collect();
        var place = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? name : "")
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (names, _) => CatalogSource.Namespace(names.Left, names.Right));
        context.RegisterSourceOutput(contracts.Combine(place), static (output, catalog) =>
        {
            if (!catalog.Left.IsEmpty)
            {
                output.AddSource("ContractCatalog.g.cs", SourceText.From(CatalogSource.Of(catalog.Left, catalog.Right), Encoding.UTF8));
            }
        });
    }
}
