using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>One place where a committed schema and the contract say different things.</summary>
/// <remarks>
/// A change is judged in both directions: a document that we write is read by systems of the committed version, and we read documents that
/// they write. A contract between bureaus is used in both, so <see cref="Compatibility"/> is breaking when one of them is.
/// </remarks>
/// <param name="Path">The place as a JSON Pointer (RFC 6901), such as <c>/properties/name/maxLength</c>.</param>
/// <param name="Committed">What the committed schema says, as JSON; <see langword="null"/> when it says nothing.</param>
/// <param name="Current">What the contract says now, as JSON; <see langword="null"/> when it says nothing.</param>
public sealed record SchemaDifference(string Path, string? Committed, string? Current)
{
    /// <summary>Whether systems of the committed version can read what we write now.</summary>
    public SchemaCompatibility WhatWeWrite => Change.WhatWeWrite;

    /// <summary>Whether we can read what systems of the committed version write.</summary>
    public SchemaCompatibility WhatWeRead => Change.WhatWeRead;

    /// <summary>The worse of <see cref="WhatWeWrite"/> and <see cref="WhatWeRead"/>.</summary>
    public SchemaCompatibility Compatibility =>
        WhatWeWrite == SchemaCompatibility.Breaking ? SchemaCompatibility.Breaking : WhatWeRead;

    /// <summary>Why it is compatible or breaking, in English.</summary>
    public string ReasonEnglish => Change.Reason.English;

    /// <summary>Why it is compatible or breaking, in Japanese (理由).</summary>
    public string ReasonJapanese => Change.Reason.Japanese;

    /// <summary>Says the difference and why it matters in the language of the UI culture, Japanese or English.</summary>
    /// <returns>Two sentences.</returns>
    public override string ToString() => new LocalText($"{What.English} {ReasonEnglish}", $"{What.Japanese}。{ReasonJapanese}").ToString();

    /// <summary>Whether it is an item that the committed version does not have.</summary>
    internal bool AddsItem => Committed is null && Change.IsItem;

    private SchemaChange Change => SchemaChange.Of(Path, Committed, Current);

    private LocalText What => (Committed, Current) switch
    {
        (null, _) => new($"{Path} is new: {Current}.", $"{Path} が加わりました: {Current}"),
        (_, null) => new($"{Path} is gone; it was {Committed}.", $"{Path} がなくなりました（以前は {Committed}）"),
        _ => new($"{Path} was {Committed} and is {Current}.", $"{Path} が {Committed} から {Current} に変わりました"),
    };
}
