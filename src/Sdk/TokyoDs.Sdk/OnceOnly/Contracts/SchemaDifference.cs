using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>One place where a committed schema and the contract say different things.</summary>
/// <param name="Path">The place as a JSON Pointer (RFC 6901), such as <c>/properties/name/maxLength</c>.</param>
/// <param name="Committed">What the committed schema says, as JSON; <see langword="null"/> when it says nothing.</param>
/// <param name="Current">What the contract says now, as JSON; <see langword="null"/> when it says nothing.</param>
public sealed record SchemaDifference(string Path, string? Committed, string? Current)
{
    /// <summary>Says the difference in the language of the UI culture, Japanese or English.</summary>
    /// <returns>One sentence.</returns>
    public override string ToString() => (Committed, Current) switch
    {
        (null, _) => new LocalText($"{Path} is new: {Current}.", $"{Path} が加わりました: {Current}").ToString(),
        (_, null) => new LocalText($"{Path} is gone; it was {Committed}.", $"{Path} がなくなりました（以前は {Committed}）").ToString(),
        _ => new LocalText($"{Path} was {Committed} and is {Current}.", $"{Path} が {Committed} から {Current} に変わりました").ToString(),
    };
}
