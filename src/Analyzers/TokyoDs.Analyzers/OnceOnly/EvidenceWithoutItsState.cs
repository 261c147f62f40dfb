using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4009: an item of evidence used as if every registry always answered.</summary>
internal sealed class EvidenceWithoutItsState : CodeRule
{
    /// <summary>Names the states for which a switch has no arm.</summary>
    public const string StatesKey = "states";

    public override Rule Rule { get; } = new("TDS4009", Category.OnceOnly, Mark.Required)
    {
        Title = new("Handle evidence that is not there", "照会結果が得られない場合を必ず扱う"),
        Message = new("'{0}' {1}; handle each state with Match, or ask TryGetValue and leave a way to type the item", "'{0}' {1}。Match ですべての状態を扱うか、TryGetValue で確かめ、手で入力できる道を残してください。"),
        Why = new(
            "Registries are down at night, hold nothing for newcomers and withhold what is protected. Code that forgets this shows empty fields that cannot be sent.",
            "台帳は夜間に止まり、転入直後の人の情報を持たず、保護された情報は渡しません。これを忘れたコードは、空欄のまま送信できない画面になります。"),
        Basis = [Basis.OnceOnly("unavailable"), DataStep(4), Article(2), Article(3)],
    };

    public override void Register(CodeRules rules)
    {
        if (OnceOnlyNames.AreUsed(rules))
        {
            rules.OnMember(OnceOnlyNames.Attested, "Value", CheckValue);
            rules.OnInvocation(OnceOnlyNames.Attested, "TryGetValue", CheckAnswer);
            rules.OnSyntax(static _ => true, CheckSwitch, SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression);
        }
    }

    private static void CheckValue(CodeContext<IMemberReferenceOperation> context)
    {
        if (context.Target.Syntax is MemberAccessExpressionSyntax use && !StateChecks.Precede(use) && !IsAside(context, use))
        {
            context.Report(use, use.Expression.ToString(), new Text("is read without asking for its state, and Value throws when there is none", "の状態を確かめずに Value を読んでいます。値がないときは例外になります"));
        }
    }

    private static void CheckAnswer(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target.Syntax;
        if (call.Parent is ExpressionStatementSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax }
            && !IsAside(context, call))
        {
            context.Report(call, context.Target.Instance?.Syntax.ToString() ?? "", new Text("may have no value, and the answer of TryGetValue is thrown away", "に値がない場合がありますが、TryGetValue の結果を見ていません"));
        }
    }

    private static void CheckSwitch(CodeContext<SyntaxNode> context)
    {
        var governing = context.Target is SwitchStatementSyntax statement ? statement.Expression : ((SwitchExpressionSyntax)context.Target).GoverningExpression;
        var patterns = PatternsOf(context.Target);
        if (patterns is null || !patterns.Any(pattern => MemberOf(pattern) is not null)
            || context.Types[OnceOnlyNames.AttestationState] is not { } states
            || !SymbolEqualityComparer.Default.Equals(context.Model?.GetTypeInfo(governing, context.Cancellation).Type, states)
            || IsAside(context, governing))
        {
            return;
        }

        var named = patterns.SelectMany(pattern => pattern.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()).Select(name => name.Identifier.ValueText).ToImmutableHashSet();
        var missing = states.GetMembers().OfType<IFieldSymbol>().Where(state => state.HasConstantValue && !named.Contains(state.Name)).Select(state => state.Name).ToList();
        if (missing.Count > 0)
        {
            context.Report(
                governing.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(StatesKey, string.Join(",", missing)), governing.ToString(),
                new Text($"has no arm for {string.Join(", ", missing)}", $"の {string.Join("、", missing)} の場合がありません"));
        }
    }

    /// <summary>What the arms of a switch match, or null when one takes whatever is left.</summary>
    private static List<SyntaxNode>? PatternsOf(SyntaxNode choice)
    {
        var patterns = new List<SyntaxNode>();
        if (choice is SwitchStatementSyntax statement)
        {
            foreach (var label in statement.Sections.SelectMany(section => section.Labels))
            {
                switch (label)
                {
                    case CaseSwitchLabelSyntax constant:
                        patterns.Add(constant.Value);
                        break;
                    case CasePatternSwitchLabelSyntax { Pattern: not (DiscardPatternSyntax or VarPatternSyntax) } pattern:
                        patterns.Add(pattern.Pattern);
                        break;
                    default:
                        return null;
                }
            }
        }
        else
        {
            foreach (var arm in ((SwitchExpressionSyntax)choice).Arms)
            {
                if (arm.Pattern is DiscardPatternSyntax or VarPatternSyntax or UnaryPatternSyntax)
                {
                    return null;
                }

                patterns.Add(arm.Pattern);
            }
        }

        return patterns;
    }

    private static string? MemberOf(SyntaxNode pattern) => pattern.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
        .Select(name => name.Identifier.ValueText)
        .FirstOrDefault(name => name is "Available" or "Unavailable" or "NotHeld" or "NotApplicable" or "Withheld");

    private static bool IsAside<T>(CodeContext<T> context, SyntaxNode place) =>
        context.IsInTest(place)
        || (context.Model?.GetEnclosingSymbol(place.SpanStart, context.Cancellation) is { } around && SdkNamespace.Holds(around));
}
