using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Juki.Addresses;

public sealed class AddressInput
{
    [StringLength(500)]
    public string Block { get; set; } = "";

    public string? Highlight { get; set; }
}

public static class AddressRules
{
    private const string BlockPattern = "^(([0-9]+)-?)*$";

    private static readonly Lazy<Regex> Digits = new(() => new Regex("^[0-9-]{1,20}$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100))); // safe TDS1017

    public static bool IsBlock(string block) => Regex.IsMatch(block, BlockPattern); // weak TDS1017

    public static bool IsBlockTimed(string block) => Regex.IsMatch(block, BlockPattern, RegexOptions.None, TimeSpan.FromMilliseconds(100)); // safe TDS1017

    public static bool IsDigits(string block) => Digits.Value.IsMatch(block);

    public static string Mark(string text, string? word) =>
        string.IsNullOrEmpty(word) ? text : Regex.Replace(text, "(" + word + ")", "[$1]"); // weak TDS1017

    public static string MarkEscaped(string text, string? word) =>
        string.IsNullOrEmpty(word) ? text : Regex.Replace(text, "(" + Regex.Escape(word) + ")", "[$1]", RegexOptions.NonBacktracking); // safe TDS1017
}
