using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Links to the same page in Japanese and in English. The component of <c>tds-language-links</c>.</summary>
/// <remarks>Needs <c>app.UseTokyoDs()</c>, which remembers the choice in a cookie.</remarks>
public sealed class TdsLanguageLinks : PartComponent
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private protected override Part Describe()
    {
        var address = new Uri(Navigation.Uri);
        return LanguageLinks.To(address.AbsolutePath, QueryHelpers.ParseQuery(address.Query));
    }
}
