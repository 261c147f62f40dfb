using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility;

namespace TokyoDs.OnceOnly;

/// <summary>The review step: every field that registers may fill, with value, source and date, to accept, correct or decline (事前入力の確認).</summary>
/// <remarks>
/// Put it into the form, and a <c>tds-error-summary</c> above it. It works without script: the input for an own value is there as soon as the registered one is not taken. A field without a value
/// says why and is an ordinary input. Accepting is chosen beforehand, sending the form confirms it.
/// </remarks>
/// <example><c>&lt;tds-prefill-review review="Model.Review" /&gt;</c></example>
[HtmlTargetElement("tds-prefill-review", Attributes = "review", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PrefillReviewTagHelper : TagHelper
{
    private static readonly (PrefillDecision Decision, Func<string> Text)[] Choices =
    [
        (PrefillDecision.Accepted, () => PrefillTexts.Accept),
        (PrefillDecision.Corrected, () => PrefillTexts.Correct),
        (PrefillDecision.Declined, () => PrefillTexts.Decline),
    ];

    /// <summary>What to show, from <see cref="PrefillTickets.ReviewAsync"/> or <see cref="PrefillSubmission.Review"/>.</summary>
    [HtmlAttributeName("review")]
    public required PrefillReview Review { get; set; }

    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("tds-prefill", HtmlEncoder.Default);
        if (Review.Ticket is not null)
        {
            output.Content.AppendHtml(Input("hidden").Set("name", PrefillNames.Ticket).Set("value", Review.Ticket).Set("autocomplete", "off"));
        }

        if (PrefillTexts.Notice(Review.State) is { } notice)
        {
            output.Content.AppendHtml(Html.Element("p", "tds-error", notice));
        }

        output.Content.AppendHtml(Html.Element("p", text: PrefillTexts.Summary(Review.Count)));
        if (Review.Count.Prefilled > 0)
        {
            output.Content.AppendHtml(Html.Element("p", "tds-hint", PrefillTexts.OnlyHere));
        }

        foreach (var field in Review.Fields)
        {
            output.Content.AppendHtml(field.IsPrefilled ? Prefilled(field) : Manual(field));
        }
    }

    private TagBuilder Prefilled(PrefillReviewField field)
    {
        var state = StateOf(field, PrefillTexts.OwnValue, field.Field.Hint);
        var item = field.Item!;
        var set = Html.Element("fieldset", "tds-fieldset tds-prefill__item").Set("aria-describedby", state.Error is null ? null : state.ErrorId)
            .With(Html.Element("legend", text: field.Field.Label))
            .With(Html.Element("dl", "tds-summary")
                .With(Row(PrefillTexts.Value, Shown(field.Field, item.Text!)))
                .With(Row(PrefillTexts.Source, PrefillTexts.SourceOf(item.Provenance!)))
                .With(Row(PrefillTexts.Date, PrefillTexts.DateOf(item.Provenance!))));
        AddError(set, state);
        foreach (var (decision, text) in Choices)
        {
            set.With(Choice(field, decision, text()));
        }

        var own = Html.Element("div", "tds-field");
        own.With(Html.Element("label", "tds-label", PrefillTexts.OwnValue).With(Html.VisuallyHidden(FormTexts.OfField(field.Field.Label))).Set("for", state.Id));
        AddHint(own, state);
        return set.With(own.With(Control(field, state, isRequired: false)));
    }

    private TagBuilder Manual(PrefillReviewField field)
    {
        var why = field.Item is null ? null : PrefillTexts.Missing(field.Item);
        var state = StateOf(field, field.Field.Label, why is null || field.Field.Hint is null ? why ?? field.Field.Hint : $"{why} {field.Field.Hint}");
        var badge = field.Field.IsRequired
            ? Html.Element("span", "tds-badge tds-badge--required", FormTexts.Required)
            : Html.Element("span", "tds-badge", FormTexts.Optional);
        var label = Html.Element("label", "tds-label", field.Field.Label).Set("for", state.Id);
        label.InnerHtml.Append(" ");
        var part = Html.Element("div", state.Error is null ? "tds-field" : "tds-field tds-field--error").With(label.With(badge));
        AddHint(part, state);
        AddError(part, state);
        return part.With(Control(field, state, field.Field.IsRequired));
    }

    private FieldState StateOf(PrefillReviewField field, string label, string? hint)
    {
        var name = PrefillNames.Value(field.Field.Name);
        var error = field.Fault == PrefillFault.None ? null : PrefillTexts.Fault(field.Fault, field.Field.Label);
        var state = new FieldState(name, FieldState.IdOf(name), label, hint, field.Field.IsRequired, field.Entered, error);
        RenderedFields.Of(ViewContext.HttpContext).Add(state);
        return state;
    }

    private static TagBuilder Control(PrefillReviewField field, FieldState state, bool isRequired)
    {
        var kind = FieldKind.For(field.Field.Type);
        var input = Input(kind.Type);
        input.AddCssClass(kind.Width.Length > 0 ? $"tds-input tds-input--{kind.Width}" : "tds-input");
        return input
            .Set("id", state.Id)
            .Set("name", state.Name)
            .Set("value", kind.IsSecret ? null : state.Value)
            .Set("inputmode", kind.InputMode)
            .Set("autocomplete", kind.Autocomplete)
            .Set("aria-required", isRequired ? "true" : null)
            .Set("aria-invalid", state.Error is null ? null : "true")
            .Set("aria-describedby", state.DescribedBy);
    }

    private static TagBuilder Choice(PrefillReviewField field, PrefillDecision decision, string text)
    {
        var name = PrefillNames.Decision(field.Field.Name);
        var id = FieldState.IdOf($"{name}.{PrefillJudge.NameOf(decision)}");
        return Html.Element("div", "tds-choice")
            .With(Input("radio").Set("id", id).Set("name", name).Set("value", PrefillJudge.NameOf(decision))
                .Set("checked", (field.Decision ?? PrefillDecision.Accepted) == decision ? "checked" : null))
            .With(Html.Element("label", text: text).Set("for", id));
    }

    /// <summary>A date as people write it, like the one beside it.</summary>
    private static string Shown(PrefillFormField field, string text) =>
        field.Type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? FormTexts.LongDate(date) : text;

    private static TagBuilder Row(string name, string value) => Html.Element("div", "tds-summary__row")
        .With(Html.Element("dt", "tds-summary__name", name))
        .With(Html.Element("dd", "tds-summary__value tds-summary__value--plain", value));

    private static void AddHint(TagBuilder part, FieldState state)
    {
        if (state.Hint is not null)
        {
            part.With(Html.Element("p", "tds-hint", state.Hint).Set("id", state.HintId));
        }
    }

    private static void AddError(TagBuilder part, FieldState state)
    {
        if (state.Error is not null)
        {
            var error = Html.Element("p", "tds-error").Set("id", state.ErrorId).With(Html.VisuallyHidden(FormTexts.ErrorPrefix));
            error.InnerHtml.Append(state.Error);
            part.With(error);
        }
    }

    private static TagBuilder Input(string type)
    {
        var input = Html.Element("input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input.Set("type", type);
    }
}
