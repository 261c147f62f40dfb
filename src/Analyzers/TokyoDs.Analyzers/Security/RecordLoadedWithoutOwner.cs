using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1022: a record that belongs to somebody, loaded by an id that anybody signed in may send.</summary>
internal sealed class RecordLoadedWithoutOwner : CodeRule
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore.";
    private const string DbSet = EntityFramework + "DbSet`1";

    private static readonly string[] Takes =
    [
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync",
        "ExecuteDelete", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteUpdateAsync",
    ];

    /// <summary>What reads many records; only a list of ids that the request carries is judged.</summary>
    private static readonly string[] TakesMany = ["ToListAsync", "ToArrayAsync", "AsAsyncEnumerable"];

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal)
    {
        "userid", "owner", "ownerid", "tenant", "tenantid", "applicant", "applicantid", "residentid", "citizenid", "customerid", "buyerid", "memberid", "accountid",
        "subjectid", "organizationid", "recipientid", "tenantcode", "所有者", "所有者id", "申請者", "申請者id", "利用者", "利用者id", "住民id", "会員id", "団体id", "事業者id",
    };

    /// <summary>Who did something to a record is not whose record it is.</summary>
    private static readonly string[] Actors = ["update", "modif", "delete", "approv", "review", "assign", "更新", "承認", "担当", "削除"];

    /// <summary>Members that nobody can guess: knowing them is the right to see the record.</summary>
    private static readonly string[] Secrets = ["token", "secret", "hash", "ticket"];

    /// <summary>Code that speaks of whose record it is, of who asks, or of a right.</summary>
    private static readonly string[] Rights =
        ["authoriz", "permission", "forbid", "owner", "tenant", "allowed", "access", "currentuser", "claimsprincipal", "useridentifier", "policy", "CanRead", "CanEdit", "CanView", "Ensure", "権限", "本人", "所有"];

    public override Rule Rule { get; } = new("TDS1022", Category.Security, Mark.Recommended)
    {
        Title = new("Check the right to each record loaded by an id", "要求の番号で取り出すレコードごとに権限を確かめる"),
        Message = new(
            "'{0}' is loaded by a value of the request, whoever its {1} is; ask for {1} in the query or authorize the record",
            "'{0}' を要求の値だけで取り出しており、{1} が誰かを見ていません。{1} を検索の条件に加えるか、レコードごとに認可を確かめてください。"),
        Why = new(
            "Being signed in is no right to every record: by changing the id in the address a person reaches the applications of others.",
            "ログインしていることと、そのレコードを見てよいことは別です。URL の番号を変えるだけで他人の申請に届いてしまいます。"),
        Basis = [Cwe(639), Ipa("11-(ii)"), Asvs("V8.2.2"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        var access = new EndpointAuthorization(rules.Types);
        foreach (var find in new[] { "Find", "FindAsync" })
        {
            rules.OnInvocation(DbSet, find, context => Check(context, access));
            rules.OnInvocation(EntityFramework + "DbContext", find, context => Check(context, access));
        }

        foreach (var take in Takes)
        {
            foreach (var type in take.StartsWith("Execute", StringComparison.Ordinal) ? new[] { EntityFramework + "EntityFrameworkQueryableExtensions", EntityFramework + "RelationalQueryableExtensions" }
                : take.EndsWith("Async", StringComparison.Ordinal) ? [EntityFramework + "EntityFrameworkQueryableExtensions"]
                : ["System.Linq.Queryable"])
            {
                rules.OnInvocation(type, take, context => Check(context, access));
            }
        }

        foreach (var take in TakesMany)
        {
            rules.OnInvocation(EntityFramework + "EntityFrameworkQueryableExtensions", take, context => Check(context, access));
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context, EndpointAuthorization access)
    {
        var (call, types) = (context.Target, context.Types);
        var chain = Chain(call).ToList();
        if (EntityOf(call, chain, types) is not { } entity
            || OwnerOf(entity) is not { } owner
            || Has(entity, "NotPersonalAttribute")
            || (EndpointCode.Around(context) ?? EndpointCode.OfHub(context)) is not { } endpoint
            || !(call.TargetMethod.Name.StartsWith("Find", StringComparison.Ordinal) ? IsFoundByRequest(call, endpoint) : chain.Any(part => IsChosenByRequest(part, endpoint, onlyByList: TakesMany.Contains(call.TargetMethod.Name))))
            || !(IsForEverybodySignedIn(endpoint, access, context) || (LeavesTenantsOut(chain, owner) && IsForStaffOfOneTenant(endpoint, access)))
            || (types.Mentions.Has("HasQueryFilter", context.Cancellation) && !chain.Any(LeavesFiltersOut))
            || WrittenNames.WithOwnCalls(endpoint.Handler, context.Cancellation).Any(SpeaksOfRights))
        {
            return;
        }

        context.Suggest(call.MethodNameSyntax(), entity.Name, owner);
    }

    /// <summary>The calls of a query, the last first, through the locals that hold parts of it.</summary>
    private static IEnumerable<IInvocationOperation> Chain(IInvocationOperation last)
    {
        IOperation? part = last;
        for (var length = 0; part is not null && length < 50; length++)
        {
            if (part is IInvocationOperation call)
            {
                yield return call;
            }

            part = part switch
            {
                IInvocationOperation invocation => invocation.Receiver(),
                ILocalReferenceOperation local => EndpointChain.InitialValue(local)?.Unwrap(),
                _ => null,
            };
        }
    }

    /// <summary>The element of the <c>DbSet</c> that a query starts from, or null when it starts elsewhere.</summary>
    private static INamedTypeSymbol? EntityOf(IInvocationOperation call, List<IInvocationOperation> chain, KnownTypes types)
    {
        if (call.TargetMethod.TypeArguments is [INamedTypeSymbol found] && types.Is(call.TargetMethod.ContainingType, EntityFramework + "DbContext"))
        {
            return found;
        }

        var start = chain[chain.Count - 1] is var first && types.Is(first.Type, DbSet) ? first.Type : first.Receiver()?.Type;
        return types.Is(start, DbSet) && start is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol element] } ? element : null;
    }

    private static string? OwnerOf(INamedTypeSymbol entity)
    {
        for (var type = entity; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(IsOwner) is { } owner)
            {
                return owner.Name;
            }
        }

        return null;
    }

    private static bool IsOwner(ISymbol member) =>
        !member.IsStatic && IdentifierWords.Of(member.Name).Endings().Any(Owners.Contains) && !WrittenNames.Speaks(member.Name, Actors);

    private static bool IsFoundByRequest(IInvocationOperation find, EndpointCode endpoint) =>
        find.Arguments.Where(argument => argument.Parameter?.Ordinal == 0)
            .SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var keys } ? keys
                : argument.Value.Unwrap() is ICollectionExpressionOperation { Elements: var elements } ? elements
                : [argument.Value])
            .ToList() is { Count: 1 } key && RequestValue.Is(key[0], endpoint);

    /// <summary>A condition that a member equals a value of the request.</summary>
    private static bool IsChosenByRequest(IInvocationOperation part, EndpointCode endpoint, bool onlyByList) =>
        part.Arguments.Select(argument => argument.Value.Unwrap()).OfType<IAnonymousFunctionOperation>().FirstOrDefault() is { } condition // an expression tree, no delegate
        && condition.Body.Descendants().Any(test => test switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => !onlyByList
                && (IsChosen(equality.LeftOperand, equality.RightOperand, endpoint, condition) || IsChosen(equality.RightOperand, equality.LeftOperand, endpoint, condition)),
            IInvocationOperation { TargetMethod.Name: "Contains", Arguments: [.., { Value: var member }] } contains when ListOf(contains) is { } list =>
                list.Type?.SpecialType != SpecialType.System_String && IsChosen(member, list, endpoint, condition),
            _ => false,
        });

    /// <summary>The list that is searched; an array may be turned into a span on the way.</summary>
    private static IOperation? ListOf(IInvocationOperation contains) =>
        contains.Receiver() is IInvocationOperation { TargetMethod: { Name: "op_Implicit" }, Arguments: [{ Value: var array }] } ? array.Unwrap() : contains.Receiver();

    /// <summary>Every filter is left out, that of the owner as well; EF Core 10 can leave out one by its name.</summary>
    private static bool LeavesFiltersOut(IInvocationOperation part) =>
        part.TargetMethod is { Name: "IgnoreQueryFilters", Parameters.Length: 1 };

    private static bool IsChosen(IOperation member, IOperation value, EndpointCode endpoint, IAnonymousFunctionOperation condition) =>
        member.Unwrap() is IPropertyReferenceOperation { Property: var property } read
        && read.Instance?.Unwrap() is IParameterReferenceOperation { Parameter: var row } && condition.Symbol.Parameters.Contains(row, SymbolEqualityComparer.Default)
        && !WrittenNames.Speaks(property.Name, Secrets)
        && RequestValue.Is(value, endpoint);

    /// <summary>Signed in and nothing more. Where roles or policies decide, staff may see the records of many.</summary>
    private static bool IsForEverybodySignedIn(EndpointCode endpoint, EndpointAuthorization access, CodeContext<IInvocationOperation> context) =>
        !endpoint.AsksForRole(context.Types)
        && endpoint.Decision(access) switch
        {
            AuthorizationDecision.Required => true,
            AuthorizationDecision.None => context.Types.Mentions.Has("FallbackPolicy", context.Cancellation) || context.Types.Mentions.Has("SetFallbackPolicy", context.Cancellation),
            _ => false,
        };

    private static bool LeavesTenantsOut(List<IInvocationOperation> chain, string owner) =>
        WrittenNames.Speaks(owner, "tenant", "organization", "団体") && chain.Any(LeavesFiltersOut);

    /// <summary>A role is one within a tenant, unless it is that of an administrator.</summary>
    private static bool IsForStaffOfOneTenant(EndpointCode endpoint, EndpointAuthorization access) =>
        endpoint.Decision(access) == AuthorizationDecision.Required
        && !MvcTypes.AttributesAround(endpoint.Handler).SelectMany(attribute => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.Value)))
            .Any(value => value.Kind == TypedConstantKind.Primitive && value.Value is string text && WrittenNames.Speaks(text, "admin", "system", "管理"))
        && !endpoint.Conventions().Any(call => WrittenNames.Speaks(call.Syntax.ToString(), "admin", "system", "管理"));

    private static bool SpeaksOfRights(SyntaxNode code) =>
        WrittenNames.In(code).Any(name => name == "User" || WrittenNames.Speaks(name, Rights)
            || (IdentifierWords.Of(name).Endings().Any(Owners.Contains) && !WrittenNames.Speaks(name, Actors)));

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);
}
