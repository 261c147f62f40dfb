namespace Chohyo;

public sealed record ReportRequest(string Template, string Office, string[] Parts, ReportPeriod Period, int FiscalYear);

public enum ReportPeriod
{
    Monthly,
    Yearly,
}

public class ReportComposer(ITemplateLoader templates, ReportFolders folders)
{
    public string Compose(ReportRequest request)
    {
        var body = templates.Load(request.Template);
        var footer = templates.LoadSafely(request.Template + "-footer");
        foreach (var part in request.Parts)
        {
            body += templates.TryLoad(part, out var text) ? text : "";
        }

        return body + footer;
    }

    public async Task StoreAsync(ReportRequest request, string text)
    {
        var (office, year, _) = (request.Office, request.FiscalYear, request.Period);
        var byOffice = Path.Combine(folders.Output, office, "report.txt");
        await File.WriteAllTextAsync(byOffice, text); // weak TDS1003
        var byYear = Path.Combine(folders.Output, year.ToString("0000"), request.Period.ToString(), "report.txt");
        await File.WriteAllTextAsync(byYear, text); // safe TDS1003
    }

    public IEnumerable<string> Lines(ReportRequest request)
    {
        foreach (var part in request.Parts)
        {
            using var reader = File.OpenText(Path.Combine(folders.Input, part)); // weak TDS1003
            while (reader.ReadLine() is { } line)
            {
                yield return line;
            }
        }

        for (var i = 0; i < request.Parts.Length; i++)
        {
            using var reader = File.OpenText(Path.Combine(folders.Input, $"part{i}.txt")); // safe TDS1003
            yield return reader.ReadToEnd();
        }
    }

    public void Copy(ReportRequest request)
    {
        var source = folders.Input + '/' + Path.GetFileName(request.Template);
        File.Copy(source, folders.Output + "/latest.tpl", overwrite: true); // safe TDS1003
        File.Copy(folders.Input + "/default.tpl", folders.Output + '/' + request.Template, overwrite: true); // weak TDS1003
    }
}

public class ReportFolders
{
    public string Input { get; init; } = "/srv/reports/in";

    public string Output { get; init; } = "/srv/reports/out";
}
