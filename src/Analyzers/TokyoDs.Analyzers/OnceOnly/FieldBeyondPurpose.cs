using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4105: code with a declared purpose that uses or requests items of a contract which the purpose does not name.</summary>
internal sealed class FieldBeyondPurpose : CodeRule
{
    public override Rule Rule { get; } = new("TDS4105", Category.OnceOnly, Mark.Required)
    {
        Title = new("Request only what the purpose needs", "宣言した目的に必要な項目だけを求める"),
        Message = new(
            "'{0}' of {1} is not among the fields of the purpose '{2}'; leave it out, or name it in Fields with the reason reviewed",
            "{1} の '{0}' は、利用目的「{2}」の Fields にありません。使わないか、必要なら理由を確認したうえで Fields に加えてください。"),
        Why = new(
            "Data taken along because it was there is data used beyond what the citizen was told.",
            "ついでに取った項目は、本人に示した目的を超えて使われる項目です。"),
        Basis = [Basis.OnceOnly("purpose"), DataStep(1), DataStep(4), Section("3.3"), Article(2), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnAttribute(OnceOnlyNames.Purpose, Check);

    private static void Check(CodeContext<AttributeUse> context)
    {
        var attribute = context.Target.Syntax;
        if (attribute.Parent is not AttributeListSyntax { Parent: MemberDeclarationSyntax declaration }
            || context.Model is not { } model
            || PurposesOf(declaration) is not [var first, ..] purposes || first != attribute
            || model.GetDeclaredSymbol(declaration, context.Cancellation) is not { } consumer
            || (consumer is INamedTypeSymbol type && ContractDeclaration.Of(type) is not null))
        {
            return;
        }

        var fields = new HashSet<string>(StringComparer.Ordinal);
        foreach (var purpose in purposes)
        {
            if (FieldsOf(purpose, model) is not { Count: > 0 } named)
            {
                return;
            }

            fields.UnionWith(named);
        }

        var words = first.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } text && model.GetConstantValue(text) is { HasValue: true, Value: string said } ? said : "";
        foreach (var name in declaration.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (!fields.Contains(name.Identifier.ValueText) && NearestOf(name) == declaration && IsRead(name)
                && model.GetSymbolInfo(name, context.Cancellation).Symbol is IPropertySymbol { IsStatic: false } item
                && ContractDeclaration.Of(item.ContainingType) is not null && !ItemAttributes.Has(item, "SubjectKeyAttribute"))
            {
                context.Report(name, item.Name, item.ContainingType.Name, words);
            }
        }
    }

    /// <summary>The fields a purpose names, or null when they cannot be read or all are meant.</summary>
    private static HashSet<string>? FieldsOf(AttributeSyntax purpose, SemanticModel model)
    {
        if (purpose.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Fields")?.Expression is not { } list)
        {
            return null;
        }

        ImmutableArray<ExpressionSyntax> elements = list switch
        {
            CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
            ArrayCreationExpressionSyntax { Initializer: { } written } => [.. written.Expressions],
            ImplicitArrayCreationExpressionSyntax { Initializer: { } written } => [.. written.Expressions],
            _ => [],
        };
        var names = elements.Select(element => model.GetConstantValue(element) is { HasValue: true, Value: string name } ? name : null).ToList();
        return names.Contains(null) ? null : [.. names.OfType<string>()];
    }

    /// <summary>The member with a purpose of its own that stands nearest around a name.</summary>
    private static MemberDeclarationSyntax? NearestOf(SyntaxNode name) =>
        name.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => PurposesOf(member).Count > 0);

    private static List<AttributeSyntax> PurposesOf(MemberDeclarationSyntax member) =>
    [
        .. member.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString().Split('.').Last() is "Purpose" or "PurposeAttribute"),
    ];

    /// <summary>Read, matched or asked for by <c>nameof</c>; not given a value, and not inside an attribute.</summary>
    private static bool IsRead(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != access,
        MemberBindingExpressionSyntax => true,
        NameColonSyntax { Parent: SubpatternSyntax } => true,
        _ => false,
    } && name.FirstAncestorOrSelf<AttributeSyntax>() is null;
}
