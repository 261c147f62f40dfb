using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4008: kept evidence used without asking whether it still holds, and answers of an earlier application used without consent.</summary>
internal sealed class EvidenceReusedBlindly : CodeRule
{
    /// <summary>What gives back something that was kept.</summary>
    private static readonly string[] Keepers =
    [
        "Deserialize", "DeserializeAsync", "GetString", "GetStringAsync", "GetFromJsonAsync", "Get", "GetAsync", "TryGet", "Peek", "FirstOrDefaultAsync", "SingleOrDefaultAsync",
        "FirstAsync", "SingleAsync", "FindAsync", "GetOrCreateAsync", "GetOrCreate",
    ];

    private static readonly string[] Freshness = ["IsFresh", "ValidUntil", "ObservedAt", "MaxAge"];

    private static readonly string[] Earlier = ["previous", "prev", "prior", "last", "former", "earlier", "past", "history", "zenkai", "kako"];

    private static readonly string[] EarlierKanji = ["前回", "過去", "以前", "履歴"];

    private static readonly string[] Lasting = [Concept.Personal, Concept.PersonName, Concept.Address, Concept.Phone, PersonItem.BirthDate];

    public override Rule Rule { get; } = new("TDS4008", Category.OnceOnly, Mark.Required)
    {
        Title = new("Reuse values only with consent and while they hold", "以前の値は、同意を得て、古くなっていないことを確かめてから使う"),
        Message = new("'{0}' {1}; what is reused must still hold and be permitted", "'{0}' {1}（再利用には鮮度と同意の確認が必要です）。"),
        Why = new(
            "A value that was right when it was fetched may be wrong today, and one given for another purpose was not given for this one.",
            "取得したときに正しかった値が、今も正しいとは限りません。別の目的で受け取った値は、この目的のために受け取ったものではありません。"),
        Basis = [Basis.OnceOnly("consent"), DataStep(4), DataStep(5), Article(2), Article(5)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        if (OnceOnlyNames.AreUsed(rules))
        {
            rules.OnMember(OnceOnlyNames.Attested, "Value", context => CheckFreshness(context.With((IOperation)context.Target), context.Target.Instance));
            rules.OnInvocation(OnceOnlyNames.Attested, "TryGetValue", context => CheckFreshness(context.With((IOperation)context.Target), context.Target.Instance));
        }

        rules.OnAssignment(OnceOnlyNames.PrefillSourceOptions, OnceOnlyNames.RequiresConsent, CheckGround);
        rules.OnEnd(CheckConsent);
    }

    /// <summary>Evidence without consent needs a law that permits it, named where it is fetched.</summary>
    private static void CheckGround(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.IsConstant(false)
            && context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) is { } around
            && !TypeRoles.IsTest(around, context.Configuration)
            && !MvcTypes.AttributesAround(around).Any(attribute => attribute.AttributeClass?.ToDisplayString() == OnceOnlyNames.LegalBasis))
        {
            context.Suggest(
                context.Target.Syntax, OnceOnlyNames.RequiresConsent,
                new Text("is switched off, so evidence is fetched without consent; name the law that permits it with [LegalBasis] on the type", "が無効で、本人の同意なしに照会します。根拠となる法令を型の [LegalBasis] で示してください"));
        }
    }

    private static void CheckFreshness(CodeContext<IOperation> context, IOperation? item)
    {
        var use = context.Target.Syntax;
        if (item is not null && IsKept(item, context) && !context.IsInTest(use)
            && use.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is var around
            && !Speaks(around as SyntaxNode ?? use.SyntaxTree.GetRoot(context.Cancellation), name => Freshness.Contains(name)))
        {
            context.Report(
                use, item.Syntax.ToString(),
                new Text("was kept and is used without asking whether it still holds; check IsFresh and fetch it again when it does not", "は保存してあった値で、今も有効かを確かめずに使っています。IsFresh で確かめ、古ければ照会し直してください"));
        }
    }

    /// <summary>An item of an entity, or of an object that was read from a store, a session or a cache.</summary>
    private static bool IsKept(IOperation item, CodeContext<IOperation> context)
    {
        for (var part = item.Unwrap(); ; part = ((IMemberReferenceOperation)part).Instance!.Unwrap())
        {
            switch (part)
            {
                case IPropertyReferenceOperation { Property.ContainingType: { } owner } when TypeRoles.Of(owner, context.Types, context.Configuration) == TypeRole.Entity:
                    return true;
                case IMemberReferenceOperation { Instance: not null }:
                    break;
                case ILocalReferenceOperation local:
                    return EndpointChain.InitialValue(local) is { } value && value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => Keepers.Contains(call.TargetMethod.Name) && IsOfStore(call));
                default:
                    return false;
            }
        }
    }

    private static bool IsOfStore(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Name is "JsonSerializer" or "JsonConvert" or "SessionExtensions" or "ISession" or "IMemoryCache" or "CacheExtensions" or "IDistributedCache"
            or "DistributedCacheExtensions" or "HybridCache" or "ITempDataDictionary" or "EntityFrameworkQueryableExtensions";

    private static void CheckConsent(CodeContext<Compilation> context)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var item in AskedForms.ForCitizens(context.Types, context.Configuration).SelectMany(form => form.Items))
        {
            if (Lasting.Any(concept => item.Means(concept, context.Configuration)) && seen.Add(item.Symbol)
                && context.Types.Fact(FilledByCode.Of).ValuesOf(item.Symbol, assignment => IsOfEarlier(assignment.Right) && !AsksConsent(assignment), context.Types, context.Cancellation).FirstOrDefault() is { } reuse)
            {
                context.Suggest(
                    reuse.Right, item.Path,
                    new Text("is taken from an earlier application without consent; ask before reusing it", "に以前の申請の値を使っていますが、同意を確かめていません。再利用してよいかを本人に確かめてください"));
            }
        }
    }

    /// <summary><c>previous.Address</c>, <c>lastApplication!.Name</c></summary>
    private static bool IsOfEarlier(ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Expression is var owner && (owner is PostfixUnaryExpressionSyntax suppressed ? suppressed.Operand : owner) is IdentifierNameSyntax name
            && IsEarlier(name.Identifier.ValueText));

    private static bool IsEarlier(string name) =>
        EarlierKanji.Any(name.Contains) || (IdentifierWords.Of(name).Words is [var first, ..] && Earlier.Contains(first));

    private static bool AsksConsent(SyntaxNode reuse) =>
        reuse.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && Speaks(type, name => name.IndexOf("consent", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("optin", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("agree", StringComparison.OrdinalIgnoreCase) >= 0 || name.Contains("同意") || name.Contains("Reuse"));

    private static bool Speaks(SyntaxNode code, Func<string, bool> isSaid) =>
        code.DescendantTokens().Any(token => token.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.IdentifierToken && isSaid(token.ValueText));
}
