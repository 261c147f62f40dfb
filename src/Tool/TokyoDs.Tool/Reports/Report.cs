using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool.Reports;

/// <summary>A form in which the tool answers. The same question gets the same bytes, on every machine.</summary>
internal abstract class Report
{
    public static Report Of(string format) => format switch
    {
        "json" => new JsonReport(),
        "github" => new GitHubReport(),
        _ => new TextReport(),
    };

    public abstract void Write(IReadOnlyList<ContractChange> changes, TextWriter output);

    public abstract void Write(IReadOnlyList<CheckedDocument> documents, TextWriter output);
}
