using System.Text;
using System.Text.RegularExpressions;

namespace TokyoDs.OnceOnly;

/// <summary>Patterns of JSON Schema (ECMA-262) as regular expressions that mean the same here and cannot be made to run long.</summary>
internal static class SchemaPattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Of(string pattern)
    {
        var translated = Translate(pattern);
        try
        {
            return new(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Longest);
        }
        catch (NotSupportedException)
        {
            // Lookarounds and back references need backtracking; the time limit stays.
            return new(translated, RegexOptions.CultureInvariant, Longest);
        }
    }

    /// <summary>A text that takes too long is not of the form: better refused than waited for.</summary>
    public static bool IsKept(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>In ECMA-262 the end is the very end, and digits and letters of words are ASCII.</summary>
    private static string Translate(string pattern)
    {
        var translated = new StringBuilder(pattern.Length);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = pattern[i];
            if (letter == '\\' && i + 1 < pattern.Length)
            {
                translated.Append(pattern[++i] switch
                {
                    'd' => inClass ? "0-9" : "[0-9]",
                    'D' when !inClass => "[^0-9]",
                    'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
                    'W' when !inClass => "[^A-Za-z0-9_]",
                    '/' => "/",
                    var escaped => "\\" + escaped,
                });
                continue;
            }

            // An opening bracket within a class is a letter there; here it could begin a subtraction.
            var isLetter = letter == '[' && inClass;
            inClass = letter == '[' || (letter != ']' && inClass);
            translated.Append(isLetter ? "\\[" : letter == '$' && !inClass ? "\\z" : letter.ToString());
        }

        return translated.ToString();
    }
}
