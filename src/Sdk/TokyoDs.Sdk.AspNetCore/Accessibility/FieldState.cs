using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility;

/// <summary>What one field of a form is called, holds and has wrong, read from the model and from the last request.</summary>
internal sealed record FieldState(string Name, string Id, string Label, string? Hint, bool IsRequired, string? Value, string? Error)
{
    /// <summary>The hint once more in easy Japanese (やさしい日本語); both may hold ruby.</summary>
    public string? EasyHint { get; init; }

    /// <summary>A hint with markup of its own, after the plain one.</summary>
    public Slot HintContent { get; init; }

    /// <summary>A limit that the control says beside the hint, such as the number of characters.</summary>
    public string? Limit { get; init; }

    /// <summary>What the page calls the model inside the model that the field is in.</summary>
    public string? Whole { get; init; }

    /// <summary>Shown and sent, but not to be changed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Marked as wrong; the message may stand elsewhere, at the group.</summary>
    public bool IsWrong { get; init; } = Error is not null;

    /// <summary>Every value of a field that holds several.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The control that a link to this field leads to.</summary>
    public string FocusId { get; init; } = Id;

    public string HintId => Id + "-hint";
    public string EasyHintId => Id + "-easy";
    public string LimitId => Id + "-limit";
    public string ErrorId => Id + "-error";

    /// <summary>The ids that describe the control: the error first, because it matters more than the hint.</summary>
    public string? DescribedBy
    {
        get
        {
            string?[] ids =
            [
                Error is null ? null : ErrorId,
                Hint is null && HintContent.IsEmpty ? null : HintId,
                EasyHint is null ? null : EasyHintId,
                Limit is null ? null : LimitId,
            ];
            var list = string.Join(' ', ids.OfType<string>());
            return list.Length > 0 ? list : null;
        }
    }

    public static FieldState Read(ViewContext view, ModelExpression expression, string? format)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ModelState.TryGetValue(name, out var entry);
        return new(
            name,
            IdOf(name),
            expression.Metadata.GetDisplayName(),
            expression.Metadata.Description,
            IsRequiredIn(expression.Metadata),
            entry?.RawValue is null ? Format(expression.Model, format) : entry.AttemptedValue,
            ErrorOf(entry))
        {
            Whole = WholeOf(view, expression, entry),
            Values = entry?.RawValue switch
            {
                string[] several => several,
                string one => [one],
                _ => [.. Several(expression.Model).Select(item => Format(item, format)).OfType<string>()],
            },
        };
    }

    /// <summary>The display name at the end of a path of properties; the framework itself remembers only their root.</summary>
    /// <returns>The name, or <see langword="null"/> when there is none and where nothing is wrong.</returns>
    public static string? WholeOf(ViewContext view, ModelExpression expression, ModelStateEntry? entry)
    {
        if (entry is not { Errors.Count: > 0 })
        {
            return null;
        }

        var model = view.ViewData.ModelMetadata;
        foreach (var name in expression.Name.Split('.')[..^1])
        {
            model = model?.Properties[name];
        }

        return model?.DisplayName;
    }

    /// <summary>A list that is there is not yet a list with something in it: it is required when its property says so.</summary>
    private static bool IsRequiredIn(ModelMetadata metadata) => metadata.IsEnumerableType
        ? (metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.Any(rule => rule is RequiredAttribute or MinLengthAttribute { Length: > 0 } or LengthAttribute { MinimumLength: > 0 }) == true
        : metadata.IsRequired;

    /// <summary>Joins an input name for use as an id; ids of parts are made the same way.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string? ErrorOf(ModelStateEntry? entry) => entry is { Errors.Count: > 0 } ? MessageOf(entry.Errors[0].ErrorMessage) : null;

    /// <summary>An error without a text carries an exception, whose words are not for the reader.</summary>
    public static string MessageOf(string message) => message.Length > 0 ? message : FormTexts.ValueIsWrong;

    /// <summary>The text of a value as it stands in a form.</summary>
    public static string? Format(object? model, string? format) => model switch
    {
        null => null,
        bool value => value ? "true" : "false",
        Enum value => value.ToString(),
        IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
        _ => model.ToString(),
    };

    private static IEnumerable<object?> Several(object? model) =>
        model is System.Collections.IEnumerable list and not string ? list.Cast<object?>() : [model];
}
