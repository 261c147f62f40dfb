using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4010: an item that a registry filled in and that is taken back from the browser as if it were still the registry's.</summary>
internal sealed class PrefilledItemUnverified : CodeRule
{
    private static readonly string[] Filters = ["IAsyncPageFilter", "IPageFilter", "IAsyncActionFilter", "IActionFilter", "IEndpointFilter", "ActionFilterAttribute"];

    public override Rule Rule { get; } = new("TDS4010", Category.OnceOnly, Mark.Required)
    {
        Title = new("Verify prefilled items when they come back", "台帳から取得した項目は、送信されたときに検証する"),
        Message = new(
            "'{0}' is filled from a registry and taken back from the browser in '{1}' unverified; check it against a prefill ticket, or fetch it again",
            "'{0}' は台帳の値を表示したあと、'{1}' でブラウザーから受け取った値をそのまま使っています。取得時の控え（チケット）と照合するか、もう一度照会してください。"),
        Why = new(
            "A read-only field is read-only for honest people only. Whoever edits the request hands in a value that looks verified.",
            "読み取り専用の欄も、送信内容を書き換えれば変えられます。確認済みに見える偽の値が届くことになります。"),
        Basis = [Cwe(472), Basis.OnceOnly("tamper"), Section("3.4"), DataStep(4), Article(2), Article(5)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        if (OnceOnlyNames.AreUsed(rules))
        {
            rules.OnEnd(Check);
        }
    }

    private static void Check(CodeContext<Compilation> context)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var form in context.Types.Fact(AskedForms.Of).All.Where(form => !TypeRoles.IsTest(form.Owner, context.Configuration)))
        {
            bool? isVerified = null;
            foreach (var item in form.Items)
            {
                if (context.Types.Fact(FilledByCode.Of).ValuesOf(item.Symbol, static _ => true, context.Types, context.Cancellation).Where(assignment => IsEvidence(assignment.Right, context)).ToList() is { Count: > 0 } values
                    && !(isVerified ??= IsVerified(form, context))
                    && !values.Any(value => IsIn(value, form))
                    && seen.Add(item.Symbol))
                {
                    context.Report(form.PlaceOf(item, context.Target), item.Path, form.Name);
                }
            }
        }
    }

    /// <summary>Whether a value is that of an <c>Attested</c> (its Value, what TryGetValue gave out, what Match was given) or the text of a prefilled field.</summary>
    private static bool IsEvidence(ExpressionSyntax value, CodeContext<Compilation> context)
    {
        var model = context.Types.ModelOf(value.SyntaxTree);
        foreach (var part in value.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
        {
            switch (part)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Match", Expression: var receiver } when IsAttested(model.GetTypeInfo(receiver, context.Cancellation).Type, context):
                    return true;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text", Expression: var prefilled } when context.Types.Is(model.GetTypeInfo(prefilled, context.Cancellation).Type, OnceOnlyNames.PrefillItem):
                    return true;
                case IdentifierNameSyntax when model.GetSymbolInfo(part, context.Cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declared] }
                    && declared.GetSyntax(context.Cancellation).FirstAncestorOrSelf<InvocationExpressionSyntax>() is
                        { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue", Expression: var asked } }
                    && IsAttested(model.GetTypeInfo(asked, context.Cancellation).Type, context):
                    return true;
            }
        }

        return false;
    }

    private static bool IsAttested(ITypeSymbol? type, CodeContext<Compilation> context) => context.Types.Is(type, OnceOnlyNames.Attested);

    /// <summary>The method that receives the answers fills the item itself: what came from the browser is not used.</summary>
    private static bool IsIn(SyntaxNode assignment, AskedForm form) => form.Handlers
        .SelectMany(handler => handler.DeclaringSyntaxReferences)
        .Any(part => part.SyntaxTree == assignment.SyntaxTree && part.Span.Contains(assignment.Span));

    /// <summary>The code of the page speaks of tickets, or a filter of the project does, which may stand before any page.</summary>
    private static bool IsVerified(AskedForm form, CodeContext<Compilation> context) =>
        (form.Owner as INamedTypeSymbol ?? form.Owner.ContainingType)?.DeclaringSyntaxReferences.Any(part => Speaks(part.SyntaxTree)) == true
        || context.Target.SyntaxTrees.Any(tree => FileNames.Of(tree).HasAny(Filters) && Speaks(tree));

    private static bool Speaks(SyntaxTree tree) => FileNames.Of(tree).HasAny(name => name.Contains(OnceOnlyNames.Ticket));
}
