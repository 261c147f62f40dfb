namespace TokyoDs.Text;

/// <summary>What a text value must know about itself; <see cref="TextCore"/> makes the framework's interfaces of it.</summary>
internal interface ITextCore<TSelf> : ITextValue<TSelf>, IAnyTextValue
    where TSelf : struct, ITextCore<TSelf>
{
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value);

    static abstract bool TryRead(ReadOnlySpan<byte> utf8, out TSelf value);

    /// <inheritdoc cref="ITextValue{TSelf}.TryParseLenient"/>
    static abstract bool TryReadLenient(ReadOnlySpan<char> text, out TSelf value, out LenientChange changes);

    /// <summary>Where and why <see cref="TryRead(ReadOnlySpan{char}, out TSelf)"/> failed, in whole sentences; only asked after it did.</summary>
    static abstract LocalText Explain(ReadOnlySpan<char> text);

    /// <summary>The strict form with an example; completes a sentence such as "Expected: …".</summary>
    static abstract LocalText GetForm();

    bool IAnyTextValue.IsUnset => IsDefault;

    LocalText IAnyTextValue.Refuse(ReadOnlySpan<char> text) => TextCore.Refuse<TSelf>(text);

    /// <summary>Writes into a buffer of <see cref="TextCore.BufferLength"/> characters; 0 for default, -1 for an unknown format.</summary>
    int Write(Span<char> buffer, ReadOnlySpan<char> format);
}

/// <summary>A text value for generic code that does not know its type as one.</summary>
internal interface IAnyTextValue
{
    /// <inheritdoc cref="ITextValue{TSelf}.IsDefault"/>
    bool IsUnset { get; }

    /// <inheritdoc cref="TextCore.Refuse"/>
    LocalText Refuse(ReadOnlySpan<char> text);
}
