using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>What columns a CSV file has: a municipal standard open-data set (自治体標準オープンデータセット) or one of your own.</summary>
/// <remarks>
/// The standard sets know each column as verified or not; a breach of an unverified column is never more than a notice. The order of the columns
/// is not checked. 支援制度情報 is not among them, because its columns are those of another publication (GIF 451-4).
/// </remarks>
public sealed class OpenDataSet
{
    private readonly Dictionary<string, OpenDataColumn> _byName;

    /// <summary>Describes a data set of your own.</summary>
    /// <param name="slug">A short name in ASCII.</param>
    /// <param name="name">The name for people.</param>
    /// <param name="columns">The columns.</param>
    /// <exception cref="ArgumentException">Two columns have the same name, or there is none.</exception>
    public OpenDataSet(string slug, string name, IEnumerable<OpenDataColumn> columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(slug);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(columns);
        (Slug, Name, Columns) = (slug, name, [.. columns]);
        _byName = new(StringComparer.Ordinal);
        foreach (var column in Columns)
        {
            if (!_byName.TryAdd(column.Name, column))
            {
                throw new ArgumentException(
                    new LocalText($"Two columns are called {column.Name}; give each a name of its own.", $"列名 {column.Name} が重複しています。別の名前にしてください。").ToString(),
                    nameof(columns));
            }
        }

        if (Columns.Count == 0)
        {
            throw new ArgumentException(new LocalText("A data set has at least one column.", "列を 1 つ以上指定してください。").ToString(), nameof(columns));
        }
    }

    /// <summary>The municipal standard open-data sets.</summary>
    public static IReadOnlyList<OpenDataSet> Standard => OpenDataSetTable.Rows;

    /// <summary>The short name, such as <c>public_facility</c>.</summary>
    public string Slug { get; }

    /// <summary>The name for people, such as 公共施設一覧.</summary>
    public string Name { get; }

    /// <summary>The number in the standard, such as 01; <see langword="null"/> when it was not verified.</summary>
    public string? Number { get; internal init; }

    /// <summary>The columns in their usual order.</summary>
    public IReadOnlyList<OpenDataColumn> Columns { get; }

    /// <summary>Finds a standard set.</summary>
    /// <param name="slug">Its short name.</param>
    /// <returns>The set.</returns>
    /// <exception cref="KeyNotFoundException">There is no such set.</exception>
    public static OpenDataSet Of(string slug)
    {
        foreach (var set in Standard)
        {
            if (set.Slug == slug)
            {
                return set;
            }
        }

        throw new KeyNotFoundException(new LocalText(
            $"There is no standard data set '{slug}'; OpenDataSet.Standard lists them.",
            $"標準データセット '{slug}' はありません。OpenDataSet.Standard の一覧から選んでください。").ToString());
    }

    internal OpenDataColumn? Find(string header) => _byName.GetValueOrDefault(header);
}
