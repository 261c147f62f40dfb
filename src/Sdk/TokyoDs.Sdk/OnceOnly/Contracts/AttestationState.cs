namespace TokyoDs.OnceOnly;

/// <summary>What is known about an item of evidence (照会結果の状態).</summary>
public enum AttestationState
{
    /// <summary>The provider could not answer now: down, slow or in error (照会できない). The default, so that nothing looks like an answer by accident.</summary>
    Unavailable,

    /// <summary>The provider answered with a value (取得済み).</summary>
    Available,

    /// <summary>The provider answered that it holds no such item (登録なし).</summary>
    NotHeld,

    /// <summary>The item does not apply to this subject (該当なし), such as the representative of a natural person.</summary>
    NotApplicable,

    /// <summary>The item exists and is not handed over: no consent, no legal ground, or protection of the subject (提供制限).</summary>
    Withheld,
}
