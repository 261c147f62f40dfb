using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>The rows of a file in the folder Data by the names of their columns.</summary>
internal static class Table
{
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);

    public static List<Dictionary<string, string>> Of(string file)
    {
        using var reader = new OpenDataCsvReader(File.OpenRead(PathOf(file)), new() { Encoding = CsvEncoding.Utf8 });
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToDictionary(header => header, header => reader[header]));
        }

        return rows;
    }

    /// <summary>Every row is either checked or named with the reason why there is nothing to check; no row is forgotten, none is invented.</summary>
    public static void IsCovered(string file, string column, IEnumerable<string> seen) =>
        Assert.Equal(Of(file).Select(row => row[column]).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
}
