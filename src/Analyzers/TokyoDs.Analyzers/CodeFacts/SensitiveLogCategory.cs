namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Log categories whose most detailed level writes claims, tokens, cookies or header values.</summary>
internal static class SensitiveLogCategory
{
    private static readonly string[] Known =
    [
        "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Authorization", "Microsoft.AspNetCore.Identity", "Microsoft.AspNetCore.DataProtection",
        "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.IdentityModel", "Microsoft.Identity", "System.Net.Http.HttpClient",
    ];

    /// <summary>Whether a filter for the category applies to one of them.</summary>
    public static bool Covers(string category) => IsBroad(category) || Known.Any(known => IsWithin(category, known));

    /// <summary>Whether the category stands for much more than one of them.</summary>
    public static bool IsBroad(string category) =>
        category.Length == 0 || category is "Default" or "*" || Known.Any(known => category.Length < known.Length && IsWithin(known, category));

    private static bool IsWithin(string category, string outer) =>
        category.StartsWith(outer, StringComparison.OrdinalIgnoreCase) && (category.Length == outer.Length || category[outer.Length] == '.');
}
