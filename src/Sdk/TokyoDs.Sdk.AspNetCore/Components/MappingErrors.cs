namespace TokyoDs.Components;

/// <summary>What the framework complained about while it mapped a form, held back until it is known which of it stands.</summary>
internal sealed class MappingErrors(Action<string, FormattableString, string?>? onError, Action<string, object>? attach)
{
    private readonly List<Entry> _entries = [];

    public void Add(string name, FormattableString message, string? typed) => _entries.Add(new(name, message, typed, null));

    /// <summary>Says to which object the errors so far belong.</summary>
    public void Attach(string prefix, object container) => _entries.Add(new(prefix, null, null, container));

    /// <summary>What was typed where the framework could read nothing.</summary>
    public string? TypedAt(string name) => _entries.Find(entry => entry.Message is not null && entry.Name == name)?.Typed;

    public bool Has(string name) => _entries.Exists(entry => entry.Message is not null && entry.Name == name);

    /// <summary>Takes back what was said about a value and about anything inside it.</summary>
    public void Forget(string name) => _entries.RemoveAll(entry => entry.Name == name || entry.Name.StartsWith(name + ".", StringComparison.Ordinal));

    /// <summary>Complains about a property, with the words as they stand.</summary>
    public void Blame(string name, string message, string? typed, string root, object container)
    {
        Add(name, $"{message}", typed);
        Attach(root, container);
    }

    public void Replay()
    {
        foreach (var entry in _entries)
        {
            if (entry.Container is not null)
            {
                attach?.Invoke(entry.Name, entry.Container);
            }
            else
            {
                onError?.Invoke(entry.Name, entry.Message!, entry.Typed);
            }
        }
    }

    private sealed record Entry(string Name, FormattableString? Message, string? Typed, object? Container);
}
