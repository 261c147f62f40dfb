using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Accessibility.Parts;

/// <summary>An answer as people read it back, in the language of the page.</summary>
/// <param name="Text">The answer; nothing where there is none.</param>
/// <param name="Kana">The reading of a name, which is official and checked by its owner too.</param>
internal sealed record GivenAnswer(string? Text, string? Kana = null)
{
    /// <summary>Reads an answer by the names that were chosen from; several are joined, and one that was not offered shows itself.</summary>
    /// <param name="value">The value of the model.</param>
    /// <param name="offered">The choices; <see langword="null"/> where the value was typed or is an enum.</param>
    /// <param name="nameOf">What a member of an enum is called.</param>
    public static GivenAnswer Of(object? value, IReadOnlyList<Choice>? offered, Func<Enum, string> nameOf)
    {
        return new(Read(value), value is PersonName { FullNameKana: { Length: > 0 } kana } ? kana : null);

        string? Read(object? answer) => answer switch
        {
            null or "" => null,
            IEnumerable several and not string => Together(several.Cast<object?>().Select(Read)),
            _ when ChosenFrom(answer) is { } chosen => chosen.Text,
            Enum choice => nameOf(choice),
            IFormFile file => file.FileName,
            _ => Readable(answer),
        };

        Choice? ChosenFrom(object answer)
        {
            string?[] sent = [FieldState.Format(answer, null), FieldState.Format(answer, FieldKind.For(answer.GetType()).Format)];
            return offered?.FirstOrDefault(choice => sent.Contains(choice.Value, StringComparer.Ordinal));
        }
    }

    private static string? Together(IEnumerable<string?> answers) =>
        string.Join(FormTexts.Say("、", ", "), answers.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    /// <summary>The value as a person reads it, in the language of the page; never an individual number, which is a mask.</summary>
    public static string? Readable(object value) => value switch
    {
        DateOnly date => FormTexts.LongDate(date),
        DateTime moment => FormTexts.Moment(moment),
        DateTimeOffset moment => FormTexts.Moment(moment.ToOffset(JapanTime.Offset).DateTime),
        TimeOnly time => FormTexts.LongTime(time),
        Wareki { IsDefault: false } date => FormTexts.LongDate(date),
        PartialDate { IsDefault: false } date => FormTexts.LongDate(date),
        FiscalYear { IsDefault: false } year => FormTexts.LongYear(year),
        Sex sex => Named(sex),
        Presence presence => Named(presence),
        CorporateKind kind => Named(kind),
        CountryCode country => Named(country),
        PostalCode code => code.ToString("D"),
        JapanesePhoneNumber phone => phone.ToString("D"),
        PersonName name => name.FullName,
        JapaneseAddress address => address.PostalCode is { } code ? $"〒{code:D}\n{address.FullAddress}" : address.FullAddress,
        bool isSo => isSo ? FormTexts.Yes : FormTexts.No,
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };

    private static string Named<T>(T code)
        where T : struct, ICodeValue<T> => FormTexts.Say(code.NameJapanese, code.NameEnglish);
}
