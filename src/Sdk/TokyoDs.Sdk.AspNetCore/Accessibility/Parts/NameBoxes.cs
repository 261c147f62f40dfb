using TokyoDs.Accessibility.Markup;
using TokyoDs.People;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The boxes of a name: family and given name, and their reading where it is asked for.</summary>
internal static class NameBoxes
{
    public static Part Describe(FieldState field, PersonName? name, bool hasKana, bool isOwn, BoxState box)
    {
        return new FieldSection(field with { Hint = field.Hint ?? (field.HintContent.IsEmpty ? NameTexts.OneName : null), Error = null, IsWrong = false },
        [
            Box(nameof(PersonName.FamilyName), name?.FamilyName, isOwn ? "family-name" : null),
            Box(nameof(PersonName.GivenName), name?.GivenName, isOwn ? "given-name" : null),
            .. hasKana
                ? new[]
                {
                    Box(nameof(PersonName.FamilyNameKana), name?.FamilyNameKana, null, NameTexts.KanaHint),
                    Box(nameof(PersonName.GivenNameKana), name?.GivenNameKana, null),
                }
                : [],
        ]);

        LabelledField Box(string item, string? value, string? autocomplete, string? hint = null)
        {
            var state = box(item, NameTexts.LabelOf(item), hint, field.IsRequired, value);
            return new(state, new TextInput(state, new(Autocomplete: autocomplete, Width: "medium")));
        }
    }
}
