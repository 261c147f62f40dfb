using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TokyoDs.Binding;

/// <summary>Gives validation attributes without a message of their own ours, which follow the language of the request.</summary>
internal sealed class ValidationMessagesInBothLanguages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            _ = OwnMessages.TryGive(attribute, context.Key.ModelType);
        }
    }
}
