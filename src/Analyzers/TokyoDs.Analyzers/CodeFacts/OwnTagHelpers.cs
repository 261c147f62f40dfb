using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The tag helpers of the SDK that a project can use, and the attributes without which Razor does not take a tag for one of them.</summary>
internal sealed class OwnTagHelpers
{
    public const string Prefix = "tds-";

    private const string Target = "Microsoft.AspNetCore.Razor.TagHelpers.HtmlTargetElementAttribute";

    private static readonly ConditionalWeakTable<Compilation, OwnTagHelpers> Known = new();

    /// <summary>By tag, one list of attributes for each way to write it.</summary>
    private readonly ILookup<string, ImmutableArray<string>> _forms;

    private OwnTagHelpers(Compilation compilation) => _forms = compilation.GlobalNamespace.GetNamespaceMembers()
        .Where(space => space.Name == "TokyoDs")
        .SelectMany(TypesIn)
        .Where(type => type.Name.EndsWith("TagHelper", StringComparison.Ordinal))
        .SelectMany(type => type.GetAttributes())
        .Where(attribute => attribute.AttributeClass?.ToDisplayString() == Target)
        .Select(attribute => (Tag: attribute.ConstructorArguments is [{ Value: string tag }] ? tag : "*", Needed: NeededBy(attribute)))
        .Where(form => form.Tag.StartsWith(Prefix, StringComparison.Ordinal))
        .ToLookup(form => form.Tag, form => form.Needed, StringComparer.OrdinalIgnoreCase);

    /// <summary>Read once for each compilation, when a page first asks.</summary>
    public static OwnTagHelpers Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new(compilation));

    /// <summary>The attributes that the tag lacks, or gives no text; empty when it has all of one form, or is no tag helper of ours.</summary>
    public ImmutableArray<string> MissingOf(MarkupElement element) =>
        _forms[element.Name].Select(form => form.Where(name => !IsGiven(element, name)).ToImmutableArray()).OrderBy(missing => missing.Length).FirstOrDefault() is { IsDefault: false } missing
            ? missing
            : [];

    private static bool IsGiven(MarkupElement element, string name) =>
        element.FindAttribute(name) is { } attribute && attribute.Value.Literal?.Trim() is not "";

    /// <summary>Names alone; a name with a wildcard, or with a value it must have, is taken as given.</summary>
    private static ImmutableArray<string> NeededBy(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Attributes").Value.Value is string names
            ? [.. names.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter == '-'))]
            : [];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
