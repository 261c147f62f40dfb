namespace TokyoDs.People;

/// <summary>Puts the parts of a name together.</summary>
internal static class PersonNameText
{
    private const char Separator = ' ';

    public static string Join(params ReadOnlySpan<string?> parts)
    {
        var joined = "";
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                joined = joined.Length == 0 ? part : $"{joined}{Separator}{part}";
            }
        }

        return joined;
    }
}
