using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>One control with its label, required mark, hint and error, tied together for assistive technology (WCAG 1.3.1, 3.3.1, 3.3.2).</summary>
internal sealed record LabelledField(FieldState Field, Part Control) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("div", Field.Error is null ? "tds-field" : "tds-field tds-field--error")
        .Open("label", "tds-label").Set("for", Field.Id).Naming(Field).Close()
        .Explaining(Field)
        .Part(Control)
        .Close();
}

/// <summary>Several controls that answer one question: a fieldset with a legend.</summary>
/// <remarks>
/// <c>radiogroup</c> is the one group that may say that it is required or wrong. Some screen readers say the description of a group only when it has
/// an explicit role.
/// </remarks>
internal sealed record FieldGroup(FieldState Field, Part Content, string Role = "group") : Part
{
    public override void Render(MarkupWriter writer)
    {
        var isChoice = Role == "radiogroup";
        writer
            .Open("fieldset", Field.Error is null ? "tds-field tds-group" : "tds-field tds-group tds-field--error")
            .Set("id", Field.Id + "-group")
            .Set("role", Role)
            .Set("aria-required", isChoice && Field.IsRequired ? "true" : null)
            .Set("aria-invalid", isChoice && Field.Error is not null ? "true" : null)
            .Set("aria-describedby", Field.DescribedBy)
            .Open("legend", "tds-label").Naming(Field).Close()
            .Explaining(Field)
            .Part(Content)
            .Close();
    }
}

/// <summary>What every field has in common.</summary>
internal static class FieldMarkup
{
    /// <summary>The name of the field and its mark, in one label, so that both are read together.</summary>
    public static MarkupWriter Naming(this MarkupWriter writer, FieldState field)
    {
        writer.Say(field.Label).Open("span", "tds-gap").Say(" ").Close();
        return field switch
        {
            { IsReadOnly: true } => writer.Element("span", "tds-badge", FormTexts.ReadOnly),
            { IsRequired: true } => writer.Element("span", "tds-badge tds-badge--required", FormTexts.Required),
            _ => writer.Element("span", "tds-badge", FormTexts.Optional),
        };
    }

    public static MarkupWriter Explaining(this MarkupWriter writer, FieldState field)
    {
        if (!field.HintContent.IsEmpty)
        {
            writer.Open("div", "tds-hint").Set("id", field.HintId);
            if (field.Hint is not null)
            {
                writer.Open("p", null).Part(new RubyText(field.Hint)).Close();
            }

            writer.Slot(field.HintContent).Close();
        }
        else if (field.Hint is not null)
        {
            writer.Open("p", "tds-hint").Set("id", field.HintId).Part(new RubyText(field.Hint)).Close();
        }

        if (field.EasyHint is not null)
        {
            writer.Open("p", "tds-hint tds-hint--easy").Set("id", field.EasyHintId).Set("lang", "ja").Part(new RubyText(field.EasyHint)).Close();
        }

        if (field.Limit is not null)
        {
            writer.Open("p", "tds-hint").Set("id", field.LimitId).Say(field.Limit).Close();
        }

        if (field.Error is not null)
        {
            writer.Open("p", "tds-error").Set("id", field.ErrorId).Unseen(FormTexts.ErrorPrefix).Part(new Message(field.Error)).Close();
        }

        return writer;
    }

    /// <summary>What the control just opened needs to be the control of the field.</summary>
    public static MarkupWriter Controlling(this MarkupWriter writer, FieldState field, string? autocomplete = null) => writer
        .Set("id", field.Id)
        .Set("name", field.Name)
        .Set("autocomplete", autocomplete)
        .Set("aria-required", field.IsRequired ? "true" : null)
        .Set("aria-invalid", field.IsWrong ? "true" : null)
        .Set("aria-describedby", field.DescribedBy);
}
