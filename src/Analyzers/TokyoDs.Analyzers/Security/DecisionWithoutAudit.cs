using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1307: a decision or a change of rights that leaves no record of who made it.</summary>
internal sealed class DecisionWithoutAudit : CodeRule
{
    /// <summary>Words of members and methods by which an office decides about somebody, or gives and takes rights.</summary>
    private static readonly HashSet<string> Decisions = new(StringComparer.Ordinal)
    {
        "approve", "approved", "approval", "reject", "rejected", "rejection", "deny", "denied", "grant", "granted", "revoke", "revoked", "decision", "decide", "decided",
        "permission", "permissions", "role", "roles", "admin", "suspended", "locked",
    };

    private static readonly string[] JapaneseDecisions = ["承認", "却下", "決定", "許可", "不許可", "交付", "裁定", "処分", "取消", "権限", "審査結果"];

    /// <summary>Words that are a decision where staff with a role or policy use them.</summary>
    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "status", "state", "result", "outcome" };

    private static readonly string[] JapaneseStates = ["状態", "ステータス", "結果", "進捗"];

    /// <summary>Words of code that keeps a record, or tells somebody who does.</summary>
    private static readonly string[] Records =
        ["audit", "history", "histories", "journal", "activity", "eventlog", "trail", "outbox", "publish", "domainevent", "監査", "証跡", "履歴", "記録", "操作ログ"];

    private static readonly string[] JapaneseActors = ["承認者", "決裁者", "決定者", "操作者", "更新者", "処理者", "担当者"];

    public override Rule Rule { get; } = new("TDS1307", Category.Security, Mark.Recommended)
    {
        Title = new("Keep a record of decisions and changes of rights", "決定と権限の変更は証跡に残す"),
        Message = new(
            "'{0}' changes '{1}' and keeps no record of who did it; write an audit record with person, time and object",
            "'{0}' は '{1}' を変えますが、誰がしたかの記録を残していません。操作者、日時、対象を証跡に記録してください。"),
        Why = new(
            "Without a record nobody can show afterwards who decided, whether they might, or what somebody who got in has changed.",
            "記録がなければ、誰が決定したか、権限のある人だったか、侵入した者が何を変えたかを、後から確かめられません。"),
        Basis = [Cwe(778), Asvs("V16.3.3"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        var access = new EndpointAuthorization(rules.Types);
        rules.OnInvocation(DataWrites.DbContext, "SaveChanges", context => CheckSaving(context, access));
        rules.OnInvocation(DataWrites.DbContext, "SaveChangesAsync", context => CheckSaving(context, access));
        foreach (var type in new[] { "EntityFrameworkQueryableExtensions", "RelationalQueryableExtensions" })
        {
            rules.OnInvocation("Microsoft.EntityFrameworkCore." + type, "ExecuteUpdate", context => CheckUpdate(context, access));
            rules.OnInvocation("Microsoft.EntityFrameworkCore." + type, "ExecuteUpdateAsync", context => CheckUpdate(context, access));
        }

        DataWrites.ListenToAccounts(rules, context =>
        {
            if (WrittenNames.Speaks(context.Target.TargetMethod.Name, "Role", "Claim", "Lockout") && EndpointCode.Around(context) is { } endpoint)
            {
                Check(context, endpoint, context.Target.TargetMethod.Name, access);
            }
        });
    }

    private static void CheckSaving(CodeContext<IInvocationOperation> context, EndpointAuthorization access)
    {
        if (OverridesSaving(context.Target.Instance?.Type))
        {
            return;
        }

        if (EndpointCode.Around(context) is not { } endpoint)
        {
            CheckService(context, Setup.Root(context.Target));
        }
        else if (Decided(endpoint.Body(context.Target), endpoint.AsksForRole(context.Types), context.Types) is { } decided)
        {
            Check(context, endpoint, decided, access);
        }
    }

    /// <summary>In a project whose services keep the record, one that decides and keeps none. Callers that keep it instead silence the rule.</summary>
    private static void CheckService(CodeContext<IInvocationOperation> context, IOperation code)
    {
        if (context.Types.Fact(AuditedServices.Of).Any
            && context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method
            && !TypeRoles.IsTest(method, context.Configuration) && !method.ContainingType.Name.Contains("Seed")
            && Decided(code, isStaff: true, context.Types) is { } decided
            && !WrittenNames.WithOwnCalls(method, context.Cancellation).Any(KeepsRecord)
            && !context.Types.Fact(AuditHooks.Of).Any
            && !Callers.Of(method, context.Types.Compilation, context.Cancellation).Any(KeepsRecord))
        {
            context.Suggest(context.Target.MethodNameSyntax(), method.Name, decided);
        }
    }

    private static void CheckUpdate(CodeContext<IInvocationOperation> context, EndpointAuthorization access)
    {
        if (EndpointCode.Around(context) is not { } endpoint)
        {
            CheckService(context, context.Target);
        }
        else if (Decided(context.Target, endpoint.AsksForRole(context.Types), context.Types) is { } decided)
        {
            Check(context, endpoint, decided, access);
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context, EndpointCode endpoint, string changed, EndpointAuthorization access)
    {
        if (IsForSignedIn(endpoint, access, context)
            && !WrittenNames.WithOwnCalls(endpoint.Handler, context.Cancellation).Any(KeepsRecord)
            && !MvcTypes.AttributesAround(endpoint.Handler).Any(attribute => WrittenNames.Speaks(attribute.AttributeClass?.Name ?? "", Records))
            && !endpoint.Conventions().Any(call => WrittenNames.Speaks(call.Syntax.ToString(), Records))
            && !context.Types.Fact(AuditHooks.Of).Any)
        {
            context.Suggest(context.Target.MethodNameSyntax(), endpoint.Name, changed);
        }
    }

    /// <summary>What the code changes that is a decision: a member of an entity, or a method of an entity by that name.</summary>
    private static string? Decided(IOperation body, bool isStaff, KnownTypes types)
    {
        var entities = types.Fact(EntityTypes.Of);
        var names = ChangedItems.In(body, types).OfType<IPropertySymbol>().Select(property => property.Name)
            .Concat(body.Descendants().OfType<IInvocationOperation>()
                .Where(call => call.Instance is { Type: { } type } && call.TargetMethod.ReturnsVoid && entities.Contains(type))
                .Select(call => call.TargetMethod.Name));
        return names.FirstOrDefault(name => IsDecision(name) || (isStaff && IsState(name)));
    }

    private static bool IsDecision(string name) =>
        IdentifierWords.Of(name).Words.Any(Decisions.Contains) || JapaneseDecisions.Any(word => name.Contains(word));

    private static bool IsState(string name) =>
        IdentifierWords.Of(name).Words.Any(States.Contains) || JapaneseStates.Any(word => name.Contains(word));

    private static bool IsForSignedIn(EndpointCode endpoint, EndpointAuthorization access, CodeContext<IInvocationOperation> context) =>
        endpoint.Decision(access) switch
        {
            AuthorizationDecision.Required => true,
            AuthorizationDecision.None => context.Types.Mentions.Has("FallbackPolicy", context.Cancellation) || context.Types.Mentions.Has("SetFallbackPolicy", context.Cancellation),
            _ => false,
        };

    /// <summary>Words of a record, a member for who did it, or a log entry about more than an error.</summary>
    private static bool KeepsRecord(SyntaxNode code) => WrittenNames.In(code).Any(name =>
        WrittenNames.Speaks(name, Records) || WrittenNames.Speaks(name, JapaneseActors)
        || (IdentifierWords.Of(name).Words is { Count: > 1 } words && words[words.Count - 1] == "by" && !name.StartsWith("Order", StringComparison.Ordinal))
        || (name.StartsWith("Log", StringComparison.Ordinal) && name is not ("LogError" or "LogDebug" or "LogTrace" or "LogLevel" or "Login" or "Logout" or "Logger")));

    /// <summary>A context of the project that overrides saving may keep the record there.</summary>
    private static bool OverridesSaving(ITypeSymbol? context)
    {
        for (var type = context; type is not null && !type.DeclaringSyntaxReferences.IsEmpty; type = type.BaseType)
        {
            if (type.GetMembers().Any(member => member is IMethodSymbol { IsOverride: true, Name: "SaveChanges" or "SaveChangesAsync" }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something of the project keeps records for all: an interceptor of the database, temporal tables, a middleware, filter or behaviour named so.</summary>
    private sealed class AuditHooks(bool any)
    {
        private static readonly string[] Hooks = ["SaveChangesInterceptor", "ISaveChangesInterceptor", "IsTemporal"];

        private static readonly string[] Kinds = ["Middleware", "Filter", "Interceptor", "Behavior", "Behaviour", "Attribute"];

        public bool Any { get; } = any;

        public static AuditHooks Of(Compilation compilation) => new(compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).Any(node => node switch
        {
            SimpleNameSyntax name => Hooks.Contains(name.Identifier.ValueText),
            ClassDeclarationSyntax type => WrittenNames.Speaks(type.Identifier.ValueText, Records)
                && (WrittenNames.Speaks(type.Identifier.ValueText, Kinds) || (type.BaseList is { } bases && WrittenNames.Speaks(bases.ToString(), Kinds))),
            _ => false,
        }));
    }
}
