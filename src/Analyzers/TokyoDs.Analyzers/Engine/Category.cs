namespace TokyoDs.Analyzers.Engine;

/// <summary>What a rule protects; the diagnostic category is <c>TokyoDs.</c> and this name.</summary>
internal enum Category
{
    Security,
    DataStandards,
    Accessibility,
    OnceOnly,
    Process,
}
