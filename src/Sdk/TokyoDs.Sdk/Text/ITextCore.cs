namespace TokyoDs.Text;

/// <summary>What a text value must know about itself; <see cref="TextCore"/> makes the framework's interfaces of it.</summary>
internal interface ITextCore<TSelf> : ITextValue<TSelf>
    where TSelf : struct, ITextCore<TSelf>
{
    static abstract bool TryRead(ReadOnlySpan<char> text, out TSelf value);

    static abstract bool TryRead(ReadOnlySpan<byte> utf8, out TSelf value);

    /// <inheritdoc cref="ITextValue{TSelf}.TryParseLenient"/>
    static abstract bool TryReadLenient(ReadOnlySpan<char> text, out TSelf value, out LenientChange changes);

    /// <summary>Why <see cref="TryRead(ReadOnlySpan{char}, out TSelf)"/> failed; only asked after it did.</summary>
    static abstract LocalText Explain(ReadOnlySpan<char> text);

    /// <summary>Writes into a buffer of <see cref="TextCore.BufferLength"/> characters; 0 for default, -1 for an unknown format.</summary>
    int Write(Span<char> buffer, ReadOnlySpan<char> format);
}
