using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Where a value reaches the client without being passed to a method: it is returned, or stored for the page.</summary>
/// <param name="Name">What a message calls the place.</param>
/// <param name="IsInDoubt">A member of a page or component may be shown or not.</param>
internal readonly record struct ClientOutput(string Name, bool IsInDoubt)
{
    private const string TempData = "Microsoft.AspNetCore.Mvc.TempDataAttribute";

    private static readonly string[] ForThePage = ["ViewDataDictionary", "ITempDataDictionary", "TempDataDictionary", "IHeaderDictionary"];

    /// <summary>The place that takes the value, or null when it goes elsewhere.</summary>
    public static ClientOutput? Of(IOperation value, KnownTypes types) => value.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Value == value => OfTarget(assignment.Target, types),
        IReturnOperation returned when IsReturnedByAHandler(returned, types) => new("return", false),
        _ => null,
    };

    private static ClientOutput? OfTarget(IOperation target, KnownTypes types) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } holder } when IsForThePage(holder) =>
            new(holder is IMemberReferenceOperation { Member.Name: var name } ? name : holder.Type!.Name, false),
        IDynamicMemberReferenceOperation { Instance: IPropertyReferenceOperation { Property.Name: "ViewBag" } } view => new("ViewBag." + view.MemberName, false),
        IPropertyReferenceOperation { Property: var property } when property.GetAttributes().Any(attribute => types.Is(attribute.AttributeClass, TempData)) =>
            new(property.Name, false),
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } when IsShown(member, types) => new(member.Name, true),
        _ => null,
    };

    private static bool IsForThePage(IOperation holder) =>
        (holder.Type is { } type && (ForThePage.Contains(type.Name) || type.BaseType is { Name: "ViewDataDictionary" }))
        || holder is IPropertyReferenceOperation { Property: { Name: "Extensions", ContainingType.Name: "ProblemDetails" } };

    /// <summary>A member of a page model or component: markup shows those that it names. In the browser there is no server to give away.</summary>
    private static bool IsShown(ISymbol member, KnownTypes types) =>
        (types.Is(member.ContainingType, MvcTypes.PageModel) && member is IPropertySymbol { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public })
        || (types.Is(member.ContainingType, "Microsoft.AspNetCore.Components.ComponentBase")
            && !types.Has("Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder"));

    private static bool IsReturnedByAHandler(IReturnOperation returned, KnownTypes types)
    {
        for (var around = returned.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation made }:
                    return made.Enclosing<IInvocationOperation>() is { } call && IsMapping(call);
                case ILocalFunctionOperation local:
                    return Setup.Root(local).Descendants().OfType<IInvocationOperation>().Any(call =>
                        IsMapping(call) && SymbolEqualityComparer.Default.Equals(EndpointChain.HandlerOf(call), local.Symbol));
            }
        }

        return returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart) is IMethodSymbol { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public } action
            && MvcTypes.IsController(action.ContainingType, types);
    }

    private static bool IsMapping(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.Name: "EndpointRouteBuilderExtensions" } method && method.Name.StartsWith("Map", StringComparison.Ordinal);
}
