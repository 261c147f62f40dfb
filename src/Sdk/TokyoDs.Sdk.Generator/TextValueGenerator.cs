using Microsoft.CodeAnalysis;

namespace TokyoDs.Sdk.Generator;

/// <summary>Gives each struct with <c>[GeneratedTextValue]</c> the framework's parsing, formatting, equality and comparison surface.</summary>
/// <remarks>What the type means stays in its own file; what follows from that, and only that, is generated.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class TextValueGenerator : IIncrementalGenerator
{
    /// <summary>The step whose outputs are the models; tests ask whether it was cached.</summary>
    internal const string ModelStep = "TextValueModels";

    private const string Attribute = "TokyoDs.Text.GeneratedTextValueAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (_, _) => true, static (marked, _) => TextValueModel.Of(marked))
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(models, static (output, model) => output.AddSource($"{model.Type}.g.cs", TextValueSource.Of(model)));
    }
}
