using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Eng;
using Access = Microsoft.CodeAnalysis.Accessibility;

namespace TokyoDs.Tests.PublicApi;

/// <summary>The public members of both libraries against the lists beside this file, so that none comes, goes or changes unseen.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "TOKYODS_ACCEPT_PUBLIC_API";

    /// <summary>As one writes it in C#: modifiers, names with namespaces, nullability, default values.</summary>
    private static readonly SymbolDisplayFormat Signature = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Base = Signature
        .WithKindOptions(SymbolDisplayKindOptions.None).WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    [Theory]
    [InlineData("TokyoDs.Sdk")]
    [InlineData("TokyoDs.Sdk.AspNetCore")]
    public void The_public_members_are_those_of_the_list(string library)
    {
        var file = FileOf(library);
        var now = MembersOf(library);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, string.Join('\n', now) + "\n");
        }

        string[] listed = File.Exists(file) ? [.. File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)] : [];
        var differences = WithTypes(listed).Except(WithTypes(now), StringComparer.Ordinal).Select(member => "- " + member)
            .Concat(WithTypes(now).Except(WithTypes(listed), StringComparer.Ordinal).Select(member => "+ " + member)).ToList();
        Assert.True(
            differences.Count == 0,
            $"""
            The public members of {library} are not those of {Path.GetFileName(file)}:
            {string.Join('\n', differences)}
            If that is meant, write the list anew and say so in the change log:
                {Accept}=1 dotnet test tests/TokyoDs.Sdk.AspNetCore.Tests --filter PublicApiTests
            """);
        Assert.Equal(now, listed);
    }

    /// <summary>Members stand below their type; alone they need it beside them.</summary>
    private static IEnumerable<string> WithTypes(string[] lines)
    {
        var type = "";
        foreach (var line in lines)
        {
            type = line.StartsWith(' ') ? type : line.Split(" : ")[0];
            yield return line.StartsWith(' ') ? $"{type}:{line[3..]}" : line;
        }
    }

    private static string[] MembersOf(string library)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var compilation = CSharpCompilation.Create("reader", references: references);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(
            references.Single(reference => Path.GetFileNameWithoutExtension(reference.FilePath) == library))!;
        return [.. Types(assembly.GlobalNamespace).Where(IsVisible).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).SelectMany(LinesOf)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(parent => parent.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum))
            .Concat(type.Interfaces.Where(IsVisible));
        var list = string.Join(", ", bases.Select(parent => parent.ToDisplayString(Base)));
        yield return KindOf(type) + type.ToDisplayString(Signature) + (list.Length > 0 ? " : " + list : "");
        var members = type.GetMembers().Where(member => IsVisible(member) && IsOwn(member))
            .Select(member => (member.Name, Line: ModifiersOf(member) + member.ToDisplayString(Signature)));
        foreach (var (_, line) in members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal))
        {
            yield return "    " + line;
        }
    }

    /// <summary>Accessors are in their properties, types are asked themselves.</summary>
    private static bool IsOwn(ISymbol member) => member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } && member.ContainingType.IsValueType);

    private static string KindOf(INamedTypeSymbol type) =>
        type is { IsStatic: true } ? "static "
        : type is { TypeKind: TypeKind.Class, IsSealed: true } ? "sealed "
        : type is { TypeKind: TypeKind.Class, IsAbstract: true } ? "abstract "
        : "";

    private static string ModifiersOf(ISymbol member) =>
        member.DeclaredAccessibility is Access.Protected or Access.ProtectedOrInternal ? "protected "
        : member is { IsStatic: true, IsAbstract: true } ? "static abstract "
        : "";

    private static bool IsVisible(ISymbol symbol)
    {
        for (var part = symbol; part is not null and not INamespaceSymbol; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility is not (Access.Public or Access.Protected or Access.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static string FileOf(string library) =>
        Path.Combine(Repository.Root, "tests", "TokyoDs.Sdk.AspNetCore.Tests", "PublicApi", library + ".txt");
}
