using TokyoDs.Accessibility;
using TokyoDs.People;
using TokyoDs.Text;

namespace TokyoDs.Binding;

/// <summary>A name in boxes. Hiragana and half-width kana become full-width katakana; nothing else is changed.</summary>
/// <remarks>A required name needs a family or a given name, not both: some people have one name. Where kana is asked for, each name needs its reading.</remarks>
internal sealed class BoxedName : BoxedType
{
    public override IReadOnlyList<string> Parts { get; } =
    [
        nameof(PersonName.FamilyName), nameof(PersonName.GivenName), nameof(PersonName.MiddleName),
        nameof(PersonName.FamilyNameKana), nameof(PersonName.GivenNameKana), nameof(PersonName.MiddleNameKana),
        nameof(PersonName.FamilyNameEn), nameof(PersonName.GivenNameEn), nameof(PersonName.MiddleNameEn),
        nameof(PersonName.FormerFamilyName), nameof(PersonName.FormerFamilyNameKana), nameof(PersonName.FormerFamilyNameEn),
        nameof(PersonName.AlternativeName), nameof(PersonName.AlternativeNameKana), nameof(PersonName.AlternativeNameEn),
    ];

    public override IReadOnlyList<string> Signs { get; } = [nameof(PersonName.FamilyName), nameof(PersonName.GivenName)];

    public override object? Read(TypedBoxes boxes, BoxedField field)
    {
        var name = new PersonName
        {
            FamilyName = Text(nameof(PersonName.FamilyName)),
            GivenName = Text(nameof(PersonName.GivenName)),
            MiddleName = Text(nameof(PersonName.MiddleName)),
            FamilyNameKana = Reading(nameof(PersonName.FamilyNameKana)),
            GivenNameKana = Reading(nameof(PersonName.GivenNameKana)),
            MiddleNameKana = Reading(nameof(PersonName.MiddleNameKana)),
            FamilyNameEn = Text(nameof(PersonName.FamilyNameEn)),
            GivenNameEn = Text(nameof(PersonName.GivenNameEn)),
            MiddleNameEn = Text(nameof(PersonName.MiddleNameEn)),
            FormerFamilyName = Text(nameof(PersonName.FormerFamilyName)),
            FormerFamilyNameKana = Reading(nameof(PersonName.FormerFamilyNameKana)),
            FormerFamilyNameEn = Text(nameof(PersonName.FormerFamilyNameEn)),
            AlternativeName = Text(nameof(PersonName.AlternativeName)),
            AlternativeNameKana = Reading(nameof(PersonName.AlternativeNameKana)),
            AlternativeNameEn = Text(nameof(PersonName.AlternativeNameEn)),
        };
        Check(boxes, name, field);
        return name == new PersonName() && !field.IsRequired ? null : name;

        string? Text(string item) => boxes[item] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

        string? Reading(string item) => Text(item) is { } kana ? JapaneseText.ToKatakana(JapaneseText.ToFullWidthKana(kana)).Replace('\u3000', ' ') : null;
    }

    private static void Check(TypedBoxes boxes, PersonName name, BoxedField field)
    {
        if (name.FamilyName is null && name.GivenName is null)
        {
            if (field.IsRequired)
            {
                boxes.Blame(nameof(name.FamilyName), field.Within(NameTexts.Missing));
            }
        }
        else if (boxes[nameof(name.FamilyNameKana)] is not null && field.IsRequired)
        {
            AskForKana(nameof(name.FamilyNameKana), name.FamilyName, name.FamilyNameKana);
            AskForKana(nameof(name.GivenNameKana), name.GivenName, name.GivenNameKana);
        }

        foreach (var fault in name.Validate().Where(fault => fault.Kind is not (PersonNameFaultKind.NoName or PersonNameFaultKind.OutsideJisX0213)))
        {
            var item = char.ToUpperInvariant(fault.Item[0]) + fault.Item[1..];
            boxes.Blame(item, field.Within(NameTexts.HowToMend(fault, item)));
        }

        void AskForKana(string item, string? given, string? kana)
        {
            if (given is not null && kana is null)
            {
                boxes.Blame(item, field.Within(NameTexts.MissingKana(item)));
            }
        }
    }
}
