using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TokyoDs.Accessibility;

/// <summary>What one field of a form is called, holds and has wrong, read from the model and from the last request.</summary>
internal sealed record FieldState(string Name, string Id, string Label, string? Hint, bool IsRequired, string? Value, string? Error)
{
    public string HintId => Id + "-hint";
    public string ErrorId => Id + "-error";

    /// <summary>The ids that describe the control: the error first, because it matters more than the hint.</summary>
    public string? DescribedBy => (Error, Hint) switch
    {
        (not null, not null) => $"{ErrorId} {HintId}",
        (not null, null) => ErrorId,
        (null, not null) => HintId,
        _ => null,
    };

    public static FieldState Read(ViewContext view, ModelExpression expression, string? format)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ModelState.TryGetValue(name, out var entry);
        return new(
            name,
            IdOf(name),
            expression.Metadata.GetDisplayName(),
            expression.Metadata.Description,
            expression.Metadata.IsRequired,
            entry?.RawValue is null ? Format(expression.Model, format) : entry.AttemptedValue,
            entry is { Errors.Count: > 0 } ? MessageOf(entry.Errors[0].ErrorMessage) : null);
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>An error without a text carries an exception, whose words are not for the reader.</summary>
    public static string MessageOf(string message) => message.Length > 0 ? message : FormTexts.ValueIsWrong;

    private static string? Format(object? model, string? format) => model switch
    {
        null => null,
        Enum value => value.ToString(),
        IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
        _ => model.ToString(),
    };
}
