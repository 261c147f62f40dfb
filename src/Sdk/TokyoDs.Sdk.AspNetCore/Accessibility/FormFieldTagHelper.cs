using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Binding;

namespace TokyoDs.Accessibility;

/// <summary>What the tag helpers of form fields have in common.</summary>
/// <remarks>
/// The label comes from <c>[Display(Name)]</c>, the hint from <c>[Display(Description)]</c>, the required mark from the model, the error from the model
/// state. Hints may hold readings, <c>｜申請《しんせい》</c>; the content of the tag is a hint with markup of its own.
/// </remarks>
public abstract class FormFieldTagHelper : PartTagHelper
{
    private protected FormFieldTagHelper()
    {
    }

    /// <summary>The property of the model.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The label, when the one of the model does not fit here.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The hint, when the one of the model does not fit here.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>The hint once more in easy Japanese (やさしい日本語).</summary>
    [HtmlAttributeName("easy-hint")]
    public string? EasyHint { get; set; }

    /// <summary>Shows the value without letting it be changed, and says so in the label. Say in the hint why.</summary>
    [HtmlAttributeName("read-only")]
    public bool IsReadOnly { get; set; }

    /// <summary>What people do at the control.</summary>
    private protected virtual AnswerKind Answer => AnswerKind.Typed;

    private protected FieldState Read(string? format, Slot hint)
    {
        var state = FieldState.Read(ViewContext, For, format);
        return state with
        {
            Label = Label ?? state.Label,
            Hint = Hint ?? state.Hint,
            EasyHint = EasyHint,
            HintContent = hint,
            IsReadOnly = IsReadOnly,
            Error = state.Error is null ? null : MissingAnswer.Reword(
                state.Error, For.Metadata.ValidatorMetadata.OfType<ValidationAttribute>(), state.Label, Label ?? state.Label, Answer),
        };
    }

    /// <summary>One box of a value that has several, and a link of its own in the error summary.</summary>
    private protected FieldState ReadPart(string part, string label, string? hint, bool isRequired, string? value)
    {
        var name = ModelNames.CreatePropertyModelName(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), part);
        ViewContext.ModelState.TryGetValue(name, out var entry);
        return Announce(new(
            name, FieldState.IdOf(name), label, hint, isRequired, entry?.RawValue is null ? value : entry.AttemptedValue,
            FormTexts.Renamed(FieldState.ErrorOf(entry), For.Metadata.GetDisplayName(), Label))
        {
            Whole = FieldState.WholeOf(ViewContext, For, entry),
            IsReadOnly = IsReadOnly,
        });
    }

    /// <summary>Lets the error summary link to the field.</summary>
    private protected FieldState Announce(FieldState state)
    {
        RenderedFields.Of(ViewContext.HttpContext).Add(state);
        return state;
    }
}
