using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Accessibility;
using TokyoDs.Places;

namespace TokyoDs.Binding;

/// <summary>Binds an address from its boxes: postal code, prefecture, municipality, town and number, building.</summary>
internal sealed class JapaneseAddressBinder(IModelBinder otherwise) : IModelBinder
{
    private const int LongestText = 200;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (Boxes.Take(bindingContext, nameof(JapaneseAddress.PostalCode)) is not { } postalCode)
        {
            return otherwise.BindModelAsync(bindingContext);
        }

        var prefecture = Text(nameof(JapaneseAddress.Prefecture));
        var city = Text(nameof(JapaneseAddress.CityAndCounty));
        var street = Text(nameof(JapaneseAddress.StreetAddress));
        var block = Text(nameof(JapaneseAddress.CityBlock));
        var building = Text(nameof(JapaneseAddress.BuildingNameEtc));
        var isNothing = string.IsNullOrWhiteSpace(postalCode) && prefecture is null && city is null && street is null && building is null;
        if (isNothing && !bindingContext.ModelMetadata.IsRequired)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        var code = ReadPostalCode(bindingContext, postalCode);
        Ask(nameof(JapaneseAddress.Prefecture), prefecture);
        Ask(nameof(JapaneseAddress.CityAndCounty), city);
        Ask(nameof(JapaneseAddress.StreetAddress), street);
        bindingContext.Result = ModelBindingResult.Success(new JapaneseAddress
        {
            PostalCode = code, Prefecture = prefecture, CityAndCounty = city, StreetAddress = street, CityBlock = block, BuildingNameEtc = building,
        });
        return Task.CompletedTask;

        string? Text(string part)
        {
            var text = Boxes.Take(bindingContext, part)?.Trim();
            if (text?.Length > LongestText)
            {
                Blame(bindingContext, part, AddressTexts.TooLong(part, LongestText));
            }

            return string.IsNullOrEmpty(text) ? null : text;
        }

        void Ask(string part, string? text)
        {
            if (text is null)
            {
                Blame(bindingContext, part, AddressTexts.Missing(part));
            }
        }
    }

    private static PostalCode? ReadPostalCode(ModelBindingContext context, string text)
    {
        if (PostalCode.TryParseLenient(text, out var code, out _))
        {
            return code;
        }

        Blame(context, nameof(JapaneseAddress.PostalCode), string.IsNullOrWhiteSpace(text)
            ? AddressTexts.Missing(nameof(JapaneseAddress.PostalCode))
            : TextValueMessages.HowToMend(PostalCode.Shape, AddressTexts.LabelOf(nameof(JapaneseAddress.PostalCode))));
        return null;
    }

    private static void Blame(ModelBindingContext context, string part, string message) =>
        context.ModelState.TryAddModelError(ModelNames.CreatePropertyModelName(context.ModelName, part), message);
}
