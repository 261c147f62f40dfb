using System.Text.RegularExpressions;

namespace Shinsei;

public interface IFilterService
{
    IEnumerable<string> Match(string pattern);

    IEnumerable<string> Containing(string text);

    bool Looks(string? value);

    string Mask(string text, string from);
}

public partial class FilterService : IFilterService
{
    private static readonly string[] Subjects = ["転入届", "転出届", "住民票の写し"];

    private static readonly Regex Words = new(@"^(\w+\s?)*$"); // weak TDS1017

    private static readonly Regex LimitedWords = new(@"^(\w+\s?)*$", RegexOptions.None, TimeSpan.FromMilliseconds(200)); // safe TDS1017

    private static readonly Regex LinearWords = new(@"^(\w+\s?)*$", RegexOptions.NonBacktracking); // safe TDS1017

    private static readonly Regex Number = new("^[0-9]{4}-[0-9]{6}$"); // safe TDS1017

    public IEnumerable<string> Match(string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.IgnoreCase); // weak TDS1017
        return Subjects.Where(subject => regex.IsMatch(subject));
    }

    public IEnumerable<string> Containing(string text)
    {
        var regex = new Regex(Regex.Escape(text), RegexOptions.IgnoreCase); // safe TDS1017
        return Subjects.Where(subject => regex.IsMatch(subject));
    }

    public bool Looks(string? value)
    {
        if (value is null)
        {
            return false;
        }

        return Words.IsMatch(value) || LimitedWords.IsMatch(value) || LinearWords.IsMatch(value) || Number.IsMatch(value) || Mail().IsMatch(value);
    }

    public string Mask(string text, string from) => Regex.Replace(text, "(" + from + ")", "＊"); // weak TDS1017

    [GeneratedRegex(@"^([a-z0-9]+[._-]?)+@([a-z0-9]+\.)+[a-z]+$", RegexOptions.None, 500)] // safe TDS1017
    private static partial Regex Mail();
}
