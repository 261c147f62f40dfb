using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Accessibility;

/// <summary>How a value is typed in: the input type, the keyboard, the autocomplete token and the text form of the value. A secret is never written back into the page.</summary>
internal sealed record FieldKind(
    string Type = "text", string? InputMode = null, string? Autocomplete = null, string? Format = null, string Width = "", bool IsSecret = false, string? CheckDigit = null)
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

    /// <summary>
    /// No entry has a <c>maxlength</c> or <c>pattern</c>: people may type full-width digits, spaces and hyphens, which are read and must not be cut off.
    /// Text types with letters or signs have no <c>inputmode</c>, because the numeric keyboard of some devices lacks them.
    /// </summary>
    private static readonly Dictionary<Type, FieldKind> ByType = new()
    {
        [typeof(DateOnly)] = new("date", Format: "yyyy-MM-dd", Width: "medium"),
        [typeof(DateTime)] = new("datetime-local", Format: "yyyy-MM-ddTHH:mm", Width: "medium"),
        [typeof(TimeOnly)] = new("time", Format: "HH:mm", Width: "short"),
        [typeof(PostalCode)] = new("text", "numeric", "postal-code", Format: "D", Width: "short"),
        [typeof(JapanesePhoneNumber)] = new("tel", Autocomplete: "tel-national", Format: "D", Width: "medium"),
        [typeof(TownBlockId)] = new("text", "numeric", Width: "short"),
        [typeof(BlockId)] = new("text", "numeric", Width: "short"),
        [typeof(ResidenceId)] = new("text", "numeric", Width: "short"),
        [typeof(ParcelId)] = new("text", "numeric", Width: "medium"),
        [typeof(RealPropertyNumber)] = new("text", "numeric", Width: "medium"),
        [typeof(RealEstateId)] = new(),
        [typeof(SpatialId)] = new(),
        [typeof(CorporateNumber)] = new("text", "numeric", Width: "medium", CheckDigit: "corporate"),
        [typeof(CompanyRegistrationNumber)] = new("text", "numeric", Width: "medium"),
        [typeof(InvoiceRegistrationNumber)] = new(Width: "medium"),
        [typeof(LocalGovernmentCode)] = new("text", "numeric", Width: "short"),
        [typeof(IndividualNumber)] = new("text", "numeric", "off", Width: "medium", IsSecret: true, CheckDigit: "individual"),
        [typeof(DammCode)] = new("text", "numeric"),
        [typeof(CountryCode)] = new(Width: "short"),
        [typeof(CorporateKind)] = new("text", "numeric", Width: "short"),
        [typeof(Sex)] = new("text", "numeric", "sex", Width: "short"),
        [typeof(Presence)] = new("text", "numeric", Width: "short"),
        [typeof(FiscalYear)] = new(Format: "J", Width: "short"),
        [typeof(Wareki)] = new(Width: "medium"),
        [typeof(PartialDate)] = new(Width: "medium"),
        [typeof(short)] = new("text", "numeric", Width: "short"),
        [typeof(int)] = new("text", "numeric", Width: "short"),
        [typeof(long)] = new("text", "numeric", Width: "medium"),
        [typeof(decimal)] = new("text", "decimal", Width: "medium"),
    };

    /// <summary>The kind of a value that stands in no model.</summary>
    public static FieldKind For(Type type) => ByType.TryGetValue(type, out var kind) ? kind : new();

    public static FieldKind For(ModelMetadata metadata)
    {
        var type = metadata.UnderlyingOrModelType;
        if (type == typeof(bool) || metadata.IsEnumerableType)
        {
            throw new InvalidOperationException($"tds-field renders one text, number, date or choice; '{metadata.Name}' is {type.Name}.");
        }

        return For(type, metadata.DataTypeName);
    }

    public static FieldKind For(Type type, string? dataTypeName) =>
        dataTypeName is not null && ByDataType.TryGetValue(dataTypeName, out var byName) ? byName : For(type);
}
