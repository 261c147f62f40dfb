using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>One of several answers.</summary>
internal sealed record Choice(string Value, string Text, string? Hint = null, bool IsDisabled = false);

/// <summary>A list that opens; an empty first choice is added when there is none, so that nothing is chosen by accident.</summary>
internal sealed record DropDown(FieldState Field, IReadOnlyList<Choice> Choices, string? Autocomplete = null, string Width = "") : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("select", Width.Length > 0 ? $"tds-input tds-select tds-input--{Width}" : "tds-input tds-select")
            .Flag("disabled", Field.IsReadOnly).Controlling(Field, Autocomplete).Editing(Field.Name, Field.Value);
        if (Choices.All(choice => choice.Value.Length > 0))
        {
            Write(writer, new("", FormTexts.Choose));
        }

        foreach (var choice in Choices)
        {
            Write(writer, choice);
        }

        writer.Close();
    }

    private void Write(MarkupWriter writer, Choice choice) => writer
        .Open("option")
        .Set("value", choice.Value)
        .Flag("selected", choice.Value == (Field.Value ?? ""))
        .Flag("disabled", choice.IsDisabled)
        .Say(choice.Text)
        .Close();
}

/// <summary>Radio buttons or checkboxes below each other. The first has the id of the field, so that the error summary leads to it.</summary>
internal sealed record ChoiceList(FieldState Field, IReadOnlyList<Choice> Choices, bool IsMultiple) : Part
{
    public override void Render(MarkupWriter writer)
    {
        for (var index = 0; index < Choices.Count; index++)
        {
            Write(writer, Choices[index], index == 0 ? Field.Id : $"{Field.Id}-{index + 1}");
        }
    }

    private void Write(MarkupWriter writer, Choice choice, string id)
    {
        var hintId = choice.Hint is null ? null : id + "-note";
        writer
            .Open("div", "tds-choice")
            .Open("input")
            .Set("type", IsMultiple ? "checkbox" : "radio")
            .Set("id", id)
            .Set("name", Field.Name)
            .Set("value", choice.Value)
            .Flag("checked", IsMultiple ? Field.Values.Contains(choice.Value, StringComparer.Ordinal) : Field.Value == choice.Value)
            .Flag("disabled", choice.IsDisabled || Field.IsReadOnly)
            .Set("aria-invalid", IsMultiple && Field.Error is not null ? "true" : null)
            .Set("aria-describedby", hintId)
            .Editing(Field.Name, choice.Value)
            .Close()
            .Open("label").Set("for", id).Say(choice.Text).Close();
        if (hintId is not null)
        {
            writer.Open("p", "tds-hint tds-choice__hint").Set("id", hintId).Part(new RubyText(choice.Hint!)).Close();
        }

        writer.Close();
    }
}

/// <summary>One checkbox with the label beside it, such as a consent.</summary>
internal sealed record SingleCheckbox(FieldState Field) : Part
{
    /// <summary>A hidden <c>false</c> behind the box, for binders that need to be told that it was not checked.</summary>
    public bool HasCompanion { get; init; }

    public override void Render(MarkupWriter writer)
    {
        writer
            .Open("div", Field.Error is null ? "tds-field" : "tds-field tds-field--error")
            .Explaining(Field)
            .Open("div", "tds-choice")
            .Open("input")
            .Set("type", "checkbox")
            .Set("value", "true")
            .Flag("checked", Field.Value is "true" or "True")
            .Flag("disabled", Field.IsReadOnly)
            .Controlling(Field)
            .Editing(Field.Name, "true")
            .Close()
            .Open("label").Set("for", Field.Id).Naming(Field).Close()
            .Close();
        if (HasCompanion)
        {
            writer.Open("input").Set("type", "hidden").Set("name", Field.Name).Set("value", "false").Close();
        }

        writer.Close();
    }
}
