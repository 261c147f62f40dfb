using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What one page, action, endpoint or component asks a person for, in one step.</summary>
/// <param name="Name">How people name it: <c>Pages.Apply.IndexModel</c>, <c>ApplyController.Step2</c>, <c>/apply</c>.</param>
/// <param name="Owner">The page, the action, the handler or the component.</param>
/// <param name="Handlers">The methods that get the answers.</param>
internal sealed record AskedForm(string Name, ISymbol Owner, IReadOnlyList<AskedItem> Items, IReadOnlyList<IMethodSymbol> Handlers)
{
    private static readonly string[] StaffWords =
        ["admin", "admins", "administrator", "administration", "backoffice", "staff", "intranet", "officer", "shokuin", "syokuin", "kanri"];

    private static readonly string[] StaffKanji = ["職員", "管理", "庁内", "内部"];

    private static readonly string[] SearchWords = ["search", "filter", "find", "lookup", "query", "criteria", "kensaku", "export", "import"];

    public Location Place => Owner.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    /// <summary>Where the item is declared, or the form when that is another project.</summary>
    public Location PlaceOf(AskedItem item, Compilation compilation) =>
        item.Symbol.Locations.FirstOrDefault(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree)) ?? Place;

    /// <summary>A tool of the office itself: by its folder, area, name or the roles that may use it.</summary>
    public bool IsForStaff => IsForStaffOnly(Owner);

    /// <summary>Asks what to look for, not what to register.</summary>
    public bool IsSearch => Named(Owner).Concat(Items.Select(item => item.Symbol.ContainingType?.Name ?? "").Distinct()).Any(name => HasWord(name, SearchWords) || name.Contains("検索"));

    public bool AsksPassword => Items.Any(item => item.IsPassword);

    public static bool IsForStaffOnly(ISymbol owner) =>
        Named(owner).Any(IsStaffName) || MvcTypes.AttributesAround(owner).Where(attribute => attribute.AttributeClass?.Name is "AreaAttribute" or "AuthorizeAttribute")
            .SelectMany(attribute => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value)))
            .Any(value => value is { Kind: TypedConstantKind.Primitive, Value: string text } && IsStaffName(text));

    /// <summary>Whether a name of a folder, area, role or type is one of the office itself.</summary>
    public static bool IsStaffName(string name) => HasWord(name, StaffWords) || StaffKanji.Any(name.Contains);

    private static bool HasWord(string name, string[] words) => IdentifierWords.Of(name).Words.Any(words.Contains);

    private static IEnumerable<string> Named(ISymbol owner)
    {
        for (var symbol = owner; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamedTypeSymbol or INamespaceSymbol or IMethodSymbol)
            {
                yield return symbol.Name;
            }
        }
    }
}
