namespace TokyoDs.Accessibility.Markup;

/// <summary>Takes markup piece by piece: the one way in which the form parts are written, for Razor pages and for Blazor alike.</summary>
/// <remarks>
/// What the author of a page wrote on the tag (a class, a <c>data-</c> attribute) goes to the first element; classes are joined, anything else wins.
/// </remarks>
internal abstract class MarkupWriter(IReadOnlyDictionary<string, string?>? own = null)
{
    private int _depth;
    private bool _hasRoot;

    private bool IsAtRoot => _depth == 1 && own is { Count: > 0 };

    public MarkupWriter Open(string element, string? cssClass = null)
    {
        _depth++;
        StartElement(element);
        var isRoot = !_hasRoot && IsAtRoot;
        var given = isRoot ? own!.GetValueOrDefault("class") : null;
        Write("class", given is null ? cssClass : cssClass is null ? given : $"{cssClass} {given}");
        if (isRoot)
        {
            _hasRoot = true;
            foreach (var (name, value) in own!.Where(attribute => attribute.Key != "class"))
            {
                Write(name, value ?? "");
            }
        }

        return this;
    }

    /// <summary>Sets an attribute of the element just opened, or leaves it away when there is nothing to say.</summary>
    public MarkupWriter Set(string attribute, string? value)
    {
        if (!(IsAtRoot && own!.ContainsKey(attribute)))
        {
            Write(attribute, value);
        }

        return this;
    }

    /// <summary>Sets an attribute that has no value, such as <c>checked</c>.</summary>
    public MarkupWriter Flag(string attribute, bool isSet)
    {
        if (isSet)
        {
            WriteFlag(attribute);
        }

        return this;
    }

    public MarkupWriter Say(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            WriteText(text);
        }

        return this;
    }

    public MarkupWriter Slot(Slot slot)
    {
        WriteSlot(slot);
        return this;
    }

    public MarkupWriter Part(Part? part)
    {
        part?.Render(this);
        return this;
    }

    public MarkupWriter Close()
    {
        _depth--;
        EndElement();
        return this;
    }

    /// <summary>An element with nothing but a text.</summary>
    public MarkupWriter Element(string element, string? cssClass, string? text) => Open(element, cssClass).Say(text).Close();

    /// <summary>Words that only screen readers say.</summary>
    public MarkupWriter Unseen(string text) => Element("span", "tds-visually-hidden", text);

    /// <summary>Marks the control just opened as the one that edits a value; a component listens to it.</summary>
    public virtual MarkupWriter Editing(string name, string? value) => this;

    /// <summary>The text of the text area just opened.</summary>
    public abstract MarkupWriter AreaText(string? text);

    protected abstract void StartElement(string element);

    protected abstract void Write(string attribute, string? value);

    protected abstract void WriteFlag(string attribute);

    protected abstract void WriteText(string text);

    protected abstract void WriteSlot(Slot slot);

    protected abstract void EndElement();
}
