using System.Buffers;

namespace TokyoDs.Text;

/// <summary>A text that grows: on the stack while it is short, in a rented array afterwards.</summary>
internal ref struct TextBuffer(Span<char> initial)
{
    private Span<char> _characters = initial;
    private char[]? _rented;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _characters[..Length];

    /// <summary>The character written last, or U+0000.</summary>
    public readonly char Last => Length == 0 ? '\0' : _characters[Length - 1];

    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            Grow(1);
        }

        _characters[Length++] = character;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_characters[Length..]);
        Length += text.Length;
    }

    public readonly void ReplaceLast(char character) => _characters[Length - 1] = character;

    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        if (_rented is not null)
        {
            // Names and addresses pass through here: nothing of them is left for the next renter.
            ArrayPool<char>.Shared.Return(_rented, clearArray: true);
            _rented = null;
        }

        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + needed));
        Text.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented, clearArray: true);
        }

        _characters = _rented = larger;
    }
}
