using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1020: an object of the database that the request fills, every member of it.</summary>
internal sealed class EntityBoundFromRequest : CodeRule
{
    /// <summary>What keeps a member out of binding from forms and queries.</summary>
    private static readonly string[] BindingLimits = ["BindNeverAttribute", "BindingBehaviorAttribute", "ReadOnlyAttribute"];

    public override Rule Rule { get; } = new("TDS1020", Category.Security, Mark.Required)
    {
        Title = new("Take input in a model of its own, not in the entity", "入力は専用のモデルで受け取り、エンティティに直接結び付けない"),
        Message = new(
            "'{0}' fills the entity '{1}' from the request, and the sender may set any of its members; take an input model with the members asked for and copy them",
            "'{0}' は要求の内容をエンティティ '{1}' に直接結び付けており、送信者がどの項目でも書き換えられます。求める項目だけの入力モデルで受け取り、値を写してください。"),
        Why = new(
            "A request may carry more fields than the form shows: a status, an owner or an approval is changed by whoever adds it.",
            "要求には画面にない項目も加えられます。エンティティに直接結び付けると、状態、所有者、承認の有無まで送信者が書き換えられます。"),
        Basis = [Cwe(915), Asvs("V15.3.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        BoundInput.Listen(rules, Check);
        foreach (var type in new[] { MvcTypes.ControllerBase, MvcTypes.PageModel, "Microsoft.AspNetCore.Mvc.RazorPages.PageBase" })
        {
            rules.OnInvocation(type, "TryUpdateModelAsync", CheckUpdate);
        }
    }

    /// <summary>The loaded entity is filled by hand, and no list says which members.</summary>
    private static void CheckUpdate(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "model")?.Value.Unwrap() is { Type: INamedTypeSymbol model } given
            && context.Types.Fact(EntityTypes.Of).Contains(model)
            && !context.Target.TargetMethod.Parameters.Any(parameter => parameter.Name is "includeExpressions" or "propertyFilter")
            && model.GetMembers().OfType<IPropertySymbol>().Any(CanBeSet)
            && !IsLimited(model))
        {
            context.Report(context.Target.MethodNameSyntax(), given.Syntax.ToString(), model.Name);
        }
    }

    private static void Check(CodeContext<BoundInput> context)
    {
        var input = context.Target;
        if (!context.Types.Fact(EntityTypes.Of).Contains(input.Model)
            || !input.Model.GetMembers().OfType<IPropertySymbol>().Any(CanBeSet)
            || (!input.IsBody(context.Types) && IsLimited(input))
            || !input.Handlers.Any(handler => IsKept(input.Symbol, handler, context.Cancellation)))
        {
            return;
        }

        context.Report(input.Place, input.Symbol.Name, input.Model.Name);
    }

    private static bool CanBeSet(IPropertySymbol property) =>
        property is { IsStatic: false, SetMethod.DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public };

    private static bool IsLimited(BoundInput input) =>
        Has(input.Symbol, "BindAttribute") || IsLimited(input.Model);

    private static bool IsLimited(INamedTypeSymbol model) =>
        Has(model, "BindAttribute") || model.GetMembers().Any(member => BindingLimits.Any(limit => Has(member, limit)));

    /// <summary>Where only single members are read, nothing else that was sent goes any further.</summary>
    private static bool IsKept(ISymbol input, IMethodSymbol handler, CancellationToken cancellation) =>
        handler.DeclaringSyntaxReferences.Any(declaration => HandedOn.AsAWhole(input.Name, declaration.GetSyntax(cancellation)));

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);
}
