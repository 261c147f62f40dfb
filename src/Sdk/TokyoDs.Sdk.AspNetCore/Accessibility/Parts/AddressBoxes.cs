using TokyoDs.Accessibility.Markup;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The boxes of an address in Japan.</summary>
internal static class AddressBoxes
{
    private static IReadOnlyList<Choice> Prefectures =>
        [.. LocalGovernment.Prefectures.Select(prefecture => new Choice(prefecture.Name, FormTexts.Say(prefecture.Name, $"{prefecture.NameEnglish} ({prefecture.Name})")))];

    public static Part Describe(FieldState field, JapaneseAddress? address, bool isOwn, BoxState box)
    {
        var postalCode = State(nameof(JapaneseAddress.PostalCode), address?.PostalCode?.ToString("D"), AddressTexts.PostalCodeHint);
        var prefecture = State(nameof(JapaneseAddress.Prefecture), address?.Prefecture, null);
        return new FieldSection(field with { Error = null, IsWrong = false },
        [
            Box(postalCode, FieldKind.For(typeof(PostalCode)), "postal-code"),
            new LabelledField(prefecture, new DropDown(prefecture, Prefectures, Token("address-level1"), "medium")),
            Box(State(nameof(JapaneseAddress.CityAndCounty), address?.CityAndCounty, AddressTexts.CityHint), new(), "address-level2"),
            Box(State(nameof(JapaneseAddress.StreetAddress), address?.StreetAddress + address?.CityBlock, AddressTexts.StreetHint), new(), "address-line1"),
            Box(State(nameof(JapaneseAddress.BuildingNameEtc), address?.BuildingNameEtc, AddressTexts.BuildingHint, isRequired: false), new(), "address-line2"),
        ]);

        FieldState State(string part, string? value, string? hint, bool isRequired = true) =>
            box(part, AddressTexts.LabelOf(part), hint, isRequired && field.IsRequired, value);

        LabelledField Box(FieldState state, FieldKind kind, string token) => new(state, new TextInput(state, kind with { Autocomplete = Token(token) }));

        string? Token(string token) => isOwn ? token : null;
    }
}
