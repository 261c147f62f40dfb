using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>One step on the way from a text to its match key.</summary>
/// <remarks>Done twice in a row, a stage changes nothing more.</remarks>
public sealed class MatchStage
{
    private const int OnStack = 256;

    private readonly Step _step;

    internal MatchStage(string name, Step step)
    {
        Name = name;
        _step = step;
    }

    internal delegate void Step(ReadOnlySpan<char> text, ref TextBuffer output);

    /// <summary>What the stage is called, for reports and tests; it does not change between versions.</summary>
    public string Name { get; }

    /// <summary>Does this stage alone.</summary>
    /// <param name="text">The text as the stage before left it.</param>
    /// <returns>The text after this stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new TextBuffer(stackalloc char[OnStack]);
        _step(text, ref output);
        var result = output.Text.ToString();
        output.Dispose();
        return result;
    }

    internal void Run(ReadOnlySpan<char> text, ref TextBuffer output) => _step(text, ref output);
}
