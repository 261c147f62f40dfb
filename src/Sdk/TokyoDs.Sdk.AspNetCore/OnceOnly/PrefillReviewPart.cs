using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.OnceOnly;

/// <summary>The markup of the review step: each field with its state.</summary>
internal sealed record PrefillReviewPart(PrefillReview Review, IReadOnlyList<(PrefillReviewField Field, FieldState State)> Fields) : Part
{
    private static readonly (PrefillDecision Decision, Func<string> Text)[] Choices =
    [
        (PrefillDecision.Accepted, () => PrefillTexts.Accept),
        (PrefillDecision.Corrected, () => PrefillTexts.Correct),
        (PrefillDecision.Declined, () => PrefillTexts.Decline),
    ];

    public static PrefillReviewPart Of(PrefillReview review) => new(review, [.. review.Fields.Select(field => (field, StateOf(field)))]);

    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", "tds-prefill");
        if (Review.Ticket is not null)
        {
            writer.Part(new HiddenField(PrefillNames.Ticket, Review.Ticket));
        }

        if (PrefillTexts.Notice(Review.State) is { } notice)
        {
            writer.Element("p", "tds-error", notice);
        }

        writer.Element("p", null, PrefillTexts.Summary(Review.Count));
        if (Review.Count.Prefilled > 0)
        {
            writer.Element("p", "tds-hint", PrefillTexts.OnlyHere);
        }

        foreach (var (field, state) in Fields)
        {
            if (field.IsPrefilled)
            {
                Prefilled(writer, field, state);
            }
            else
            {
                writer.Part(new LabelledField(state, new TextInput(state, FieldKind.For(field.Field.Type))));
            }
        }

        writer.Close();
    }

    private static FieldState StateOf(PrefillReviewField field)
    {
        var name = PrefillNames.Value(field.Field.Name);
        var error = field.Fault == PrefillFault.None ? null : PrefillTexts.Fault(field.Fault, field.Field.Label);
        var label = field.IsPrefilled ? PrefillTexts.OwnValue : field.Field.Label;
        return new(name, FieldState.IdOf(name), label, HintOf(field), field.Field.IsRequired, field.Entered, error);
    }

    /// <summary>An empty field says first why it was not filled.</summary>
    private static string? HintOf(PrefillReviewField field)
    {
        var why = field.IsPrefilled || field.Item is null ? null : PrefillTexts.Missing(field.Item);
        var parts = string.Join(' ', new[] { why, field.Field.Hint }.OfType<string>());
        return parts.Length > 0 ? parts : null;
    }

    private static void Prefilled(MarkupWriter writer, PrefillReviewField field, FieldState state)
    {
        var item = field.Item!;
        writer.Open("fieldset", "tds-fieldset tds-prefill__item").Set("aria-describedby", state.Error is null ? null : state.ErrorId)
            .Element("legend", null, field.Field.Label)
            .Open("dl", "tds-summary")
            .Part(new SummaryRow(PrefillTexts.Value, new(Shown(field.Field, item.Text!)), default, null))
            .Part(new SummaryRow(PrefillTexts.Source, new(PrefillTexts.SourceOf(item.Provenance!)), default, null))
            .Part(new SummaryRow(PrefillTexts.Date, new(PrefillTexts.DateOf(item.Provenance!)), default, null))
            .Close()
            .Open("div", state.Error is null ? "tds-prefill__answer" : "tds-prefill__answer tds-field--error")
            .Explaining(state with { Hint = null });
        foreach (var (decision, text) in Choices)
        {
            Choice(writer, field, decision, text());
        }

        writer.Open("div", "tds-field")
            .Open("label", "tds-label").Set("for", state.Id).Say(PrefillTexts.OwnValue).Unseen(FormTexts.OfField(field.Field.Label)).Close()
            .Explaining(state with { Error = null })
            .Part(new TextInput(state with { IsRequired = false }, FieldKind.For(field.Field.Type)))
            .Close()
            .Close()
            .Close();
    }

    /// <summary>A value as people write it, like the date beside it.</summary>
    private static string Shown(PrefillFormField field, string text) => field.Read(text) is { } value ? GivenAnswer.Readable(value) ?? text : text;

    private static void Choice(MarkupWriter writer, PrefillReviewField field, PrefillDecision decision, string text)
    {
        var name = PrefillNames.Decision(field.Field.Name);
        var id = FieldState.IdOf($"{name}.{PrefillJudge.NameOf(decision)}");
        writer.Open("div", "tds-choice")
            .Open("input").Set("type", "radio").Set("id", id).Set("name", name).Set("value", PrefillJudge.NameOf(decision))
            .Flag("checked", (field.Decision ?? PrefillDecision.Accepted) == decision).Close()
            .Open("label").Set("for", id).Say(text).Close()
            .Close();
    }
}
