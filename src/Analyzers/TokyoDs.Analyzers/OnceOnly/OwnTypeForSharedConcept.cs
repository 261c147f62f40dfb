using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4007: a type or a check-digit calculation of one's own where the SDK has the shared one.</summary>
internal sealed class OwnTypeForSharedConcept : CodeRule
{
    private const int MostMembersOfAWrapper = 2;
    private const int MostMembersOfACompound = 10;

    private static readonly ImmutableArray<(string Concept, string Type)> Shared =
    [
        (Concept.CorporateNumber, "TokyoDs.Registries.CorporateNumber"),
        (Concept.IndividualNumber, "TokyoDs.Registries.IndividualNumber"),
        (Concept.LocalGovernmentCode, "TokyoDs.Registries.LocalGovernmentCode"),
        (Concept.PostalCode, "TokyoDs.Places.PostalCode"),
        (Concept.Era, "TokyoDs.Time.Wareki"),
        (Concept.Phone, "TokyoDs.Places.JapanesePhoneNumber"),
    ];

    /// <summary>What is made of several values, by the names that such a type may have.</summary>
    private static readonly ImmutableArray<(string[] Names, string[] Parts, string Type)> Compounds =
    [
        (["PersonName", "FullName", "JapaneseName", "氏名", "Shimei"], [Concept.NamePart, Concept.Kana], "TokyoDs.People.PersonName"),
        (["Address", "JapaneseAddress", "PostalAddress", "住所", "Jusho"], [Concept.AddressPart, Concept.PostalCode], "TokyoDs.Places.JapaneseAddress"),
        (["GeoPoint", "GeoLocation", "GeoCoordinate", "Coordinate", "Coordinates", "LatLng", "LatLon", "座標", "緯度経度"], [Concept.Latitude, Concept.Longitude], "TokyoDs.Places.GeoPoint"),
    ];

    /// <summary>Enumerations that the SDK has as code lists, with a member by which they are told from others of the name.</summary>
    private static readonly ImmutableArray<(string[] Names, string[] Members, string Type)> Lists =
    [
        (["Sex", "Gender", "性別", "SexCode", "GenderCode"], ["Male", "Female", "男", "男性", "女", "女性"], "TokyoDs.Registries.Sex"),
        (["Presence", "有無"], ["有", "無", "Present", "Absent", "Yes", "No"], "TokyoDs.Registries.Presence"),
        (["CorporateKind", "CorporateType", "LegalEntityKind", "LegalEntityType", "法人種別"], ["株式会社", "StockCompany", "KabushikiKaisha", "LimitedLiabilityCompany", "合同会社"], "TokyoDs.Registries.CorporateKind"),
        (["Country", "CountryCode", "国"], ["JP", "JPN", "Japan", "日本"], "TokyoDs.Registries.CountryCode"),
    ];

    public override Rule Rule { get; } = new("TDS4007", Category.OnceOnly, Mark.Recommended)
    {
        Title = new("Use the shared type of the SDK", "SDK の共通の型を使う"),
        Message = new(
            "'{0}' is made here again; {1} of the SDK is the shared one, so that data passes between services unchanged",
            "'{0}' が独自に作られています。サービス間でデータをそのまま渡せるよう、SDK の共通の型 {1} を使ってください。"),
        Why = new(
            "Every service with its own type for the same key converts at each border, checks a little differently, and asks the resident again when it does not fit.",
            "同じキーをサービスごとに別の型で持つと、境界のたびに変換が必要になり、検査の基準も少しずつずれ、合わないときに利用者へ再入力を求めることになります。"),
        Basis = [Section("3.3"), DataStep(1), Basis.OnceOnly("shared-type"), Article(2)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnType(CheckType);
        rules.OnMethod(CheckMethod);
    }

    private static void CheckType(CodeContext<INamedTypeSymbol> context)
    {
        var type = context.Target;
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct
            && !type.IsStatic
            && type.TypeParameters.IsEmpty
            && IsWrapper(type)
            && SharedFor(context, name => Vocabulary.Is(type.Name, name), type) is { } shared
            && !IsAside(context, type))
        {
            context.Suggest(type.Locations[0], null, type.Name, shared);
        }
        else if ((type.TypeKind == TypeKind.Enum ? ListFor(type) : CompoundFor(type)) is { } larger
            && context.Types[larger] is { } known
            && !SymbolEqualityComparer.Default.Equals(known, type)
            && !IsAside(context, type))
        {
            context.Suggest(type.Locations[0], null, type.Name, larger);
        }
    }

    /// <summary>A type of the name whose members are the parts, two of them at least, and which is no record of a table.</summary>
    private static string? CompoundFor(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, TypeParameters.IsEmpty: true }
        && Compounds.FirstOrDefault(compound => compound.Names.Contains(type.Name)) is { Type: { } shared } found
        && IsSmall(type, MostMembersOfACompound)
        && !type.GetMembers().Any(member => member.Name is "Id" || member.Name == type.Name + "Id")
        && type.GetMembers().OfType<IPropertySymbol>().Count(property => !property.IsStatic && found.Parts.Any(part => Vocabulary.Means(property.Name, part))) > 1
            ? shared
            : null;

    private static string? ListFor(INamedTypeSymbol type) =>
        Lists.FirstOrDefault(list => list.Names.Contains(type.Name) && type.GetMembers().Any(member => list.Members.Contains(member.Name))).Type;

    /// <summary>One value, or a value and what belongs to it: a master table or an entity has more.</summary>
    private static bool IsWrapper(INamedTypeSymbol type) => IsSmall(type, MostMembersOfAWrapper);

    private static bool IsSmall(INamedTypeSymbol type, int mostMembers)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst).ToList();
        return members.Count > 0 && members.Count <= mostMembers
            && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            && !type.GetMembers().Any(member => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "KeyAttribute"));
    }

    /// <summary>A method named after the number, or given it, that takes a remainder by 9 or 11: the check digit by hand.</summary>
    private static void CheckMethod(CodeContext<IMethodSymbol> context)
    {
        var method = context.Target;
        if (method.MethodKind == MethodKind.Ordinary
            && method.DeclaringSyntaxReferences.Any(reference => FileNames.Of(reference.SyntaxTree).MayTakeRemainders)
            && SharedFor(context, name => IsAbout(method, name, context.Configuration), method) is { } shared
            && method.DeclaringSyntaxReferences.Any(reference => TakesCheckRemainder(reference.GetSyntax(context.Cancellation)))
            && !IsAside(context, method))
        {
            context.Suggest(method.Locations[0], OwnCheck.FactsOf(context, shared), method.Name, shared);
        }
    }

    private static bool IsAbout(IMethodSymbol method, string concept, Configuration configuration) =>
        concept is Concept.CorporateNumber or Concept.IndividualNumber or Concept.LocalGovernmentCode
        && (method.Means(concept, configuration)
            || method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_String && parameter.Means(concept, configuration))
            || Vocabulary.Means(Without(method.ContainingType.Name, "Validator", "Checker", "Attribute", "Rules", "検査"), concept));

    private static bool TakesCheckRemainder(SyntaxNode body) => body.DescendantNodes().OfType<BinaryExpressionSyntax>().Any(binary =>
        binary.IsKind(SyntaxKind.ModuloExpression)
        && binary.Right is LiteralExpressionSyntax { Token.Value: 9 or 11 });

    private static string Without(string name, params string[] endings)
    {
        var ending = endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal) && name.Length > end.Length);
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }

    private static string? SharedFor<T>(CodeContext<T> context, Func<string, bool> isMeant, ISymbol own) =>
        Shared.FirstOrDefault(shared => isMeant(shared.Concept) && context.Types[shared.Type] is { } known
            && !SymbolEqualityComparer.Default.Equals(known, own)).Type;

    private static bool IsAside<T>(CodeContext<T> context, ISymbol symbol) =>
        SdkNamespace.Holds(symbol)
        || TypeRoles.IsTest(symbol, context.Configuration)
        || (symbol is INamedTypeSymbol type && TypeRoles.Of(type, context.Types, context.Configuration) is TypeRole.Entity or TypeRole.View or TypeRole.Options);
}
