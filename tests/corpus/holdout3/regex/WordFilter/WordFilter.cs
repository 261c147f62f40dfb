using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kotoba;

public class WordFilter
{
    public bool Match(string pattern, string text)
    {
        var regex = new Regex("^" + pattern + "$", RegexOptions.IgnoreCase); // weak TDS1017
        return regex.IsMatch(text);
    }

    public bool Limited(string pattern, string text)
    {
        var regex = new Regex(pattern, RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(200)); // safe TDS1017
        return regex.IsMatch(text);
    }

    public int Literal(string word, string text) => Regex.Count(text, @"\b" + Regex.Escape(word) + @"\b"); // safe TDS1017

    public string Replace(string pattern, string text) => Regex.Replace(text, pattern, "＊"); // weak TDS1017

    public bool IsKana(string text) => Regex.IsMatch(text, @"^([ァ-ヶー]+\s*)+$"); // weak TDS1017

    public bool IsKanaLinear(string text) => Regex.IsMatch(text, @"^([ァ-ヶー]+\s*)+$", RegexOptions.NonBacktracking); // safe TDS1017

    public bool IsKanaFlat(string text) => Regex.IsMatch(text, @"^[ァ-ヶー\s]+$"); // safe TDS1017
}
