using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TokyoDs.Binding;

/// <summary>Gives validation attributes without a message of their own ours, which follow the language of the request.</summary>
internal sealed class ValidationMessagesInBothLanguages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (NameOf(attribute, context.Key.ModelType) is { } name && HasNoMessage(attribute))
            {
                attribute.ErrorMessageResourceType = typeof(ValidationMessages);
                attribute.ErrorMessageResourceName = name;
            }
        }
    }

    private static bool HasNoMessage(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is null
        && (attribute.ErrorMessage is null || attribute.ErrorMessage == BuiltInMessage(attribute));

    /// <summary>Some attributes are born with an English message, which nobody wrote.</summary>
    private static string? BuiltInMessage(ValidationAttribute attribute) => attribute switch
    {
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        PhoneAttribute => new PhoneAttribute().ErrorMessage,
        UrlAttribute => new UrlAttribute().ErrorMessage,
        FileExtensionsAttribute => new FileExtensionsAttribute().ErrorMessage,
        CreditCardAttribute => new CreditCardAttribute().ErrorMessage,
        _ => null,
    };

    /// <summary>Radio buttons and files are chosen; nothing is typed.</summary>
    private static bool IsChosen(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { } value && (value.IsEnum || value == typeof(bool) || value.IsAssignableTo(typeof(IFormFile)) || value.IsAssignableTo(typeof(IEnumerable<IFormFile>)));

    private static string? NameOf(ValidationAttribute attribute, Type type) => attribute switch
    {
        RequiredAttribute when IsChosen(type) => nameof(ValidationMessages.RequiredChoice),
        RequiredAttribute => nameof(ValidationMessages.Required),
        StringLengthAttribute { MinimumLength: > 0 } => nameof(ValidationMessages.StringLengthBetween),
        StringLengthAttribute => nameof(ValidationMessages.StringLength),
        MaxLengthAttribute => nameof(ValidationMessages.MaxLength),
        MinLengthAttribute => nameof(ValidationMessages.MinLength),
        LengthAttribute => nameof(ValidationMessages.Length),
        RangeAttribute => nameof(ValidationMessages.Range),
        RegularExpressionAttribute => nameof(ValidationMessages.RegularExpression),
        EmailAddressAttribute => nameof(ValidationMessages.EmailAddress),
        PhoneAttribute => nameof(ValidationMessages.Phone),
        UrlAttribute => nameof(ValidationMessages.Url),
        CompareAttribute => nameof(ValidationMessages.Compare),
        FileExtensionsAttribute => nameof(ValidationMessages.FileExtensions),
        CreditCardAttribute => nameof(ValidationMessages.CreditCard),
        _ => null,
    };
}
