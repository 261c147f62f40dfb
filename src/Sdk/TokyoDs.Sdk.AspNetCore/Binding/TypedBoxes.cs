namespace TokyoDs.Binding;

/// <summary>What somebody typed into the boxes of one value, and what is wrong with it; the empty name stands for the value as a whole.</summary>
/// <param name="typed">What was typed into the box of a name; <see langword="null"/> when there was no such box.</param>
internal sealed class TypedBoxes(Func<string, string?> typed)
{
    public const string Whole = "";

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    /// <summary>What was typed into a box; each is asked for once.</summary>
    public string? this[string part]
    {
        get
        {
            if (!_texts.TryGetValue(part, out var text))
            {
                _texts[part] = text = typed(part);
            }

            return text;
        }
    }

    /// <summary>What is wrong, by box.</summary>
    public IReadOnlyDictionary<string, string> Faults => _faults;

    /// <summary>Says how a box is to be mended; the first word stays.</summary>
    public void Blame(string part, string message) => _faults.TryAdd(part, message);
}
