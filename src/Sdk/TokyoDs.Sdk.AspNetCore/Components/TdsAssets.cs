using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
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
    private NavigationManager Navigation { get; set; } = null!;

    private protected override Part Describe()
    {
        var root = new Uri(Navigation.BaseUri).AbsolutePath.TrimEnd('/');
        return new AssetLinks(root + EmbeddedAssets.StylePath, root + EmbeddedAssets.ScriptPath);
    }
}
