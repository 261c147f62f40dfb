using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Text as the reader of the page sees it, and where each character was written.</summary>
internal sealed class DecodedText
{
    private readonly int[]? _starts;

    /// <param name="value">The decoded text.</param>
    /// <param name="source">All of the source it was decoded from.</param>
    /// <param name="starts">The source position of each decoded character and of the end; null when nothing was decoded.</param>
    public DecodedText(string value, TextSpan source, int[]? starts)
    {
        Value = value;
        Source = source;
        _starts = starts;
    }

    public string Value { get; }

    public TextSpan Source { get; }

    /// <summary>Where a part of <see cref="Value"/> was written.</summary>
    public TextSpan SourceOf(int start, int length) =>
        TextSpan.FromBounds(PositionOf(start), PositionOf(start + length));

    private int PositionOf(int index) => _starts is null ? Source.Start + index : _starts[index];
}
