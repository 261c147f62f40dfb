using System.Text.Json;

namespace TokyoDs.Sdk.Tests;

/// <summary>The published and computed test data in the folder Data.</summary>
internal static class Vectors
{
    public static IEnumerable<(string Input, bool Valid)> CheckDigits(string scheme)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf("check-digit-vectors.json")));
        return [.. document.RootElement.GetProperty(scheme).GetProperty("vectors").EnumerateArray()
            .Select(vector => (vector.GetProperty("input").GetString()!, vector.GetProperty("valid").GetBoolean()))];
    }

    public static IEnumerable<(string Code, string CorporateNumber)> LocalGovernmentCorporateNumbers()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf("check-digit-vectors.json")));
        return [.. document.RootElement.GetProperty("local_government_corporate_number").GetProperty("vectors").EnumerateArray()
            .Select(vector => (vector.GetProperty("lg_code6").GetString()!, vector.GetProperty("corporate_number").GetString()!))];
    }

    /// <summary>The rows of a file without quoted commas before the column that is asked for.</summary>
    public static IEnumerable<string[]> Rows(string file) => File.ReadLines(PathOf(file)).Skip(1).Select(line => line.Split(','));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);
}
