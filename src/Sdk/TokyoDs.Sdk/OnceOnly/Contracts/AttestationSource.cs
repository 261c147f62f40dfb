namespace TokyoDs.OnceOnly;

/// <summary>What kind of source an item of evidence comes from.</summary>
public enum AttestationSource
{
    /// <summary>The citizen said so and nobody checked it (本人の申告); the citizen may change it.</summary>
    Declared,

    /// <summary>A register that the administration answers for (行政機関の台帳); changed only at its provider.</summary>
    Registry,

    /// <summary>The identity provider of the sign-in (認証基盤), such as GビズID or the public personal authentication.</summary>
    IdentityProvider,

    /// <summary>Worked out from other items (算出), such as an age from a date of birth.</summary>
    Derived,
}
