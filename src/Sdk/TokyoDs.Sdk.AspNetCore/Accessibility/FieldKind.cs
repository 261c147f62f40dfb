using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Accessibility;

/// <summary>How a value is typed in: the input type, the keyboard, the autocomplete token and the text form of the value. A secret is never written back into the page.</summary>
internal sealed record FieldKind(
    string Type = "text", string? InputMode = null, string? Autocomplete = null, string? Format = null, string Width = "", bool IsSecret = false)
{
    public const string Multiline = "textarea";

    private static readonly Dictionary<string, FieldKind> ByDataType = new(StringComparer.Ordinal)
    {
        [nameof(DataType.EmailAddress)] = new("email", Autocomplete: "email"),
        [nameof(DataType.PhoneNumber)] = new("tel", Autocomplete: "tel", Width: "medium"),
        [nameof(DataType.Url)] = new("url", Autocomplete: "url"),
        [nameof(DataType.Password)] = new("password", IsSecret: true),
        [nameof(DataType.MultilineText)] = new(Multiline),
        [nameof(DataType.PostalCode)] = new("text", "numeric", "postal-code", Width: "short"),
        [nameof(DataType.Date)] = new("date", Format: "yyyy-MM-dd", Width: "medium"),
        [nameof(DataType.Time)] = new("time", Format: "HH:mm", Width: "short"),
    };

    private static readonly Dictionary<Type, FieldKind> ByType = new()
    {
        [typeof(DateOnly)] = new("date", Format: "yyyy-MM-dd", Width: "medium"),
        [typeof(DateTime)] = new("datetime-local", Format: "yyyy-MM-ddTHH:mm", Width: "medium"),
        [typeof(TimeOnly)] = new("time", Format: "HH:mm", Width: "short"),
        [typeof(PostalCode)] = new("text", "numeric", "postal-code", Format: "D", Width: "short"),
        [typeof(CorporateNumber)] = new("text", "numeric", Width: "medium"),
        [typeof(LocalGovernmentCode)] = new("text", "numeric", Width: "short"),
        [typeof(IndividualNumber)] = new("text", "numeric", "off", Width: "medium", IsSecret: true),
        [typeof(short)] = new("text", "numeric", Width: "short"),
        [typeof(int)] = new("text", "numeric", Width: "short"),
        [typeof(long)] = new("text", "numeric", Width: "medium"),
        [typeof(decimal)] = new("text", "decimal", Width: "medium"),
    };

    public static FieldKind For(ModelMetadata metadata)
    {
        var type = metadata.UnderlyingOrModelType;
        if (type == typeof(bool) || metadata.IsEnumerableType)
        {
            throw new InvalidOperationException($"tds-field renders one text, number, date or choice; '{metadata.Name}' is {type.Name}.");
        }

        return metadata.DataTypeName is { } name && ByDataType.TryGetValue(name, out var byName) ? byName
            : ByType.TryGetValue(type, out var byType) ? byType
            : new();
    }
}
