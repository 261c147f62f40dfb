using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// The simple names of the types that the source stores, exchanges, configures and validates, read from the syntax of
/// the whole compilation in one walk: <c>DbSet&lt;T&gt;</c>, <c>ReadFromJsonAsync&lt;T&gt;</c>, <c>Configure&lt;T&gt;</c>.
/// </summary>
internal sealed class TypeUses
{
    private TypeUses()
    {
    }

    public HashSet<string> Stored { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows of a view of the database (<c>ToView</c>): made for reading, and nothing is stored in them.</summary>
    public HashSet<string> Viewed { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Exchanged { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Configured { get; } = new(StringComparer.Ordinal);

    /// <summary>Types with a validator of their own, which may check what attributes do not.</summary>
    public HashSet<string> Validated { get; } = new(StringComparer.Ordinal);

    public static TypeUses Of(Compilation compilation)
    {
        var uses = new TypeUses();
        foreach (var node in compilation.SyntaxTrees.Where(MayTell).SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            switch (node)
            {
                case GenericNameSyntax generic when uses.OfGeneric(generic.Identifier.ValueText) is { } set:
                    AddNames(set, generic.TypeArgumentList);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToView" } mapping when MappedType(mapping) is { } viewed:
                    AddNames(uses.Viewed, viewed);
                    break;
                case AttributeSyntax { ArgumentList: { } arguments } attribute when attribute.Name.ToString().EndsWith("JsonSerializable", StringComparison.Ordinal):
                    AddNames(uses.Exchanged, arguments);
                    break;
                case ParameterSyntax { Type: { } type } parameter when IsBody(parameter):
                    AddNames(uses.Exchanged, type);
                    break;
            }
        }

        return uses;
    }

    private static bool MayTell(SyntaxTree tree) =>
        FileNames.Of(tree).HasAnyGeneric(static name => SetOf(name) is not null)
        || FileNames.Of(tree).HasAny(static name => name is "FromBody" or "FromBodyAttribute" or "ApiController" or "MapPost" or "MapPut" or "MapPatch" or "ToView"
            || name.EndsWith("JsonSerializable", StringComparison.Ordinal));

    private HashSet<string>? OfGeneric(string name) => SetOf(name)?.Invoke(this);

    private static Func<TypeUses, HashSet<string>>? SetOf(string generic) => generic switch
    {
        "DbSet" or "Entity" or "IEntityTypeConfiguration" or "EntityTypeBuilder" => static uses => uses.Stored,
        "Deserialize" or "DeserializeAsync" or "DeserializeAsyncEnumerable" or "SerializeToUtf8Bytes" or "ReadFromJsonAsync"
            or "GetFromJsonAsync" or "PostAsJsonAsync" or "PutAsJsonAsync" or "ReadAsAsync" or "Produces" or "Accepts"
            or "GetRecords" or "WriteRecords" or "WriteRecordsAsync" or "Ok" or "Created" or "ActionResult" => static uses => uses.Exchanged,
        "Configure" or "AddOptions" or "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "Bind" => static uses => uses.Configured,
        "AbstractValidator" => static uses => uses.Validated,
        _ => null,
    };

    /// <summary>The T of <c>Entity&lt;T&gt;().ToView(…)</c>, <c>Entity&lt;T&gt;(row =&gt; row.ToView(…))</c> or a method that is given an <c>EntityTypeBuilder&lt;T&gt;</c>.</summary>
    private static TypeArgumentListSyntax? MappedType(MemberAccessExpressionSyntax mapping) =>
        (mapping.Expression.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault(name => name.Identifier.ValueText == "Entity")
            ?? mapping.Ancestors().OfType<InvocationExpressionSyntax>()
                .Select(call => (call.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax)
                .FirstOrDefault(name => name?.Identifier.ValueText == "Entity")
            ?? mapping.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ParameterList.Parameters
                .Select(parameter => parameter.Type as GenericNameSyntax)
                .FirstOrDefault(type => type?.Identifier.ValueText == "EntityTypeBuilder"))?.TypeArgumentList;

    private static bool IsBody(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "FromBody" or "FromBodyAttribute")
        || (!parameter.AttributeLists.Any() && (IsParameterOfEndpoint(parameter) || IsParameterOfApiController(parameter)));

    /// <summary>A parameter of the lambda of <c>MapPost</c>, <c>MapPut</c> or <c>MapPatch</c>.</summary>
    private static bool IsParameterOfEndpoint(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is ParenthesizedLambdaExpressionSyntax
        {
            Parent: ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapPost" or "MapPut" or "MapPatch" },
                },
            },
        };

    private static bool IsParameterOfApiController(ParameterSyntax parameter) =>
        parameter.Parent?.Parent is MethodDeclarationSyntax { Parent: ClassDeclarationSyntax type }
        && type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "ApiController");

    private static void AddNames(HashSet<string> names, SyntaxNode types)
    {
        foreach (var name in types.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            names.Add(name.Identifier.ValueText);
        }
    }
}
