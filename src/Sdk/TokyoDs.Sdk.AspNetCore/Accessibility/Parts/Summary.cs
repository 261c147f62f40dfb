using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The list on a confirm page: every answer with a link to change it (WCAG 3.3.4).</summary>
internal sealed record SummaryList(Slot Rows) : Part
{
    public override void Render(MarkupWriter writer) => writer.Open("dl", "tds-summary").Slot(Rows).Close();
}

/// <summary>One answer; the link names the field to screen readers, so that ten 「変更」 can be told apart.</summary>
internal sealed record SummaryRow(string Name, GivenAnswer Answer, Slot Content, string? ChangeAddress) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", "tds-summary__row").Element("dt", "tds-summary__name", Name);
        if (Content.IsEmpty)
        {
            writer.Open("dd", "tds-summary__value tds-summary__value--plain").Say(string.IsNullOrWhiteSpace(Answer.Text) ? FormTexts.NotEntered : Answer.Text);
            if (Answer.Kana is not null)
            {
                writer.Open("span", "tds-summary__kana").Unseen(FormTexts.InKatakana).Open("span").Set("lang", "ja").Say(Answer.Kana).Close().Close();
            }

            writer.Close();
        }
        else
        {
            writer.Open("dd", "tds-summary__value").Slot(Content).Close();
        }

        if (ChangeAddress is not null)
        {
            writer.Open("dd", "tds-summary__change").Open("a").Set("href", ChangeAddress).Say(FormTexts.Change).Unseen(FormTexts.OfField(Name)).Close().Close();
        }

        writer.Close();
    }
}
