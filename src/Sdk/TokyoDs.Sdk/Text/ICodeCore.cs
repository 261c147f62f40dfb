using TokyoDs.Registries;

namespace TokyoDs.Text;

/// <summary>What a code of a code list must know about itself: its table. The generator writes the rest.</summary>
internal interface ICodeCore<TSelf> : ITextCore<TSelf>, ICodeValue<TSelf>
    where TSelf : struct, ICodeCore<TSelf>
{
    // Methods, because the source generator for configuration of a consumer writes code for every property that it finds, also for these.
    static abstract CodeTable GetTable();

    /// <summary>The row of the table from 1; 0 for default.</summary>
    int GetRowNumber();

    static abstract TSelf FromRow(int row);

    static bool ITextCore<TSelf>.TryRead(ReadOnlySpan<char> text, out TSelf value) => CodeText.TryRead(text, out value);

    static bool ITextCore<TSelf>.TryRead(ReadOnlySpan<byte> utf8, out TSelf value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<TSelf>.TryReadLenient(ReadOnlySpan<char> text, out TSelf value, out LenientChange changes) =>
        LooseText.TryRead(text, dropHyphens: false, out value, out changes);

    static LocalText ITextCore<TSelf>.Explain(ReadOnlySpan<char> text) => CodeText.Explain<TSelf>(text);

    static LocalText ITextCore<TSelf>.GetForm() => CodeText.Form<TSelf>();
}
