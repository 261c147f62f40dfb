namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Which of some names was meant by a misspelt one.</summary>
internal static class Spelling
{
    public static string Nearest(string name, IEnumerable<string> names)
    {
        var written = name.Trim().ToLowerInvariant();
        written = written.Length > 40 ? written.Substring(0, 40) : written;
        return names.OrderBy(known => Distance(written, known)).ThenBy(known => known, StringComparer.Ordinal).First();
    }

    /// <summary>The only one of the names that is a slip of the keyboard away; null when none is, or several are, or the word is too short to tell.</summary>
    public static string? Meant(string name, IEnumerable<string> names)
    {
        var written = name.ToLowerInvariant();
        if (written.Length is < 4 or > 40 || !written.All(letter => letter is >= 'a' and <= 'z' or '-'))
        {
            return null;
        }

        var near = names.Where(known => IsSlip(written, known)).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>One letter wrong, two changed over, or two wrong in a long word.</summary>
    private static bool IsSlip(string written, string known) =>
        Math.Abs(written.Length - known.Length) <= 2
        && Distance(written, known) is var distance
        && (distance == 1 || distance == 2 && (known.Length >= 6 || written.OrderBy(letter => letter).SequenceEqual(known.OrderBy(letter => letter))));

    /// <summary>How many letters must be added, dropped or changed to make one of the other.</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = one[i - 1] == other[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
