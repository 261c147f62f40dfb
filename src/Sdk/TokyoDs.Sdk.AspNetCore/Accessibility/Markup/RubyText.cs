namespace TokyoDs.Accessibility.Markup;

/// <summary>A text with readings above its characters: <c>｜申請《しんせい》</c> is written as ruby, everything else as it stands.</summary>
/// <remarks>Readings are hidden from assistive technology, which would say every word twice in the description of a control.</remarks>
internal sealed record RubyText(string Text) : Part
{
    private const char Begin = '｜';
    private const char Open = '《';
    private const char Close = '》';

    public override void Render(MarkupWriter writer)
    {
        var written = 0;
        for (var begin = Text.IndexOf(Begin, StringComparison.Ordinal); begin >= 0; begin = Text.IndexOf(Begin, begin + 1))
        {
            var open = Text.IndexOf(Open, begin);
            var close = open < 0 ? -1 : Text.IndexOf(Close, open);
            if (close < 0)
            {
                break;
            }

            if (open == begin + 1 || close == open + 1 || Text.LastIndexOf(Begin, open) != begin)
            {
                continue;
            }

            writer.Say(Text[written..begin]);
            writer.Open("ruby").Say(Text[(begin + 1)..open]).Element("rp", null, "（").Open("rt").Set("aria-hidden", "true").Say(Text[(open + 1)..close]).Close().Element("rp", null, "）").Close();
            written = close + 1;
            begin = close;
        }

        writer.Say(Text[written..]);
    }
}
