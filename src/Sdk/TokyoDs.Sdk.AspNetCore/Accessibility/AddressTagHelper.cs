using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Accessibility;

/// <summary>An address in Japan: postal code, prefecture, municipality, town and number, building; binds to a <see cref="JapaneseAddress"/>.</summary>
/// <remarks>
/// The postal code is read with and without hyphen and in full-width digits. Town and block number are asked for together and kept in
/// <see cref="JapaneseAddress.StreetAddress"/>; <see cref="JapaneseAddress.Read"/> divides them where a procedure needs them apart.
/// </remarks>
[HtmlTargetElement("tds-address", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AddressTagHelper : FormFieldTagHelper
{
    /// <summary>Whether the browser may fill in the person's own address; set it to <see langword="false"/> where another one is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [HtmlAttributeName("own")]
    public bool IsOwn { get; set; } = true;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var address = For.Model as JapaneseAddress;
        var field = Read(null, content) with { Error = null, IsWrong = false };
        var postalCode = Part(nameof(JapaneseAddress.PostalCode), address?.PostalCode?.ToString("D"), AddressTexts.PostalCodeHint);
        var prefecture = Part(nameof(JapaneseAddress.Prefecture), address?.Prefecture, null);
        return new FieldSection(field,
        [
            Box(postalCode, FieldKind.For(typeof(PostalCode)), "postal-code"),
            new LabelledField(prefecture, new DropDown(prefecture, Prefectures, Token("address-level1"), "medium")),
            Box(Part(nameof(JapaneseAddress.CityAndCounty), address?.CityAndCounty, AddressTexts.CityHint), new(), "address-level2"),
            Box(Part(nameof(JapaneseAddress.StreetAddress), address?.StreetAddress + address?.CityBlock, AddressTexts.StreetHint), new(), "address-line1"),
            Box(Part(nameof(JapaneseAddress.BuildingNameEtc), address?.BuildingNameEtc, AddressTexts.BuildingHint, isRequired: false), new(), "address-line2"),
        ]);
    }

    private static IReadOnlyList<Choice> Prefectures =>
        [.. LocalGovernment.Prefectures.Select(prefecture => new Choice(prefecture.Name, FormTexts.Say(prefecture.Name, $"{prefecture.NameEnglish} ({prefecture.Name})")))];

    private FieldState Part(string part, string? value, string? hint, bool isRequired = true) =>
        ReadPart(part, AddressTexts.LabelOf(part), hint, isRequired && For.Metadata.IsRequired, value);

    private LabelledField Box(FieldState state, FieldKind kind, string token) => new(state, new TextInput(state, kind with { Autocomplete = Token(token) }));

    private string? Token(string token) => IsOwn ? token : null;
}
