namespace TokyoDs.Registries.Lookup;

/// <summary>The dates by which records of one key are told apart.</summary>
internal interface IAddressBaseRecord
{
    DateOnly? EffectiveFrom { get; }

    DateOnly? AbolishedOn { get; }
}
