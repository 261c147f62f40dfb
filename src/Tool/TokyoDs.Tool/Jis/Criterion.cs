using System.Text.RegularExpressions;
using TokyoDs.Catalog;
using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>A success criterion (達成基準) of JIS X 8341-3:2016 at level A or AA, as the catalogue has it.</summary>
/// <param name="Number">The number of the 2016 edition, such as <c>1.1.1</c>.</param>
/// <param name="Title">Its name, without the level.</param>
/// <param name="Level">A or AA.</param>
/// <param name="Rules">The rules that give evidence for it.</param>
/// <param name="LookFor">What a person has to look at, where the catalogue says it.</param>
internal sealed partial record Criterion(string Number, LocalText Title, string Level, IReadOnlyList<string> Rules, LocalText? LookFor)
{
    private const string Prefix = "JIS-";

    /// <summary>The 38 criteria, in the order of the standard.</summary>
    public static IReadOnlyList<Criterion> All { get; } = [.. Load(GuidelineCatalog.Load())];

    /// <summary>The criterion of a number in either numbering (<c>1.1.1</c>, <c>7.1.1.1</c>), or null.</summary>
    public static Criterion? Of(string number)
    {
        var plain = number.StartsWith("7.", StringComparison.Ordinal) && number.Count(character => character == '.') == 3 ? number[2..] : number;
        return All.FirstOrDefault(criterion => criterion.Number == plain);
    }

    /// <summary>The criterion that a rule's tag names (<c>JIS-1.1.1</c>, <c>WCAG-1.1.1</c>), or null.</summary>
    public static Criterion? OfTag(string tag) =>
        tag.StartsWith(Prefix, StringComparison.Ordinal) ? Of(tag[Prefix.Length..])
            : tag.StartsWith("WCAG-", StringComparison.Ordinal) ? Of(tag["WCAG-".Length..])
            : null;

    private static IEnumerable<Criterion> Load(GuidelineCatalog catalog)
    {
        foreach (var row in catalog.Sets.Single(set => set.Source == "jis").Requirements.Where(row => row.Id.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var (japanese, english) = (TitleAndLevel().Match(row.Item.Ja), TitleAndLevel().Match(row.Item.En));
            var look = row.Evidence?.FirstOrDefault(evidence => evidence.Kind == EvidenceKind.Attestation)?.Note;
            yield return new(
                row.Section,
                new(english.Groups["title"].Value, japanese.Groups["title"].Value),
                english.Groups["level"].Value,
                [.. catalog.RulesFor(row.Id)],
                look is null ? null : new(look.En, look.Ja));
        }
    }

    [GeneratedRegex(@"^(?<title>.+?) ?[（(](?<level>A{1,2})[）)]$")]
    private static partial Regex TitleAndLevel();
}
