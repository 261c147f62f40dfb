using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Registries;
using TokyoDs.Text;

namespace TokyoService.Applications;

/// <summary>The 62 municipalities of Tokyo, named in the language of the page.</summary>
internal static class Municipalities
{
    /// <summary>Whether the code is one of Tokyo's municipalities; a valid check digit alone does not say so.</summary>
    public static bool Contains(LocalGovernmentCode code) => LocalGovernment.TokyoMunicipalities.Any(municipality => municipality.Code == code);

    /// <summary>The choices of a select, in the order of the codes.</summary>
    public static IEnumerable<SelectListItem> Choices() =>
        LocalGovernment.TokyoMunicipalities.Select(municipality => new SelectListItem(NameOf(municipality), municipality.Code.ToString()));

    private static string NameOf(LocalGovernment municipality) =>
        UiLanguage.IsEnglish() ? municipality.NameEnglish : municipality.Name;
}
