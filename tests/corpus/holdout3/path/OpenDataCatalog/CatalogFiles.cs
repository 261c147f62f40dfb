using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using System.IO;

namespace OpenData.Catalog;

public class CatalogFiles
{
    private readonly string _root = Path.GetFullPath("/srv/opendata");

    public string Open(string dataset)
    {
        using var stream = new FileStream(Path.Combine(_root, dataset, "data.csv"), FileMode.Open, FileAccess.Read); // weak TDS1003
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public string Meta(string dataset)
    {
        var path = Inside(dataset);
        return File.ReadAllText(path); // safe TDS1003
    }

    public int Lines(string dataset, string format)
    {
        if (dataset.Length == 0 || !dataset.All(char.IsAsciiLetterOrDigit))
        {
            return 0;
        }

        var extension = format == "tsv" ? "tsv" : "csv";
        return File.ReadLines(Path.Combine(_root, dataset + "." + extension)).Count(); // safe TDS1003
    }

    private string Inside(string dataset)
    {
        var path = Path.GetFullPath(Path.Combine(_root, dataset + ".json"));
        if (!path.StartsWith(_root + "/", StringComparison.Ordinal))
        {
            throw new FileNotFoundException();
        }

        return path;
    }
}
