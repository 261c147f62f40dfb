namespace TokyoDs.Tool.Jis;

/// <summary>What a cell of the columns 適用 and 適合 says.</summary>
internal enum Mark
{
    /// <summary>要確認: nobody has decided, and a machine cannot.</summary>
    Undecided,

    /// <summary>○</summary>
    Yes,

    /// <summary>× for conformance, 適用なし for applicability.</summary>
    No,
}

/// <summary>One criterion of the report, with what its marks rest on.</summary>
/// <remarks>
/// A machine can show that a criterion is not met, never that it is. So an open finding of error class makes ×, whatever a person wrote; ○ comes
/// from a person alone; the rest stays 要確認.
/// </remarks>
/// <param name="Criterion">The criterion.</param>
/// <param name="Applies">Whether it applies.</param>
/// <param name="Conforms">Whether it is met.</param>
/// <param name="IsContradiction">Whether a person wrote that it is met, or does not apply, against an open finding of error class.</param>
/// <param name="HasOpenFinding">Whether a finding of error class is open.</param>
/// <param name="Remarks">What it rests on, in the language of the run.</param>
internal sealed record ReportRow(Criterion Criterion, Mark Applies, Mark Conforms, bool IsContradiction, bool HasOpenFinding, IReadOnlyList<string> Remarks)
{
    public static IReadOnlyList<ReportRow> All(Evidence evidence, IReadOnlyDictionary<string, ManualRow> manual) =>
        [.. Criterion.All.Select(criterion => Of(criterion, evidence, manual.GetValueOrDefault(criterion.Number)))];

    private static ReportRow Of(Criterion criterion, Evidence evidence, ManualRow? manual)
    {
        var isOpen = evidence.Findings(criterion).Any(finding => finding.Weight == Weight.Error);
        var saysFine = manual is { Conforms: true } or { Applies: false };
        var conforms = isOpen || manual?.Conforms == false ? Mark.No : saysFine ? Mark.Yes : Mark.Undecided;
        var applies = isOpen || manual?.Applies == true ? Mark.Yes : manual?.Applies == false ? Mark.No : Mark.Undecided;
        var isContradiction = isOpen && saysFine;
        return new(criterion, applies, conforms, isContradiction, isOpen, [.. Remark.All(criterion, evidence, manual, isContradiction)]);
    }
}
