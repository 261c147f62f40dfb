using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a type is for; the same member is right in one role and wrong in another.</summary>
internal enum TypeRole
{
    /// <summary>Nothing tells.</summary>
    None,

    /// <summary>Declared as a contract: <c>[OnceOnlyContract]</c>, <c>[DataContract]</c>, members with JSON names.</summary>
    Contract,

    /// <summary>Exchanged by use or by name: a JSON body, a request, a response, a row of a file.</summary>
    Dto,

    /// <summary>Stored: a member of a <c>DbSet</c>, <c>[Table]</c>, <c>[Key]</c>.</summary>
    Entity,

    /// <summary>What a person types into a form.</summary>
    Input,

    /// <summary>Settings.</summary>
    Options,

    /// <summary>Made for reading: a view model, a page, a component.</summary>
    View,

    /// <summary>Code of a test.</summary>
    Test,
}

/// <summary>Tells the role of a type by its attributes, by how the source uses it, and last by its name.</summary>
internal static class TypeRoles
{
    private static readonly ImmutableArray<string> ContractAttributes =
        ["OnceOnlyContractAttribute", "DataContractAttribute", "ProtoContractAttribute", "MessagePackObjectAttribute", "XmlRootAttribute"];

    private static readonly ImmutableArray<string> ContractMembers =
        ["JsonPropertyNameAttribute", "DataMemberAttribute", "XmlElementAttribute", "ProtoMemberAttribute"];

    private static readonly ImmutableArray<string> TestMethods =
        ["FactAttribute", "TheoryAttribute", "TestAttribute", "TestCaseAttribute", "TestMethodAttribute"];

    private static readonly ImmutableArray<string> Pages =
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.AspNetCore.Components.ComponentBase"];

    private static readonly ImmutableArray<(TypeRole Role, ImmutableArray<string> Endings)> ByName =
    [
        (TypeRole.None, ["domainevent", "command"]),
        (TypeRole.View, ["viewmodel", "view", "vm", "displaymodel", "display", "表示", "画面"]),
        (TypeRole.Options, ["options", "settings", "configuration", "config", "設定"]),
        (TypeRole.Input, ["inputmodel", "input", "formmodel", "form", "入力", "フォーム"]),
        (TypeRole.Entity, ["entity", "台帳", "テーブル"]),
        (TypeRole.Dto,
            ["dto", "request", "response", "message", "event", "payload", "contract", "record", "row", "csv", "json", "xml", "export", "import", "電文", "連携"]),
    ];

    public static TypeRole Of(INamedTypeSymbol type, KnownTypes types, Configuration configuration)
    {
        if (configuration.IsTestProject || IsTest(type))
        {
            return TypeRole.Test;
        }

        if (Pages.Any(page => types.Is(type, page)))
        {
            return TypeRole.View;
        }

        var members = type.GetMembers();
        var uses = types.Fact(TypeUses.Of);
        return Has(type, ContractAttributes) ? TypeRole.Contract
            : uses.Configured.Contains(type.Name) ? TypeRole.Options
            : uses.Viewed.Contains(type.Name) ? TypeRole.View
            : uses.Stored.Contains(type.Name) || Has(type, ["TableAttribute"]) || members.Any(member => Has(member, ["KeyAttribute"])) ? TypeRole.Entity
            : members.Any(member => Has(member, ContractMembers)) ? TypeRole.Contract
            : NamedRole(type.Name) is var named && named is TypeRole.View or TypeRole.Options ? named
            : uses.Exchanged.Contains(type.Name) ? TypeRole.Dto
            : named;
    }

    /// <summary>Whether other systems or later years read what stands in such a type.</summary>
    public static bool IsExchangedOrStored(this TypeRole role) => role is TypeRole.Contract or TypeRole.Dto or TypeRole.Entity;

    /// <summary>Whether such a type is for eyes, settings or tests, where other forms are right.</summary>
    public static bool IsAside(this TypeRole role) => role is TypeRole.View or TypeRole.Options or TypeRole.Test;

    public static bool IsTest(ISymbol symbol, Configuration configuration) =>
        configuration.IsTestProject || (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { } type && IsTest(type);

    /// <summary>Whether a place stands in code of a test.</summary>
    public static bool IsInTest<T>(this CodeContext<T> context, SyntaxNode place) =>
        context.Configuration.IsTestProject
        || (context.Model?.GetEnclosingSymbol(place.SpanStart, context.Cancellation) is { } around && IsTest(around, context.Configuration));

    private static bool IsTest(INamedTypeSymbol type) =>
        type.ContainingNamespace?.Name is "Tests" or "Test"
        || type.Name.EndsWith("Tests", StringComparison.Ordinal)
        || type.GetMembers().Any(member => member is IMethodSymbol && Has(member, TestMethods));

    private static TypeRole NamedRole(string name)
    {
        foreach (var ending in IdentifierWords.Of(name).Endings())
        {
            foreach (var (role, endings) in ByName)
            {
                if (endings.Contains(ending))
                {
                    return role;
                }
            }
        }

        return TypeRole.None;
    }

    private static bool Has(ISymbol symbol, ImmutableArray<string> attributes) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && attributes.Contains(type.Name));
}
