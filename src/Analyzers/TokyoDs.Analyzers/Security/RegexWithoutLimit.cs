using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1017: a regular expression that a client can keep busy for ever.</summary>
internal sealed class RegexWithoutLimit : CodeRule
{
    /// <summary>Of a newer runtime than the one this is compiled for.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly Text FromRequest = new("comes from the request; pass it through Regex.Escape or", "はリクエストから届いた値です。Regex.Escape を通すか、");

    private static readonly Text Repeats = new("repeats what already repeats;", "は繰り返しの中で繰り返しています。");

    private static readonly string[] Generated = ["GeneratedRegex", "GeneratedRegexAttribute"];

    public override Rule Rule { get; } = new("TDS1017", Category.Security, Mark.Required)
    {
        Title = new("Limit the time of regular expressions", "正規表現の実行時間に上限を設ける"),
        Message = new(
            "The regular expression can run for ever: '{0}' {1} give it a timeout or RegexOptions.NonBacktracking",
            "正規表現の照合が終わらなくなるおそれがあります。'{0}' {1}タイムアウトか RegexOptions.NonBacktracking を指定してください。"),
        Why = new(
            "A pattern with repetitions inside repetitions tries every way to match: thirty characters of input keep a core busy for hours.",
            "繰り返しの中に繰り返しがある正規表現はあらゆる組み合わせを試します。30 文字ほどの入力でも CPU を何時間も占有されます。"),
        Basis = [Cwe(1333), Cwe(730), Asvs("V1.3.12"), Section("3.4"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        // What the generator of [GeneratedRegex] writes reads the default; only somebody who sets it counts.
        var compilation = rules.Types.Compilation;
        var hasDefault = new Lazy<bool>(() => compilation.SyntaxTrees.Any(tree => tree.GetText().ToString().Contains("SetData(\"REGEX_DEFAULT_MATCH_TIMEOUT\"")));
        rules.OnFlow(TaintClass.Regex, context =>
        {
            if (!IsLimited(context.Target.Hit.Syntax) && !hasDefault.Value)
            {
                context.ReportFlow(context.Target.Source, FromRequest);
            }
        });
        PatternUse.Listen(rules, context => CheckConstant(context, hasDefault));
        rules.OnFile(context => CheckGenerated(context, hasDefault));
    }

    /// <summary>
    /// Its other half is generated, which makes the whole method generated for the compiler; so the file is asked and not the attribute.
    /// </summary>
    private static void CheckGenerated(CodeContext<SyntaxTree> context, Lazy<bool> hasDefault)
    {
        if (!FileNames.Of(context.Target).HasAny(Generated))
        {
            return;
        }

        var model = context.ModelOf(context.Target);
        foreach (var attribute in context.Target.GetRoot(context.Cancellation).DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute is { Name: var name, ArgumentList.Arguments: [var first, ..] arguments } && name.ToString().EndsWith("GeneratedRegex", StringComparison.Ordinal)
                && model.GetConstantValue(first.Expression, context.Cancellation) is { HasValue: true, Value: string pattern }
                && !IsLimited(attribute) && !hasDefault.Value
                && BacktrackingPattern.Is(pattern, arguments.Count > 1 && model.GetConstantValue(arguments[1].Expression, context.Cancellation).Value is int options ? (RegexOptions)options : RegexOptions.None))
            {
                context.Report(first.Expression, Shown(pattern), Repeats);
            }
        }
    }

    private static void CheckConstant(CodeContext<PatternUse> context, Lazy<bool> hasDefault)
    {
        var use = context.Target;
        var call = use.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AttributeSyntax);
        if (call is null || call is AttributeSyntax || (use.Options & NonBacktracking) != 0 || IsLimited(call)
            || !BacktrackingPattern.Is(use.Pattern, use.Options) || hasDefault.Value)
        {
            return;
        }

        context.Report(use.Syntax, Shown(use.Pattern), Repeats);
    }

    /// <summary>
    /// The overload with the most parameters takes the time limit; it comes last. Decided on the syntax, because a flow that ends in
    /// another file is reported without a model.
    /// </summary>
    private static bool IsLimited(SyntaxNode call)
    {
        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Select(argument => argument.ToString()).ToList(),
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments.Select(argument => argument.ToString()).ToList(),
            AttributeSyntax attribute => attribute.ArgumentList?.Arguments.Select(argument => argument.ToString()).ToList(),
            _ => null,
        } ?? [];
        if (arguments.Any(argument => argument.Contains("NonBacktracking")))
        {
            return true;
        }

        var last = arguments.LastOrDefault() ?? "";
        return arguments.Count >= Limited(call) && !last.Contains("InfiniteMatchTimeout") && !last.Contains("InfiniteTimeSpan")
            && (call is not AttributeSyntax || arguments.Any(argument => argument.Contains("imeout") || char.IsDigit(argument[0]) || argument.Contains("Limit")));
    }

    private static int Limited(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" } } => 5,
        InvocationExpressionSyntax => 4,
        AttributeSyntax => 2,
        _ => 3,
    };

    private static string Shown(string pattern) => pattern.Length <= 60 ? pattern : pattern.Substring(0, 57) + "…";
}
