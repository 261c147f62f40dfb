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
