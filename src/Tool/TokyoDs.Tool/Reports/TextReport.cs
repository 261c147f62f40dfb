using TokyoDs.OnceOnly;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool.Reports;

/// <summary>For people at a terminal.</summary>
internal sealed class TextReport : Report
{
    public override void Write(IReadOnlyList<ContractChange> changes, TextWriter output)
    {
        foreach (var change in changes.Where(change => change.Kind != ChangeKind.Same))
        {
            output.WriteLine($"{Words.Head(change)} ({(change.Current ?? change.Old)!.Path})");
            foreach (var difference in Words.Told(change))
            {
                var mark = difference.Compatibility == SchemaCompatibility.Breaking ? Words.Say("[breaking]  ", "[破壊]") : Words.Say("[compatible]", "[互換]");
                output.WriteLine($"  {mark} {Words.What(difference)}");
                output.WriteLine($"      {Words.Reason(difference)}");
            }

            if (Words.Advice(change) is { } advice)
            {
                output.WriteLine($"  {(change.IsRaised ? "✓" : "✗")} {advice}");
            }

            output.WriteLine();
        }

        output.WriteLine(Words.Summary(changes));
    }

    public override void Write(IReadOnlyList<CheckedDocument> documents, TextWriter output)
    {
        foreach (var document in documents.Where(document => document.Problems.Count > 0))
        {
            output.WriteLine(document.Path);
            foreach (var problem in document.Problems)
            {
                output.WriteLine($"  {problem}");
            }

            output.WriteLine();
        }

        output.WriteLine(Words.Summary(documents));
    }
}
