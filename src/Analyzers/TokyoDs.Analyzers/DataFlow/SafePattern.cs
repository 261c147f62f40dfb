using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Regular expressions that accept only texts without any special character, from the first to the last one.</summary>
internal static class SafePattern
{
    /// <summary>Besides letters and digits, what may stand in such a text. (No slash, dot-dot, quote, bracket, space.)</summary>
    private const string Harmless = "-_";

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

    /// <summary>Whether the pattern is anchored at both ends and made of letters, digits and harmless characters only.</summary>
    public static bool IsSafe(string pattern)
    {
        if (!(pattern.StartsWith("^", StringComparison.Ordinal) || pattern.StartsWith("\\A", StringComparison.Ordinal))
            || !(pattern.EndsWith("$", StringComparison.Ordinal) || pattern.EndsWith("\\z", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var start = pattern[0] == '^' ? 1 : 2;
        var end = pattern.Length - (pattern[pattern.Length - 1] == '$' ? 1 : 2);
        return start < end && !HasOpenAlternative(pattern, start, end) && OnlyHarmless(pattern, start, end);
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

    private static bool OnlyHarmless(string pattern, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var character = pattern[index];
            if (character == '\\')
            {
                if (++index >= end || (!"dw".Contains(pattern[index].ToString()) && !IsHarmless(pattern[index]) && pattern[index] != '.'))
                {
                    return false;
                }
            }
            else if (character == '[' && index + 1 < end && pattern[index + 1] == '^')
            {
                return false;
            }
            else if (!IsHarmless(character) && !"()[]{}?:+*|,".Contains(character.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHarmless(char character) => char.IsLetterOrDigit(character) || Harmless.IndexOf(character) >= 0;

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
