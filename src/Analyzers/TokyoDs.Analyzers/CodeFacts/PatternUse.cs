using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A constant regular expression, where it is written and what the text it is held against is called.</summary>
/// <param name="Syntax">The expression that gives the pattern.</param>
/// <param name="About">The member, variable or method that names what is matched, or null.</param>
/// <param name="Within">The method that uses the pattern, or null.</param>
/// <param name="IsAnchored">Whether the pattern must match the whole text anyway, as in <c>[RegularExpression]</c>.</param>
internal readonly record struct PatternUse(ExpressionSyntax Syntax, string Pattern, ISymbol? About, ISymbol? Within, RegexOptions Options, bool IsAnchored)
{
    private const string Regex = "System.Text.RegularExpressions.Regex";
    private static readonly Regex Suffix = new("(Pattern|Regex|RegExp|RegularExpression|正規表現|パターン)$", RegexOptions.CultureInvariant);

    /// <summary>Whether the text that is matched is one of the concepts, by its name or by that of the pattern.</summary>
    public bool IsAbout(Configuration configuration, params string[] concepts) => Names(About, configuration, concepts);

    /// <summary>Whether the method around is named after one of the concepts, so that the text most likely is.</summary>
    public bool IsWithin(Configuration configuration, params string[] concepts) => Names(Within, configuration, concepts);

    public static void Listen(CodeRules rules, Action<CodeContext<PatternUse>> check)
    {
        rules.OnCreation(Regex, context => Check(context, context.Target.Argument("pattern"), context.Target.Argument("options"), AboutOf(context.Target), check));
        foreach (var method in new[] { "IsMatch", "Match", "Matches", "Replace", "Split", "Count" })
        {
            rules.OnInvocation(Regex, method, context =>
                Check(context, context.Target.Argument("pattern"), context.Target.Argument("options"), context.Target.Argument("input").Origin(), check));
        }

        rules.OnAttribute("System.Text.RegularExpressions.GeneratedRegexAttribute", context => CheckAttribute(context, isAnchored: false, check));
        rules.OnAttribute("System.ComponentModel.DataAnnotations.RegularExpressionAttribute", context => CheckAttribute(context, isAnchored: true, check));
    }

    /// <summary>A regex that is made and used at once is about its input; any other about what holds it.</summary>
    private static ISymbol? AboutOf(IObjectCreationOperation creation) =>
        creation.Parent is IInvocationOperation use && use.Instance == creation ? use.Argument("input").Origin() : creation.Destination();

    private static bool Names(ISymbol? symbol, Configuration configuration, string[] concepts)
    {
        if (symbol is null)
        {
            return false;
        }

        var name = Suffix.Replace(symbol.Name, "");
        return symbol.MeansAny(configuration, concepts) || concepts.Any(concept => Vocabulary.Means(name, concept));
    }

    private static void Check<T>(
        CodeContext<T> context, IOperation? pattern, IOperation? options, ISymbol? about, Action<CodeContext<PatternUse>> check)
    {
        if (pattern is { Syntax: ExpressionSyntax syntax } && pattern.ConstantText() is { } text)
        {
            var within = context.Model?.GetEnclosingSymbol(syntax.SpanStart, context.Cancellation) as IMethodSymbol;
            check(context.With(new PatternUse(syntax, text, about, within, (RegexOptions)(options.ConstantInteger() ?? 0), IsAnchored: false)));
        }
    }

    private static void CheckAttribute(CodeContext<AttributeUse> context, bool isAnchored, Action<CodeContext<PatternUse>> check)
    {
        var arguments = context.Target.Syntax.ArgumentList?.Arguments ?? default;
        if (arguments.Count == 0
            || context.Model?.GetConstantValue(arguments[0].Expression, context.Cancellation) is not { HasValue: true, Value: string pattern }
            || context.Target.Syntax.Parent?.Parent is not { } declaration)
        {
            return;
        }

        var options = !isAnchored && arguments.Count > 1
            && context.Model.GetConstantValue(arguments[1].Expression, context.Cancellation) is { HasValue: true, Value: int value }
                ? (RegexOptions)value
                : RegexOptions.None;
        check(context.With(new PatternUse(
            arguments[0].Expression, pattern, context.Model.GetDeclaredSymbol(declaration, context.Cancellation), null, options, isAnchored)));
    }
}
