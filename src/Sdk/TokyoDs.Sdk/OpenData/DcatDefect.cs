using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>A required item that is missing or unusable in metadata.</summary>
public sealed record DcatDefect
{
    internal DcatDefect(string path, LocalText text) => (Path, English, Japanese) = (path, text.English, text.Japanese);

    /// <summary>The place, such as <c>Datasets[0].Distributions[1].AccessUrl</c>.</summary>
    public string Path { get; }

    /// <summary>What to do, in English.</summary>
    public string English { get; }

    /// <summary>What to do, in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>Says place and message in the language of the UI culture, Japanese or English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Path}: {new LocalText(English, Japanese)}";
}
