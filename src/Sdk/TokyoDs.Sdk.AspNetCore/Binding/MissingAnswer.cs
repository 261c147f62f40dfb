using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using TokyoDs.Accessibility;

namespace TokyoDs.Binding;

/// <summary>How a missing value is asked for. Validation knows only its type, so the control that shows the message has the last word.</summary>
internal static class MissingAnswer
{
    private static readonly AnswerKind[] Kinds = Enum.GetValues<AnswerKind>();

    public static string Ask(string field, AnswerKind kind) => string.Format(
        CultureInfo.CurrentCulture,
        kind switch
        {
            AnswerKind.Chosen => ValidationMessages.RequiredChoice,
            AnswerKind.File => ValidationMessages.RequiredFile,
            _ => ValidationMessages.Required,
        },
        field);

    /// <summary>What most forms do with a type; a text or a code may be typed or chosen.</summary>
    public static AnswerKind KindOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var value when value.IsAssignableTo(typeof(IFormFile)) || value.IsAssignableTo(typeof(IEnumerable<IFormFile>)) => AnswerKind.File,
        { IsEnum: true } => AnswerKind.Chosen,
        var value when value == typeof(bool) || IsList(value) => AnswerKind.Chosen,
        _ => AnswerKind.Typed,
    };

    public static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    /// <summary>A message of ours that asks for a value, in the words of the control; any other stays as it is.</summary>
    /// <param name="message">What validation or binding said.</param>
    /// <param name="rules">The rules of the property; words of their author stay too, even when they are the same as ours.</param>
    /// <param name="field">What the message calls the field.</param>
    /// <param name="label">What the page calls it.</param>
    /// <param name="kind">What people do at the control.</param>
    public static string Reword(string message, IEnumerable<ValidationAttribute> rules, string field, string label, AnswerKind kind)
    {
        var isOurs = Kinds.Any(other => Ask(field, other) == message)
            || message == BindingMessages.Missing()
            || (kind != AnswerKind.Typed && message == BindingMessages.Unreadable(field));
        return isOurs && !rules.Any(rule => IsAuthors(rule) && rule.FormatErrorMessage(field) == message) ? Ask(label, kind) : message;
    }

    private static bool IsAuthors(ValidationAttribute rule) =>
        rule is RequiredAttribute or MinLengthAttribute or LengthAttribute && OwnMessages.IsAuthors(rule);
}
