using System.Text.RegularExpressions;

namespace TokyoDs.Accessibility.Markup;

/// <summary>What is said about an answer. A number with hyphens, such as the example of a postal code, never breaks over two lines.</summary>
internal sealed partial record Message(string Text) : Part
{
    public override void Render(MarkupWriter writer)
    {
        var written = 0;
        foreach (var number in Hyphenated().EnumerateMatches(Text))
        {
            writer.Say(Text[written..number.Index]).Element("span", "tds-number", Text.Substring(number.Index, number.Length));
            written = number.Index + number.Length;
        }

        writer.Say(Text[written..]);
    }

    [GeneratedRegex("[0-9]+(-[0-9]+)+")]
    private static partial Regex Hyphenated();
}
