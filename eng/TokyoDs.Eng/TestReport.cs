using System.Xml.Linq;

namespace TokyoDs.Eng;

/// <summary>How many tests passed and failed, read from the result files of the test runs.</summary>
public sealed record TestReport(int Passed, int Failed, int Skipped)
{
    /// <summary>Adds up every .trx file of a folder.</summary>
    public static TestReport Read(string folder)
    {
        var report = new TestReport(0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories))
        {
            var counters = XDocument.Load(file).Descendants().Single(element => element.Name.LocalName == "Counters");
            report = new(
                report.Passed + Count("passed"),
                report.Failed + Count("failed") + Count("error") + Count("timeout") + Count("aborted"),
                report.Skipped + Count("notExecuted"));

            int Count(string name) => (int?)counters.Attribute(name) ?? 0;
        }

        return report;
    }
}
