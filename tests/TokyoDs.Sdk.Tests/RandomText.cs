using System.Text;

namespace TokyoDs.Sdk.Tests;

/// <summary>Seeded texts that nobody would think of: random Unicode, lone surrogates, near misses of a type's own alphabet.</summary>
internal sealed class RandomText(int seed)
{
    private const string Loose = "0123456789０１９-－ー−‐〒/／.　 \u00A0\u200B\uFEFFTtＴｔABFGMabfgＡｚ令和平成元年月日RrHh一十\n\0";

    private readonly Random _random = new(seed);

    /// <summary>A text of any kind, often close to one of the samples.</summary>
    public string Next(IReadOnlyList<string> samples) => _random.Next(5) switch
    {
        0 => Unicode(_random.Next(40)),
        1 => new string(_random.GetItems<char>(Loose, _random.Next(24))),
        2 => Mutate(samples[_random.Next(samples.Count)], Loose),
        3 => Mutate(samples[_random.Next(samples.Count)], string.Concat(samples)),
        _ => Splice(samples[_random.Next(samples.Count)], samples[_random.Next(samples.Count)]),
    };

    /// <summary>Characters of all planes; one in eight is a lone surrogate.</summary>
    public string Unicode(int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            var any = _random.Next(0x11_0000);
            if (any is >= 0xD800 and <= 0xDFFF || _random.Next(8) == 0)
            {
                text.Append((char)_random.Next(0xD800, 0xE000));
            }
            else
            {
                text.Append(char.ConvertFromUtf32(any));
            }
        }

        return text.ToString();
    }

    private string Mutate(string sample, string alphabet)
    {
        var text = new StringBuilder(sample);
        for (var edits = _random.Next(3); edits >= 0 && text.Length > 0; edits--)
        {
            var at = _random.Next(text.Length);
            var character = alphabet[_random.Next(alphabet.Length)];
            _ = _random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, character),
                _ => text.Replace(text[at], character, at, 1),
            };
        }

        return text.ToString();
    }

    private string Splice(string left, string right) => left[.._random.Next(left.Length + 1)] + right[_random.Next(right.Length + 1)..];
}
