namespace TokyoDs.Registries;

/// <summary>Codes of municipalities that were merged away, and the code that follows each.</summary>
/// <remarks>Only mergers that could be checked are here; a code that is missing is not thereby current.</remarks>
internal static class FormerLocalGovernmentTable
{
    public static readonly (LocalGovernmentCode Former, LocalGovernmentCode Successor)[] Rows =
    [
        // 田無市 and 保谷市 became 西東京市.
        Row("13216", "13229"),
        Row("13217", "13229"),
    ];

    private static (LocalGovernmentCode Former, LocalGovernmentCode Successor) Row(string former, string successor) =>
        (LocalGovernmentCode.FromJisCode(former), LocalGovernmentCode.FromJisCode(successor));
}
