using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1021: input whose validation attributes are declared, but whose outcome nobody looks at.</summary>
internal sealed class BoundModelNotValidated : CodeRule
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    private static readonly string[] Checking = ["valid", "ModelState", "検証", "チェック"];

    /// <summary>Endpoints that look something up, and change nothing by it.</summary>
    private static readonly string[] Reading = ["search", "find", "filter", "query", "preview", "lookup", "calculate", "検索", "照会"];

    /// <summary>What a class is that may look at every request of MVC before its handler.</summary>
    private static readonly string[] Filters =
        ["ActionFilterAttribute", "IActionFilter", "IAsyncActionFilter", "IPageFilter", "IAsyncPageFilter", "IResourceFilter", "IAsyncResourceFilter"];

    private static readonly Text LookAtModelState = new("check ModelState.IsValid first", "先に ModelState.IsValid を確かめてください");
    private static readonly Text AddValidation = new("call builder.Services.AddValidation() or add a filter that validates", "builder.Services.AddValidation() を呼び出すか、検証するフィルターを付けてください");

    public override Rule Rule { get; } = new("TDS1021", Category.Security, Mark.Recommended)
    {
        Title = new("Look at the outcome of validation before using input", "入力は検証の結果を確かめてから使う"),
        Message = new(
            "'{0}' uses '{1}' whether or not it passed its validation attributes; {2}",
            "'{0}' は検証属性に反する '{1}' もそのまま使います。{2}。"),
        Why = new(
            "Validation attributes refuse nothing by themselves: where nobody looks at the outcome, wrong and oversized values are processed.",
            "検証属性を付けただけでは何も拒まれません。結果を確かめなければ、形式や長さに反する値もそのまま処理されます。"),
        Basis = [Cwe(20), Ipa("5-(v)"), Asvs("V2.2.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => BoundInput.Listen(rules, Check);

    private static void Check(CodeContext<BoundInput> context)
    {
        var (input, types) = (context.Target, context.Types);
        if (!DeclaresLimits(input.Model, types)
            || (input.Mapping is null ? IsCheckedByMvc(context) : IsCheckedByRouting(context)))
        {
            return;
        }

        foreach (var handler in input.Handlers)
        {
            var name = input.Mapping?.Argument("pattern").ConstantText() ?? handler.Name;
            var codes = WrittenNames.WithOwnCalls(handler, context.Cancellation).ToList();
            if (codes.Count > 0 && Uses(codes[0], input.Symbol.Name) && !WrittenNames.Speaks(name, Reading)
                && !codes.Any(code => WrittenNames.Speak(code, Checking)))
            {
                var place = input.Symbol is IParameterSymbol ? input.Place : handler.Locations[0];
                context.Suggest(place, null, name, input.Symbol.Name, input.Mapping is null ? LookAtModelState : AddValidation);
            }
        }
    }

    /// <summary>Attributes, an interface, or attributes of the constructor parameters of a record.</summary>
    private static bool DeclaresLimits(INamedTypeSymbol model, KnownTypes types)
    {
        for (var type = model; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
        {
            if (types.Is(type, Annotations + "IValidatableObject")
                || type.GetMembers().OfType<IPropertySymbol>().Any(property => IsLimited(property, types))
                || (type.IsRecord && type.Constructors.SelectMany(constructor => constructor.Parameters).Any(parameter => IsLimited(parameter, types))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimited(ISymbol member, KnownTypes types) =>
        member.GetAttributes().Any(attribute => types.Is(attribute.AttributeClass, Annotations + "ValidationAttribute"));

    private static bool IsCheckedByMvc(CodeContext<BoundInput> context)
    {
        var (types, cancellation, type) = (context.Types, context.Cancellation, context.Target.Handlers[0].ContainingType);
        var isApi = MvcTypes.HasAround(type, MvcTypes.ApiController, types)
            || type.ContainingAssembly.GetAttributes().Any(attribute => types.Is(attribute.AttributeClass, MvcTypes.ApiController));
        if ((isApi && !types.Mentions.Has("SuppressModelStateInvalidFilter", cancellation)) || types.Mentions.Has("ModelStateInvalidFilter", cancellation))
        {
            return true;
        }

        // A base class, an attribute or a filter of the project may look at every request before the handler does.
        var filters = types.Fact(ModelStateFilters.Of);
        return filters.ForAll
            || context.Target.Handlers.All(handler => MvcTypes.AttributesAround(handler).Any(attribute => filters.Has(attribute.AttributeClass?.Name)))
            || Bases(type).Any(@base => @base.DeclaringSyntaxReferences.Any(declaration => WrittenNames.Speak(declaration.GetSyntax(cancellation), "ModelState")))
            || context.Target.Handlers.All(handler => MvcTypes.AttributesAround(handler).Any(attribute => WrittenNames.Speaks(attribute.AttributeClass?.Name ?? "", "valid", "ModelState")
                && !WrittenNames.Speaks(attribute.AttributeClass!.Name, "Antiforgery")));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>AddValidation of .NET 10, or a filter or convention of the project on the endpoint or a group, or on routes that come from elsewhere.</summary>
    private static bool IsCheckedByRouting(CodeContext<BoundInput> context)
    {
        var mapping = context.Target.Mapping!;
        var conventions = EndpointCode.ConventionsOf(mapping).ToList();
        return (context.Types.Mentions.Has("AddValidation", context.Cancellation) && conventions.All(call => call.TargetMethod.Name != "DisableValidation"))
            || conventions.Any(call => call.TargetMethod.Name.StartsWith("AddEndpointFilter", StringComparison.Ordinal)
                || !call.TargetMethod.IsWithin("Microsoft"))
            || context.Types.Is(EndpointCode.RoutesAround(mapping).LastOrDefault()?.Type, "Microsoft.AspNetCore.Routing.RouteGroupBuilder");
    }

    private static bool Uses(SyntaxNode code, string name) =>
        code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);

    /// <summary>The filters of the source that look at the model state. An attribute is for what it is put on, unless code names its class as well.</summary>
    private sealed class ModelStateFilters(HashSet<string> names, bool forAll)
    {
        public bool ForAll { get; } = forAll;

        public bool Has(string? attribute) => attribute is not null && names.Contains(attribute);

        public static ModelStateFilters Of(Compilation compilation)
        {
            var names = new HashSet<string>(compilation.SyntaxTrees
                .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is not (BaseMethodDeclarationSyntax or StatementSyntax or ExpressionSyntax)).OfType<ClassDeclarationSyntax>())
                .Where(type => type.BaseList?.Types.Any(listed => Filters.Contains(listed.Type.ToString().Split('.').Last())) == true
                    && WrittenNames.Speak(type, "ModelState"))
                .Select(type => type.Identifier.ValueText), StringComparer.Ordinal);
            return new(names, names.Any(name => !name.EndsWith("Attribute", StringComparison.Ordinal) || IsNamedInCode(name, compilation)));
        }

        private static bool IsNamedInCode(string name, Compilation compilation) => compilation.SyntaxTrees
            .Where(tree => tree.GetText().ToString().Contains(name))
            .Any(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && use.Parent is not (AttributeSyntax or BaseTypeSyntax)));
    }
}
