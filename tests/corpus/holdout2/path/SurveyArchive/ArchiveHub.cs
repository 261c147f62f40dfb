using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Survey.Archive;

[Authorize(Policy = "Surveyors")]
public class ArchiveHub(ArchiveFolder folder) : Hub
{
    public IEnumerable<string> List(string year) => folder.Names(year);

    public string Read(string year, string sheet)
    {
        if (sheet.Contains("..", StringComparison.Ordinal))
        {
            throw new HubException("The sheet name is not allowed.");
        }

        return folder.Read(year, sheet);
    }

    public string ReadById(Guid sheet) => folder.ReadById(sheet);

    public int CountDraftLines(string sheet) => folder.CountDraftLines(sheet);
}

public class ArchiveFolder(IHostEnvironment environment)
{
    private string Root => Path.Combine(environment.ContentRootPath, "archive");

    public IEnumerable<string> Names(string year)
    {
        var directory = new DirectoryInfo(Path.Combine(Root, year)); // weak TDS1003
        foreach (var file in directory.EnumerateFiles("*.csv"))
        {
            yield return file.Name;
        }
    }

    public string Read(string year, string sheet)
    {
        if (!int.TryParse(year, out var number))
        {
            return "";
        }

        var absolute = File.ReadAllText(Path.Combine(Root, number.ToString("D4"), sheet)); // weak TDS1003
        return absolute;
    }

    public string ReadById(Guid sheet) => File.ReadAllText(Path.Combine(Root, sheet.ToString("N") + ".csv")); // safe TDS1003

    public int CountDraftLines(string sheet)
    {
        if (sheet.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || sheet is "." or "..")
        {
            return 0;
        }

        return File.ReadLines(Path.Combine(Root, "drafts", sheet)).Count(); // safe TDS1003
    }
}
