using System.Text.RegularExpressions;

namespace Address.Search;

public interface IAddressMatcher
{
    bool Matches(string pattern, string address);

    bool MatchesLiteral(string word, string address);

    bool IsChome(string text);
}

public sealed partial class AddressMatcher : IAddressMatcher
{
    private static readonly Regex Chome = new(@"\A[0-9]{1,2}丁目\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100)); // safe TDS1017

    [GeneratedRegex(@"\A([0-9]+-)*[0-9]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)] // safe TDS1017
    private static partial Regex Banchi();

    public bool Matches(string pattern, string address) =>
        Regex.IsMatch(address, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)); // weak TDS1017

    public bool MatchesLiteral(string word, string address) =>
        Regex.IsMatch(address, Regex.Escape(word), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)); // safe TDS1017

    public bool IsChome(string text) => Chome.IsMatch(text) || Banchi().IsMatch(text);

    public bool IsBuilding(string text) => Regex.IsMatch(text, @"^(\w+\s?)*号室$"); // weak TDS1017

    public bool IsBuildingLinear(string text) => Regex.IsMatch(text, @"^(\w+\s?)*号室$", RegexOptions.NonBacktracking); // safe TDS1017
}
