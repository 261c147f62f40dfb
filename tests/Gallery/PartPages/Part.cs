namespace TokyoDs.Gallery.PartPages;

/// <summary>A tag helper and what its page in docs/parts says about it; everything else there is taken from the rendered example.</summary>
/// <param name="Element">The element, such as <c>tds-field</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">What it is for, and when another part suits better.</param>
/// <param name="Keyboard">What the keys do; <see langword="null"/> where nothing takes the focus.</param>
/// <param name="Place">Where the example stands on its page.</param>
public sealed record Part(string Element, Both Title, Both Purpose, Both? Keyboard = null, Place Place = Place.Content)
{
    /// <summary>What the example shows, by the name of the state.</summary>
    public IReadOnlyList<PartState> States { get; init; } = [PartState.Shown];

    public static IReadOnlyList<Part> All { get; } = [.. FieldParts.All, .. PageParts.All];

    public static Part At(string path) => All.Single(part => path.EndsWith("/parts/" + part.Element, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A text in Japanese and in English.</summary>
public sealed record Both(string Japanese, string English);

/// <summary>Where an example stands on its page.</summary>
public enum Place
{
    /// <summary>In the content, inside a form.</summary>
    Content,

    /// <summary>Above the content.</summary>
    Page,

    /// <summary>As the content itself.</summary>
    Main,

    /// <summary>In the head; below it is the start of a page, on which its effect can be seen.</summary>
    Head,
}

/// <summary>A state of an example.</summary>
public enum PartState
{
    /// <summary>As it is, or an empty field.</summary>
    Shown,

    /// <summary>With a value.</summary>
    Filled,

    /// <summary>After the empty form was sent.</summary>
    Wrong,

    /// <summary>The same page without the part, of one that changes what it is on.</summary>
    Without,
}
