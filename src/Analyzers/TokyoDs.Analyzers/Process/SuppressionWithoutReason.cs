using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Process;

/// <summary>TDS5002: a finding of ours switched off in code, or by <c>NoWarn</c>, without a reason.</summary>
internal sealed class SuppressionWithoutReason : CodeRule
{
    public static readonly Rule Shared = new("TDS5002", Category.Process, Mark.Required)
    {
        Title = new("Give a reason for every suppression", "抑制には理由を書く"),
        Message = new("{0} is suppressed without a reason; {1}", "{0} が理由なしで抑制されています。記入例: {1}"),
        Why = new(
            "A suppression is a decision. Without its reason neither the reviewer nor the next self-check can tell a considered exception from a silenced finding.",
            "抑制は判断の記録です。理由がなければ、検討済みの例外なのか、ただ黙らせただけなのかを、レビューでも自己点検でも見分けられません。"),
        Basis = [Basis.Process("suppression"), Section("4.5"), Section("3.6"), Article(9)],
        AtCompilationEnd = true,
    };

    public override Rule Rule => Shared;

    /// <summary>Whether a text is a reason: some words, and not a placeholder of a tool.</summary>
    public static bool IsReason(string? text) =>
        text is not null
        && text.Count(char.IsLetter) >= 3
        && !text.Contains("<Pending>")
        && !text.Trim().StartsWith("TODO", StringComparison.OrdinalIgnoreCase);

    public override void Register(CodeRules rules)
    {
        rules.OnFile(CheckPragmas);
        rules.OnAttribute("System.Diagnostics.CodeAnalysis.SuppressMessageAttribute", CheckAttribute);
        rules.OnAttribute("System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute", CheckAttribute);
        rules.OnEnd(CheckProject);
    }

    private static void CheckPragmas(CodeContext<SyntaxTree> context)
    {
        var root = context.Target.GetRoot(context.Cancellation);
        if (!root.ContainsDirectives)
        {
            return;
        }

        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { DisableOrRestoreKeyword.RawKind: (int)SyntaxKind.DisableKeyword } pragma
                && pragma.ErrorCodes.Where(IsOurs).ToList() is { Count: > 0 } ours
                && !IsReason(CommentOf(pragma)))
            {
                foreach (var code in ours)
                {
                    context.Report(code, code.ToString(), $"#pragma warning disable {code} // …");
                }
            }
        }
    }

    private static bool IsOurs(ExpressionSyntax code) => code.ToString().StartsWith("TDS", StringComparison.OrdinalIgnoreCase);

    /// <summary>The comment behind the directive, or the one on the line above it.</summary>
    private static string? CommentOf(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        var text = pragma.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart);
        var behind = line.ToString();
        var mark = behind.IndexOf("//", StringComparison.Ordinal);
        if (mark >= 0)
        {
            return behind.Substring(mark + 2);
        }

        var above = line.LineNumber > 0 ? text.Lines[line.LineNumber - 1].ToString().Trim() : "";
        return above.StartsWith("//", StringComparison.Ordinal) ? above.Substring(2) : null;
    }

    private static void CheckAttribute(CodeContext<AttributeUse> context)
    {
        var arguments = context.Target.Syntax.ArgumentList?.Arguments ?? default;
        if (arguments.Count < 2
            || context.Model?.GetConstantValue(arguments[1].Expression, context.Cancellation).Value is not string id
            || !id.StartsWith("TDS", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var justification = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification");
        var reason = justification is null ? null : context.Model.GetConstantValue(justification.Expression, context.Cancellation).Value as string;
        if (!IsReason(reason))
        {
            context.Report(context.Target.Syntax, id.Split(':')[0], "Justification = \"…\"");
        }
    }

    /// <summary>A list of ids in the project file has no place for a reason, so it is never enough.</summary>
    private static void CheckProject(CodeContext<Compilation> context)
    {
        foreach (var id in (context.Configuration.Property("TokyoDsNoWarn") ?? "").Split(',').Select(entry => entry.Trim()).Distinct())
        {
            if (id.StartsWith("TDS", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(Location.None, id + " (NoWarn)", $".editorconfig: dotnet_diagnostic.{id}.severity = none # …");
            }
        }
    }
}
