namespace TokyoDs.Tests.Samples;

/// <summary>What an applicant types into the form of the demo.</summary>
public static class DemoForm
{
    public static IReadOnlyDictionary<string, string> Own { get; } = new Dictionary<string, string>
    {
        ["Form.Amount"] = "1200000",
        ["Form.Plan"] = "𠮷製作所の食器洗浄機の入れ替え",
        ["Form.EmailAddress"] = "shinsei@example.jp",
    };

    /// <summary>What the register would have filled.</summary>
    public static IReadOnlyDictionary<string, string> Licence { get; } = new Dictionary<string, string>
    {
        ["tds-prefill.tradeName.value"] = "株式会社見本食堂",
        ["tds-prefill.businessAddress.value"] = "東京都新宿区西新宿二丁目8番1号",
        ["tds-prefill.representative.value"] = "見本 太郎",
        ["tds-prefill.licenceNumber.value"] = "6新保衛食第1001号",
        ["tds-prefill.licensedUntil.value"] = "2030-03-31",
    };

    public static IReadOnlyDictionary<string, string> ByHand { get; } = new Dictionary<string, string>(Own.Concat(Licence));
}
