using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chiban;

[Authorize]
public partial class ParserModel : PageModel
{
    private static readonly Regex Lot = new(@"^((\d+)-?)+$", RegexOptions.Compiled); // weak TDS1017

    private static readonly Regex LotStrict = new(@"^\d{1,5}(-\d{1,5}){0,3}$", RegexOptions.Compiled); // safe TDS1017

    private static readonly Regex LotTimed = new(@"^((\d+)-?)+$", RegexOptions.Compiled, TimeSpan.FromMilliseconds(100)); // safe TDS1017

    [BindProperty]
    public string Text { get; set; } = "";

    public bool Valid { get; private set; }

    public void OnPost() => Valid = Lot.IsMatch(Text) || LotStrict.IsMatch(Text) || LotTimed.IsMatch(Text) || Code().IsMatch(Text);

    public void OnPostSplit([FromForm] string separator)
    {
        var parts = Regex.Split(Text, separator); // weak TDS1017
        Valid = parts.Length > 1;
    }

    public void OnPostSplitKnown([FromForm] string separator)
    {
        var known = separator == "comma" ? "," : @"\s+";
        var parts = Regex.Split(Text, known); // safe TDS1017
        Valid = parts.Length > 1;
    }

    [GeneratedRegex(@"\A[A-Z]{2}[0-9]{6}\z")] // safe TDS1017
    private static partial Regex Code();
}
