using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TokyoDs.Binding;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>The fields of a form that registers may fill.</summary>
/// <param name="Id">The identifier of the form; a ticket of one form is refused by another.</param>
/// <param name="Fields">The fields, in the order they are shown.</param>
public sealed record PrefillForm(string Id, IReadOnlyList<PrefillFormField> Fields);

/// <summary>A field of a form that registers may fill.</summary>
public sealed class PrefillFormField
{
    private const int LongestText = 1000;

    private PrefillFormField(string name, string japanese, string english, Type type, Func<string, object?> read) =>
        (Name, Japanese, English, Type, _read) = (name, japanese, english, type, read);

    private readonly Func<string, object?> _read;

    /// <summary>The name, as in <see cref="PrefillFields{T}.Fill"/>.</summary>
    public string Name { get; }

    /// <summary>The label in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>The label in English.</summary>
    public string English { get; }

    /// <summary>Whether the form needs it; <see langword="true"/> by default.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>What to know when entering it, in Japanese; <see langword="null"/> by default.</summary>
    public string? JapaneseHint { get; init; }

    /// <summary>What to know when entering it, in English; <see langword="null"/> by default.</summary>
    public string? EnglishHint { get; init; }

    internal Type Type { get; }

    internal string Label => BindingMessages.Say(Japanese, English);

    internal string? Hint => UiLanguage.IsEnglish() ? EnglishHint : JapaneseHint;

    /// <summary>A field with a value of a type that can be read from text.</summary>
    /// <typeparam name="T">The type, such as <see cref="Registries.CorporateNumber"/>, <see cref="DateOnly"/> or <see cref="string"/>.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="japanese">The label in Japanese.</param>
    /// <param name="english">The label in English.</param>
    /// <returns>The field.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static PrefillFormField Of<T>(string name, string japanese, string english)
        where T : IParsable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(japanese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new(name, japanese, english, typeof(T), text => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null);
    }

    /// <summary>The value that a text stands for; <see langword="null"/> when it stands for none.</summary>
    internal object? Read(string text) => text.Length <= LongestText ? _read(text) : null;

    internal bool Accepts(string text) => Read(text) is not null;
}

/// <summary>What the person decided about a field.</summary>
public enum PrefillDecision
{
    /// <summary>There was nothing to decide: the person entered the field, or left an optional one empty.</summary>
    Entered,

    /// <summary>The person uses the value of the register.</summary>
    Accepted,

    /// <summary>The person says that the value of the register is wrong and entered another. The register itself does not change.</summary>
    Corrected,

    /// <summary>The person does not want the value of the register to be used, and entered the field.</summary>
    Declined,
}

/// <summary>A field of a form after the person reviewed it.</summary>
/// <remarks><see cref="ToString"/> never names the value.</remarks>
/// <param name="Name">The field.</param>
/// <param name="Decision">What the person decided.</param>
/// <param name="Text">The value, checked against the type of the field; empty for an optional field that was left empty.</param>
/// <param name="Provenance">Where the value comes from: what the register said when it was accepted, else declared by the person.</param>
/// <param name="IsRestored">Whether the request carried another value for an accepted field; the value of the register was kept.</param>
public sealed record PrefillAnswer(string Name, PrefillDecision Decision, string Text, Provenance Provenance, bool IsRestored = false)
{
    /// <summary>Reads the value.</summary>
    /// <typeparam name="T">The type that the field was declared with.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is a value of that type.</returns>
    public bool TryGet<T>([MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(Text, CultureInfo.InvariantCulture, out value) && Text.Length > 0;

    /// <summary>Names field and decision, never the value.</summary>
    /// <returns>A text such as <c>name: Accepted</c>.</returns>
    public override string ToString() => $"{Name}: {Decision}";
}
