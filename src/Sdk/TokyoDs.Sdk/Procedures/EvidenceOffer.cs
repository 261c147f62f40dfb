using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>What a provider gives under a contract, so that nobody is asked for it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Provider">Who provides it, as shown to the citizen.</param>
/// <param name="Concepts">The concepts of its items.</param>
public sealed record EvidenceOffer(ContractReference Contract, string Provider, IReadOnlySet<string> Concepts)
{
    /// <summary>The offer of a contract type: the concepts that its items name with <see cref="ConceptAttribute"/>.</summary>
    /// <typeparam name="T">A type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="provider">Who provides it, as shown to the citizen.</param>
    /// <returns>The offer.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    public static EvidenceOffer Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] T>(string provider) =>
        new(ContractReference.Of<T>(), provider, typeof(T).GetProperties().Select(ConceptOf<T>).OfType<string>().ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether the evidence stands in for what a procedure asks: the same contract and major version.</summary>
    /// <param name="contract">The contract that the procedure names.</param>
    /// <returns>Whether a reader of <paramref name="contract"/> understands this offer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    public bool Satisfies(ContractReference contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return contract.CanRead(Contract);
    }

    // Without a target, an attribute of a positional record belongs to the parameter.
    private static string? ConceptOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(PropertyInfo property) =>
        (property.GetCustomAttribute<ConceptAttribute>()
            ?? typeof(T).GetConstructors().SelectMany(constructor => constructor.GetParameters())
                .FirstOrDefault(parameter => parameter.Name == property.Name)?.GetCustomAttribute<ConceptAttribute>())?.Concept;
}
