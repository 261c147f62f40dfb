using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using TokyoDs.Accessibility;
using TokyoDs.Text;

namespace TokyoDs.Binding;

/// <summary>What the form says when a value cannot be read at all; asked at the time of the error, so in the reader's language.</summary>
internal static class BindingMessages
{
    public static void Apply(DefaultModelBindingMessageProvider provider)
    {
        provider.SetAttemptedValueIsInvalidAccessor((_, field) => Unreadable(field));
        provider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable());
        provider.SetUnknownValueIsInvalidAccessor(Unreadable);
        provider.SetNonPropertyUnknownValueIsInvalidAccessor(Unreadable);
        provider.SetValueIsInvalidAccessor(_ => Unreadable());
        provider.SetValueMustBeANumberAccessor(field => Say($"{field}は数字で入力してください", $"{field} must be a number"));
        provider.SetNonPropertyValueMustBeANumberAccessor(() => Say("数字で入力してください", "Enter a number"));
        provider.SetValueMustNotBeNullAccessor(_ => Missing());
        provider.SetMissingBindRequiredValueAccessor(Missing);
        provider.SetMissingKeyOrValueAccessor(Missing);
        provider.SetMissingRequestBodyRequiredValueAccessor(() => Say("本文がありません", "The request body is missing"));
    }

    public static string Unreadable(string field) => Say($"{field}の書き方を確認してください", $"{field} is not in the right format");

    public static string Missing(string field) => MissingAnswer.Ask(field, AnswerKind.Typed);

    private static string Unreadable() => Say("書き方を確認してください", "The value is not in the right format");

    /// <summary>The same where the framework does not say of which field.</summary>
    public static string Missing() => Say("入力してください", "Enter a value");

    internal static string Say(string japanese, string english) => UiLanguage.IsEnglish() ? english : japanese;
}
