using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// Every form of a compilation: Razor Pages with bound properties, actions that take a form, minimal endpoints with <c>[FromForm]</c> and Blazor
/// components. JSON bodies are not forms: who fills them cannot be seen.
/// </summary>
internal sealed class AskedForms
{
    private const string Component = "Microsoft.AspNetCore.Components.ComponentBase";

    private static readonly string[] Writing = ["HttpPostAttribute", "HttpPutAttribute", "HttpPatchAttribute"];

    private static readonly string[] Mappings = ["MapPost", "MapPut", "MapPatch"];

    private readonly List<AskedForm> _all = [];
    private readonly KnownTypes _types;

    private AskedForms(Compilation compilation) => _types = new(compilation);

    public IReadOnlyList<AskedForm> All => _all;

    public static AskedForms Of(Compilation compilation)
    {
        var forms = new AskedForms(compilation);
        forms.AddTypes(compilation.Assembly.GlobalNamespace);
        forms.AddMappings(compilation);
        return forms;
    }

    /// <summary>The forms that people outside of the office fill in to hand something in.</summary>
    public static IEnumerable<AskedForm> ForCitizens(KnownTypes types, Configuration configuration) =>
        types.Fact(Of).All.Where(form => !form.IsForStaff && !form.IsSearch && !TypeRoles.IsTest(form.Owner, configuration));

    private void AddTypes(INamespaceSymbol space)
    {
        foreach (var member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                AddTypes(inner);
            }
            else if (member is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type)
            {
                AddType(type);
            }
        }
    }

    private void AddType(INamedTypeSymbol type)
    {
        if (_types.Is(type, MvcTypes.PageModel))
        {
            var handlers = MvcTypes.Handlers(type).Where(handler => MvcTypes.ChangesState(handler, _types)).ToList();
            Add(type.ToDisplayString(), type, handlers, handlers.Count == 0 ? [] : [.. BoundProperties(type), .. handlers.SelectMany(Answers)]);
        }
        else if (MvcTypes.IsController(type, _types) && !MvcTypes.HasAround(type, MvcTypes.ApiController, _types))
        {
            foreach (var action in MvcTypes.Actions(type, _types).Where(action => ItemAttributes.Has(action, Writing)))
            {
                Add(type.ToDisplayString() + "." + action.Name, action, [action], Answers(action));
            }
        }
        else if (_types.Is(type, Component))
        {
            Add(type.ToDisplayString(), type, [], EditedModels.Of(type, _types));
        }
    }

    /// <summary>Minimal endpoints: the files that map any, bound one by one.</summary>
    private void AddMappings(Compilation compilation)
    {
        foreach (var call in compilation.SyntaxTrees.SelectMany(tree => FileNames.Of(tree).Mappings))
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Mappings.Contains(name)
                && FormEndpoints.MayBindForm(call, _types)
                && _types.ModelOf(call.SyntaxTree).GetOperation(call) is IInvocationOperation mapping
                && EndpointChain.HandlerOf(mapping) is { } handler && FormEndpoints.IsFormBound(handler, _types))
            {
                Add(mapping.Argument("pattern").ConstantText() ?? name, handler, [handler], handler.Parameters.Where(IsFromForm));
            }
        }
    }

    private bool IsFromForm(IParameterSymbol parameter) =>
        ItemAttributes.Has(parameter, "FromFormAttribute", "AsParametersAttribute") || UploadedFile.IsFile(parameter.Type, _types);

    private void Add(string name, ISymbol owner, IReadOnlyList<IMethodSymbol> handlers, IEnumerable<ISymbol> answers)
    {
        var items = answers.SelectMany(answer => AskedItems.Of(answer)).ToList();
        if (items.Count > 0)
        {
            _all.Add(new(name, owner, items, handlers));
        }
    }

    private static IEnumerable<ISymbol> BoundProperties(INamedTypeSymbol page)
    {
        for (var type = page; type is { DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
        {
            var all = ItemAttributes.Has(type, "BindPropertiesAttribute");
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.SetMethod is not null && (all || ItemAttributes.Has(property, "BindPropertyAttribute")))
                {
                    yield return property;
                }
            }
        }
    }

    /// <summary>What a form fills; a handler with a JSON body has no form.</summary>
    private static IEnumerable<ISymbol> Answers(IMethodSymbol handler) =>
        handler.Parameters.Any(parameter => ItemAttributes.Has(parameter, "FromBodyAttribute")) ? [] : handler.Parameters;
}
