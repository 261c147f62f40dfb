using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Regular expressions that accept only texts without any special character, from the first to the last one.</summary>
internal static class SafePattern
{
    /// <summary>The characters that each danger needs at least one of.</summary>
    private static readonly (TaintClass Danger, string Characters)[] Dangers =
    [
        (TaintClass.Sql, "'\";()*/\\=#` "), (TaintClass.Command, " ;&|$`'\"<>(){}*?!~\\/"), (TaintClass.Path, "/\\"), (TaintClass.Html, "<>\"'&"),
        (TaintClass.Redirect | TaintClass.Url, "/\\:@?#."), (TaintClass.Ldap, "()*\\,=+<>;\"#"), (TaintClass.Xml, "<>&'\"[]()/@=|"),
        (TaintClass.Code, "().;,:[]{}\"' "), (TaintClass.Header | TaintClass.Mail | TaintClass.Log, "\r\n"), (TaintClass.Regex, "\\[](){}.*+?^$|"),
        (TaintClass.HostLink, "/\\:@?#"),
    ];

    /// <summary>The constant pattern that a match is made with: an argument, a field with <c>new Regex(…)</c>, a generated expression.</summary>
    public static string? Of(IInvocationOperation match, CancellationToken cancellation)
    {
        if (match.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "pattern") is { } pattern)
        {
            return pattern.Value.ConstantText();
        }

        ISymbol? symbol = match.Instance?.Unwrap() switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation generated => generated.TargetMethod,
            ILocalReferenceOperation local => local.Local,
            IObjectCreationOperation { Arguments: [var first, ..] } => null,
            _ => null,
        };
        if (match.Instance?.Unwrap() is IObjectCreationOperation { Arguments: [var written, ..] })
        {
            return written.Value.ConstantText();
        }

        return symbol is null ? null : Generated(symbol) ?? Initialized(symbol, cancellation);
    }

    /// <summary>What a text that fits the pattern cannot do: the pattern is anchored at both ends and names every character it lets pass.</summary>
    public static TaintClass Cleans(string pattern)
    {
        if (!(pattern.StartsWith("^", StringComparison.Ordinal) || pattern.StartsWith("\\A", StringComparison.Ordinal))
            || !(pattern.EndsWith("$", StringComparison.Ordinal) || pattern.EndsWith("\\z", StringComparison.OrdinalIgnoreCase)))
        {
            return TaintClass.None;
        }

        var start = pattern[0] == '^' ? 1 : 2;
        var end = pattern.Length - (pattern[pattern.Length - 1] == '$' ? 1 : 2);
        return start >= end || HasOpenAlternative(pattern, start, end) || Special(pattern, start, end) is not { } special
            ? TaintClass.None
            : Dangers.Where(danger => special.IndexOfAny(danger.Characters.ToCharArray()) < 0)
                .Aggregate(LeadingText.Cleans(Literal(pattern, start, end)), (sum, danger) => sum | danger.Danger);
    }

    /// <summary>The text that every match begins with.</summary>
    private static string Literal(string pattern, int start, int end)
    {
        var literal = "";
        for (var index = start; index < end; index++)
        {
            if (pattern[index] == '\\' && index + 1 < end && !char.IsLetterOrDigit(pattern[index + 1]))
            {
                index++;
            }
            else if ("\\.[]()?*+{}|$^".IndexOf(pattern[index]) >= 0)
            {
                break;
            }

            literal += pattern[index];
        }

        return literal;
    }

    /// <summary>^a|b$ binds the anchors to one side each.</summary>
    private static bool HasOpenAlternative(string pattern, int start, int end)
    {
        var depth = 0;
        for (var index = start; index < end; index++)
        {
            depth += pattern[index] == '(' ? 1 : pattern[index] == ')' ? -1 : 0;
            if (pattern[index] == '|' && depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The characters beside letters and digits that the pattern lets pass; null when it lets pass more than it names.</summary>
    private static string? Special(string pattern, int start, int end)
    {
        var special = "";
        var inClass = false;
        for (var index = start; index < end; index++)
        {
            var character = pattern[index];
            if (character == '\\')
            {
                if (++index >= end || "sSDWpPbBrnxu".IndexOf(pattern[index]) >= 0)
                {
                    return null;
                }

                special += char.IsLetterOrDigit(pattern[index]) ? "" : pattern[index].ToString();
            }
            else if (character == '[' && !inClass)
            {
                if (index + 1 < end && pattern[index + 1] == '^')
                {
                    return null;
                }

                inClass = true;
            }
            else if (character == ']' && inClass)
            {
                inClass = false;
            }
            else if (character == '.' && !inClass)
            {
                return null;
            }
            else if (!char.IsLetterOrDigit(character) && (inClass || "()?:+*|{},".IndexOf(character) < 0))
            {
                special += character;
            }
        }

        return special;
    }

    private static string? Generated(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute")
            ?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>Read from the text of the initializer: binding another file for it would cost more than the rare alias is worth.</summary>
    private static string? Initialized(ISymbol symbol, CancellationToken cancellation)
    {
        var creation = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
            .DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault();
        return creation?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string pattern } ? pattern : null;
    }
}
