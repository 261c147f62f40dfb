using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a piece of code is seen to change before it saves: entities that it adds or removes, and members that it assigns.</summary>
internal static class ChangedItems
{
    private static readonly string[] Changes = ["Add", "AddAsync", "AddRange", "AddRangeAsync", "Update", "UpdateRange", "Remove", "RemoveRange", "Attach"];

    /// <summary>Names that speak of keeping count of visits, and of nothing that the visitor asked for.</summary>
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal)
    {
        "log", "logs", "audit", "audits", "history", "histories", "access", "accesses", "accessed", "visit", "visits", "visitor", "visited", "view", "views", "viewed", "viewer",
        "counter", "counters", "count", "hit", "hits", "last", "seen", "read", "statistic", "statistics", "metric", "metrics", "session", "sessions", "cache", "tracking",
        "download", "downloads", "downloaded", "impression", "impressions",
    };

    private static readonly string[] JapaneseBookkeeping = ["ログ", "記録", "履歴", "回数", "件数", "閲覧", "既読", "監査", "証跡", "最終"];

    /// <summary>The type that is added, updated or removed, or the member of an entity that is assigned.</summary>
    public static IEnumerable<ISymbol> In(IOperation code, KnownTypes types)
    {
        var entities = types.Fact(EntityTypes.Of);
        foreach (var operation in code.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call when Changes.Contains(call.TargetMethod.Name) && IsOfStore(call.TargetMethod.ContainingType, types)
                    && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.Unwrap().Type is { } given:
                    yield return call.TargetMethod.ContainingType.TypeArguments.FirstOrDefault() ?? given;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "SetProperty" } method } set
                    when method.IsWithin("Microsoft.EntityFrameworkCore") && MemberOf(set) is { } member:
                    yield return member;
                    break;
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: not (null or IInstanceReferenceOperation) } target } when entities.Contains(target.Property.ContainingType):
                    yield return target.Property;
                    break;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var targets } }:
                    foreach (var target in targets.OfType<IPropertyReferenceOperation>().Where(target => target.Instance is not (null or IInstanceReferenceOperation) && entities.Contains(target.Property.ContainingType)))
                    {
                        yield return target.Property;
                    }

                    break;
                case IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Instance: not null } target } when entities.Contains(target.Property.ContainingType):
                    yield return target.Property;
                    break;
            }
        }
    }

    /// <summary>The member that <c>SetProperty(x => x.Member, …)</c> sets.</summary>
    private static IPropertySymbol? MemberOf(IInvocationOperation set) =>
        set.Arguments.Where(argument => argument.Parameter?.Ordinal == (set.TargetMethod.IsExtensionMethod ? 1 : 0))
            .SelectMany(argument => argument.Value.Descendants()).OfType<IPropertyReferenceOperation>()
            .FirstOrDefault(read => read.Instance?.Unwrap() is IParameterReferenceOperation)?.Property;

    /// <summary>Whether a name says that it keeps count of visits or calls.</summary>
    public static bool IsBookkeeping(ISymbol item) =>
        IdentifierWords.Of(item.Name).Words.Any(Bookkeeping.Contains) || JapaneseBookkeeping.Any(word => item.Name.Contains(word));

    private static bool IsOfStore(INamedTypeSymbol type, KnownTypes types) =>
        types.Is(type, "Microsoft.EntityFrameworkCore.DbSet`1") || types.Is(type, DataWrites.DbContext);
}
