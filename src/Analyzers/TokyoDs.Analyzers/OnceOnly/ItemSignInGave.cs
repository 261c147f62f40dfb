using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4002: a form that asks what the identity provider told when the person signed in.</summary>
internal sealed class ItemSignInGave : CodeRule
{
    public override Rule Rule { get; } = new("TDS4002", Category.OnceOnly, Mark.Required)
    {
        Title = new("Do not ask for what sign-in provided", "認証で受け取った項目を、もう一度入力させない"),
        Message = new(
            "'{0}' is asked although sign-in provides it ({1}); fill it in from the claim and let people confirm it",
            "'{0}' を入力させていますが、認証で受け取れる項目です（{1}）。クレームの値を表示して確認してもらう形にしてください。"),
        Why = new(
            "The provider has verified the value; what is typed by hand is neither verified nor spelt the same, and must be compared by an official.",
            "認証で受け取る値は本人確認済みです。手で入力させた値は確認が済んでおらず、表記も揺れ、職員が目で照合することになります。"),
        Basis = [Basis.OnceOnly("idp"), DataStep(2), ServiceDesign("form"), Article(2)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        var claims = SignInClaims.Listen(rules);
        rules.OnEnd(context => Check(claims, context));
    }

    private static void Check(SignInClaims claims, CodeContext<Compilation> context)
    {
        if (!claims.Read(context.Configuration, context.Types, context.Cancellation))
        {
            return;
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var form in AskedForms.ForCitizens(context.Types, context.Configuration).Where(form => !form.AsksPassword))
        {
            foreach (var item in form.Items)
            {
                if (claims.SourceOf(item, context.Configuration) is { } source && !item.IsAskedOnPurpose && seen.Add(item.Symbol)
                    && !context.Types.Fact(FilledByCode.Of).Fills(item.Symbol, context.Types, context.Cancellation))
                {
                    context.Report(form.PlaceOf(item, context.Target), item.Path, source);
                }
            }
        }
    }
}
