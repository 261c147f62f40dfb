using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>One thing that a form asks a person for.</summary>
/// <param name="Symbol">The property or parameter that takes the answer.</param>
/// <param name="Type">Its type, without nullability and without the collection around it.</param>
/// <param name="Path">The names that lead to it, such as <c>Applicant.FamilyName</c>.</param>
internal sealed record AskedItem(ISymbol Symbol, ITypeSymbol Type, string Path)
{
    public string Name => Symbol.Name;

    /// <summary>Declared as asked again on purpose.</summary>
    public bool IsAskedOnPurpose => ItemAttributes.Has(Symbol, "AskAlwaysAttribute");

    public bool IsFile => Type.Name is "IFormFile" or "IBrowserFile" or "IFormFileCollection";

    /// <summary>Whether a person may leave it empty.</summary>
    public bool IsOptional => !ItemAttributes.Has(Symbol, "RequiredAttribute")
        && Symbol switch
        {
            IPropertySymbol property => IsNullable(property.Type),
            IParameterSymbol parameter => IsNullable(parameter.Type) || parameter.HasExplicitDefaultValue,
            _ => true,
        };

    public bool IsPassword => Name.IndexOf("password", StringComparison.OrdinalIgnoreCase) >= 0
        || Name.Contains("パスワード") || Name.Contains("暗証");

    /// <summary>Whether its name, a name it is exchanged under or its declared concept means one of the vocabulary.</summary>
    public bool Means(string concept, Configuration configuration) =>
        Symbol.Means(concept, configuration)
        || (ItemAttributes.ConceptOf(Symbol) is { } declared && Vocabulary.Means(declared.Substring(declared.LastIndexOf('.') + 1), concept));

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
