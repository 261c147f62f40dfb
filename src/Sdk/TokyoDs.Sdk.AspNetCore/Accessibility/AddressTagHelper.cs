using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Places;

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

    private protected override Part Describe(TagHelperContext context, Slot content) =>
        AddressBoxes.Describe(Read(null, content), For.Model as JapaneseAddress, IsOwn, ReadPart);
}
