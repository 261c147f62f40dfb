using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Accessibility;
using TokyoDs.People;
using TokyoDs.Text;

namespace TokyoDs.Binding;

/// <summary>Binds a name from its boxes. Hiragana and half-width kana become full-width katakana; nothing else is changed.</summary>
/// <remarks>A required name needs a family or a given name, not both: some people have one name. Where kana is asked for, each name needs its reading.</remarks>
internal sealed class PersonNameBinder(IModelBinder otherwise) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (!Has(nameof(PersonName.FamilyName)) && !Has(nameof(PersonName.GivenName)))
        {
            return otherwise.BindModelAsync(bindingContext);
        }

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
        Check(bindingContext, name, asksForKana: Has(nameof(PersonName.FamilyNameKana)));
        var isNothing = name == new PersonName() && !bindingContext.ModelMetadata.IsRequired;
        bindingContext.Result = ModelBindingResult.Success(isNothing ? null : name);
        return Task.CompletedTask;

        bool Has(string item) => bindingContext.ValueProvider.ContainsPrefix(ModelNames.CreatePropertyModelName(bindingContext.ModelName, item));

        string? Text(string item) => Trim(Boxes.Take(bindingContext, item));

        string? Reading(string item) => Text(item) is { } kana ? JapaneseText.ToKatakana(JapaneseText.ToFullWidthKana(kana)).Replace('\u3000', ' ') : null;
    }

    private static void Check(ModelBindingContext context, PersonName name, bool asksForKana)
    {
        if (name.FamilyName is null && name.GivenName is null)
        {
            if (context.ModelMetadata.IsRequired)
            {
                Blame(context, nameof(name.FamilyName), NameTexts.Missing);
            }
        }
        else if (asksForKana && context.ModelMetadata.IsRequired)
        {
            AskForKana(context, nameof(name.FamilyNameKana), name.FamilyName, name.FamilyNameKana);
            AskForKana(context, nameof(name.GivenNameKana), name.GivenName, name.GivenNameKana);
        }

        foreach (var fault in name.Validate().Where(fault => fault.Kind is not (PersonNameFaultKind.NoName or PersonNameFaultKind.OutsideJisX0213)))
        {
            var item = char.ToUpperInvariant(fault.Item[0]) + fault.Item[1..];
            Blame(context, item, NameTexts.HowToMend(fault, item));
        }
    }

    private static void AskForKana(ModelBindingContext context, string item, string? name, string? kana)
    {
        if (name is not null && kana is null)
        {
            Blame(context, item, NameTexts.MissingKana(item));
        }
    }

    private static void Blame(ModelBindingContext context, string item, string message)
    {
        var key = ModelNames.CreatePropertyModelName(context.ModelName, item);
        if (context.ModelState.GetFieldValidationState(key) != ModelValidationState.Invalid)
        {
            context.ModelState.TryAddModelError(key, message);
        }
    }

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
