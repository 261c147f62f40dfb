using System.Collections.Concurrent;

namespace TokyoDs.Registries.Lookup;

/// <summary>A registry in memory, for tests, training and development without a network.</summary>
/// <remarks>It is safe for use from several threads.</remarks>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TRecord">What the registry holds.</typeparam>
public sealed class InMemoryRegistry<TKey, TRecord> : IRegistryLookup<TKey, TRecord>
    where TKey : struct, IEquatable<TKey>
    where TRecord : class
{
    private readonly ConcurrentDictionary<TKey, RegistryAnswer<TRecord>> _answers = new();

    /// <summary>The trouble that every question meets, or <see cref="RegistryTrouble.None"/> (the default).</summary>
    public RegistryTrouble Trouble { get; set; }

    /// <summary>Adds a record or replaces the one of the same key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is <c>default</c>.</exception>
    public void Add(TKey key, TRecord record) => Answer(key, RegistryAnswer.Found(record));

    /// <summary>Lets the question for one key meet trouble.</summary>
    /// <param name="key">The key.</param>
    /// <param name="trouble">The trouble; not <see cref="RegistryTrouble.None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is <c>default</c>, or <paramref name="trouble"/> is none.</exception>
    public void AddTrouble(TKey key, RegistryTrouble trouble) => Answer(key, RegistryAnswer.Unavailable<TRecord>(trouble));

    /// <inheritdoc/>
    public Task<RegistryAnswer<TRecord>> FindAsync(TKey key, CancellationToken cancellationToken = default)
    {
        RegistryAddress.ThrowIfDefault(key.Equals(default), nameof(key));
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(
            Trouble != RegistryTrouble.None ? RegistryAnswer.Unavailable<TRecord>(Trouble)
            : _answers.TryGetValue(key, out var answer) ? answer
            : RegistryAnswer.NotFound<TRecord>());
    }

    /// <summary>Adds a record, or lets a function choose between it and the one of the same key.</summary>
    internal void Merge(TKey key, TRecord record, Func<TRecord, TRecord, TRecord> choose)
    {
        RegistryAddress.ThrowIfDefault(key.Equals(default), nameof(key));
        _answers.AddOrUpdate(
            key,
            static (_, added) => RegistryAnswer.Found(added.record),
            static (_, held, added) => held.TryGetRecord(out var record) ? RegistryAnswer.Found(added.choose(record, added.record)) : held,
            (record, choose));
    }

    private void Answer(TKey key, RegistryAnswer<TRecord> answer)
    {
        RegistryAddress.ThrowIfDefault(key.Equals(default), nameof(key));
        _answers[key] = answer;
    }
}
