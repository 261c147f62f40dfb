namespace TokyoDs.Registries.Lookup;

/// <summary>Asks a base registry what it holds under a key.</summary>
/// <remarks>
/// Trouble of the registry or of the way to it is an answer, not an exception: a form must go on when a registry is down. Only a key that
/// was never set and a cancellation by the caller are exceptions.
/// </remarks>
/// <typeparam name="TKey">The key, such as <see cref="CorporateNumber"/>.</typeparam>
/// <typeparam name="TRecord">What the registry holds.</typeparam>
public interface IRegistryLookup<TKey, TRecord>
    where TKey : struct, IEquatable<TKey>
    where TRecord : class
{
    /// <summary>Asks for one record.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The record, the certainty that there is none, or why it is not known.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<RegistryAnswer<TRecord>> FindAsync(TKey key, CancellationToken cancellationToken = default);
}
