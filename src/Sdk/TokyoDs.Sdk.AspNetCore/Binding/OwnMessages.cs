using System.ComponentModel.DataAnnotations;
using TokyoDs.Accessibility;

namespace TokyoDs.Binding;

/// <summary>Which of our messages a validation attribute without one of its own gets.</summary>
internal static class OwnMessages
{
    /// <summary>Gives an attribute our message, which follows the language of the reader.</summary>
    /// <param name="attribute">An attribute that nobody else uses: it is changed.</param>
    /// <param name="type">The type of the property.</param>
    /// <returns>Whether there is one and the author of the property wrote none.</returns>
    public static bool TryGive(ValidationAttribute attribute, Type type)
    {
        if (NameOf(attribute, type) is not { } name || !HasNoMessage(attribute))
        {
            return false;
        }

        attribute.ErrorMessageResourceType = typeof(ValidationMessages);
        attribute.ErrorMessageResourceName = name;
        return true;
    }

    /// <summary>Whether the author of the property wrote the message.</summary>
    public static bool IsAuthors(ValidationAttribute attribute) => attribute.ErrorMessageResourceType != typeof(ValidationMessages) && !HasNoMessage(attribute);

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

    private static string? NameOf(ValidationAttribute attribute, Type type) => attribute switch
    {
        RequiredAttribute => NameOfMissing(type),
        MinLengthAttribute { Length: 1 } when MissingAnswer.IsList(type) => NameOfMissing(type),
        MinLengthAttribute when MissingAnswer.IsList(type) => nameof(ValidationMessages.MinItems),
        MaxLengthAttribute when MissingAnswer.IsList(type) => nameof(ValidationMessages.MaxItems),
        LengthAttribute when MissingAnswer.IsList(type) => nameof(ValidationMessages.ItemsBetween),
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

    private static string NameOfMissing(Type type) => MissingAnswer.KindOf(type) switch
    {
        AnswerKind.Chosen => nameof(ValidationMessages.RequiredChoice),
        AnswerKind.File => nameof(ValidationMessages.RequiredFile),
        _ => nameof(ValidationMessages.Required),
    };
}
