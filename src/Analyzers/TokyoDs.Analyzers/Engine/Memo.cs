using System.Collections.Concurrent;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The answers of a pure function of a text. The same names come up thousands of times in one compilation; what is remembered depends on
/// nothing but the text and is dropped when it grows beyond its bound, so sharing it between compilations changes no result.
/// </summary>
internal sealed class Memo<T>(Func<string, T> compute)
{
    private const int MostAnswers = 20_000;

    private readonly ConcurrentDictionary<string, T> _answers = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (_answers.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_answers.Count >= MostAnswers)
        {
            _answers.Clear();
        }

        return _answers[text] = compute(text);
    }
}
