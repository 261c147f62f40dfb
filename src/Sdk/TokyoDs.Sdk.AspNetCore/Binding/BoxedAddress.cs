using TokyoDs.Accessibility;
using TokyoDs.Places;

namespace TokyoDs.Binding;

/// <summary>An address in boxes: postal code, prefecture, municipality, town and number, building.</summary>
internal sealed class BoxedAddress : BoxedType
{
    private const int LongestText = 200;

    public override IReadOnlyList<string> Parts { get; } =
    [
        nameof(JapaneseAddress.PostalCode), nameof(JapaneseAddress.Prefecture), nameof(JapaneseAddress.CityAndCounty),
        nameof(JapaneseAddress.StreetAddress), nameof(JapaneseAddress.CityBlock), nameof(JapaneseAddress.BuildingNameEtc),
    ];

    public override IReadOnlyList<string> Signs { get; } = [nameof(JapaneseAddress.PostalCode)];

    public override object? Read(TypedBoxes boxes, BoxedField field)
    {
        var postalCode = boxes[nameof(JapaneseAddress.PostalCode)];
        var prefecture = Text(nameof(JapaneseAddress.Prefecture));
        var city = Text(nameof(JapaneseAddress.CityAndCounty));
        var street = Text(nameof(JapaneseAddress.StreetAddress));
        var block = Text(nameof(JapaneseAddress.CityBlock));
        var building = Text(nameof(JapaneseAddress.BuildingNameEtc));
        var isNothing = string.IsNullOrWhiteSpace(postalCode) && prefecture is null && city is null && street is null && building is null;
        if (isNothing && !field.IsRequired)
        {
            return null;
        }

        var code = ReadPostalCode(boxes, postalCode, field);
        Ask(nameof(JapaneseAddress.Prefecture), prefecture);
        Ask(nameof(JapaneseAddress.CityAndCounty), city);
        Ask(nameof(JapaneseAddress.StreetAddress), street);
        return new JapaneseAddress
        {
            PostalCode = code, Prefecture = prefecture, CityAndCounty = city, StreetAddress = street, CityBlock = block, BuildingNameEtc = building,
        };

        string? Text(string part)
        {
            var text = boxes[part]?.Trim();
            if (text?.Length > LongestText)
            {
                boxes.Blame(part, field.Within(AddressTexts.TooLong(part, LongestText)));
            }

            return string.IsNullOrEmpty(text) ? null : text;
        }

        void Ask(string part, string? text)
        {
            if (text is null)
            {
                boxes.Blame(part, field.Within(AddressTexts.Missing(part)));
            }
        }
    }

    private static PostalCode? ReadPostalCode(TypedBoxes boxes, string? text, BoxedField field)
    {
        if (text is not null && PostalCode.TryParseLenient(text, out var code, out _))
        {
            return code;
        }

        boxes.Blame(nameof(JapaneseAddress.PostalCode), field.Within(string.IsNullOrWhiteSpace(text)
            ? AddressTexts.Missing(nameof(JapaneseAddress.PostalCode))
            : TextValueMessages.HowToMend(PostalCode.Shape, AddressTexts.LabelOf(nameof(JapaneseAddress.PostalCode)))));
        return null;
    }
}
