namespace TokyoDs.OnceOnly;

/// <summary>How many items a form needs, how many registers filled, and how many the person is asked for (入力項目削減数).</summary>
/// <param name="Needed">The items the form needs.</param>
/// <param name="Prefilled">The items that registers filled.</param>
public readonly record struct PrefillCount(int Needed, int Prefilled)
{
    /// <summary>The items the person is asked for.</summary>
    public int Asked => Needed - Prefilled;
}
