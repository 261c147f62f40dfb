using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Web;

namespace TokyoDs.Components;

/// <summary>The style sheet and the small script of the form parts; put it into the head. The component of <c>tds-assets</c>.</summary>
/// <remarks>
/// Needs <c>app.UseTokyoDs()</c>. A page with a <c>base</c> element, which interactive pages need, has to allow it:
/// <c>options.ContentSecurityPolicy.Allow("base-uri", "'self'")</c>.
/// </remarks>
public sealed class TdsAssets : PartComponent
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private protected override Part Describe() =>
        AssetAddresses.LinksFor(Services, PathString.FromUriComponent(new Uri(Navigation.BaseUri).AbsolutePath.TrimEnd('/')));
}
