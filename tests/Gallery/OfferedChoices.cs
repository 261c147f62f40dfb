using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Accessibility;
using TokyoDs.Registries;

namespace TokyoDs.Gallery;

/// <summary>What the form offers and the confirm page names again.</summary>
public static class OfferedChoices
{
    public static IReadOnlyList<SelectListItem> Municipalities =>
        [.. LocalGovernment.TokyoMunicipalities.Select(place => new SelectListItem(Say.In(place.Name, $"{place.NameEnglish} ({place.Name})"), place.Code.ToString()))];

    public static IReadOnlyList<ChoiceItem> Languages =>
    [
        new("日本語", "ja"),
        new("やさしい日本語", "easy", "｜短《みじか》い｜文《ぶん》で、｜漢字《かんじ》に｜読《よ》みを｜付《つ》けます"),
        new("English", "en"),
        new(Say.In("中文（準備中）", "中文 (in preparation)"), "zh") { Disabled = true },
    ];
}
