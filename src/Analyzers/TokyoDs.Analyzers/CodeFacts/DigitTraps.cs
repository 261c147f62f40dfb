using System.Text;
using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The two places where a regular expression lets more through than it seems: <c>\d</c> and <c>$</c>.</summary>
internal static class DigitTraps
{
    /// <summary>The pattern with <c>[0-9]</c> and <c>\z</c> instead, or null when nothing is to be mended.</summary>
    /// <param name="isAnchored">The whole text must match anyway, so that <c>$</c> lets no line break through.</param>
    public static string? Mend(string pattern, RegexOptions options, bool isAnchored)
    {
        // ECMAScript makes \d ASCII; with Multiline, $ is meant to stop at lines.
        var digits = (options & RegexOptions.ECMAScript) == 0;
        var ends = !isAnchored && (options & (RegexOptions.Multiline | RegexOptions.ECMAScript)) == 0;
        var mended = new StringBuilder();
        var isClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    i++;
                    mended.Append(pattern[i] == 'd' && digits ? (isClass ? "0-9" : "[0-9]") : "\\" + pattern[i]);
                    break;
                case '$' when !isClass && ends:
                    mended.Append("\\z");
                    break;
                default:
                    isClass = pattern[i] == '[' || (isClass && pattern[i] != ']');
                    mended.Append(pattern[i]);
                    break;
            }
        }

        return mended.ToString() is var result && result != pattern ? result : null;
    }
}
