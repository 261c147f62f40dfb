namespace TokyoService.Tests;

/// <summary>What a reader types into the form.</summary>
internal static class Answers
{
    public static string Tomorrow => DateTime.UtcNow.AddHours(9).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static (string Name, string Value)[] Correct =>
    [
        ("Form.FamilyName", "𠮷田"),
        ("Form.GivenName", "花子"),
        ("Form.FamilyNameKana", "ヨシダ"),
        ("Form.GivenNameKana", "ハナコ"),
        ("Form.PostalCode", "１６３－８００１"),
        ("Form.LocalGovernmentCode", "131041"),
        ("Form.EmailAddress", "hanako@example.jp"),
        ("Form.CorporateNumber", ""),
        ("Form.WishedDate", Tomorrow),
    ];

    public static (string Name, string Value)[] With(string name, string value) =>
        [.. Correct.Where(answer => answer.Name != name), (name, value)];
}
