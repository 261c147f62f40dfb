using System.Runtime.CompilerServices;
using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>Joins the records of two sources: by registry key first, by match keys with a score after that, and with a list for review.</summary>
/// <remarks>
/// <para>
/// The smaller source is held in memory, the larger is read once and its results come out as it is read; then come the records of the
/// smaller one that were left over. Memory grows with the smaller source, work with both; a key that more than
/// <see cref="MostCandidates"/> records share is too common to compare them one by one.
/// </para>
/// <para>
/// A registry key, such as a corporate number, decides alone: equal keys match whatever the names are, and records with different keys never
/// match. The <c>default</c> of the key type stands for no key, of a nullable one such as <c>CorporateNumber?</c> <see langword="null"/>. A match by score proves nothing; look at samples before acting on it.
/// </para>
/// </remarks>
/// <typeparam name="TIndexed">The records of the smaller source.</typeparam>
/// <typeparam name="TStreamed">The records of the larger source.</typeparam>
/// <typeparam name="TKey">The registry key.</typeparam>
public sealed class RecordLinker<TIndexed, TStreamed, TKey>
{
    /// <summary>Makes a linker.</summary>
    /// <param name="keyOfIndexed">Gives the registry key of a record of the smaller source, or <c>default</c>.</param>
    /// <param name="keyOfStreamed">Gives the registry key of a record of the larger source, or <c>default</c>.</param>
    /// <param name="fields">By what records without a common registry key are compared; may be none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not above 0.</exception>
    public RecordLinker(
        Func<TIndexed, TKey?> keyOfIndexed, Func<TStreamed, TKey?> keyOfStreamed, IEnumerable<LinkField<TIndexed, TStreamed>> fields)
    {
        ArgumentNullException.ThrowIfNull(keyOfIndexed);
        ArgumentNullException.ThrowIfNull(keyOfStreamed);
        ArgumentNullException.ThrowIfNull(fields);
        KeyOfIndexed = keyOfIndexed;
        KeyOfStreamed = keyOfStreamed;
        Fields = [.. fields];
        if (Array.Exists(Fields, field => !(field.Weight > 0)))
        {
            throw new ArgumentOutOfRangeException(nameof(fields), new LocalText(
                "The weight of a field is above 0; leave a field out that does not count.", "項目の重みは 0 より大きくします。数えない項目は除いてください。").ToString());
        }
    }

    /// <summary>The score from which one record alone is a match; 1 by default: all fields are there and agree.</summary>
    public double MatchScore { get; init; } = 1;

    /// <summary>The score from which a record is shown for review; 0.5 by default.</summary>
    public double ReviewScore { get; init; } = 0.5;

    /// <summary>How many records may share a key before it is too common; 16 by default.</summary>
    public int MostCandidates { get; init; } = 16;

    internal Func<TIndexed, TKey?> KeyOfIndexed { get; }

    internal Func<TStreamed, TKey?> KeyOfStreamed { get; }

    internal LinkField<TIndexed, TStreamed>[] Fields { get; }

    /// <summary>Links two sources.</summary>
    /// <param name="smaller">The smaller source; it is read to its end first.</param>
    /// <param name="larger">The larger source; it is read as the results are.</param>
    /// <param name="report">Counts what is done, when it is given.</param>
    /// <returns>One result for each record of the larger source, then one for each of the smaller that was left over.</returns>
    /// <exception cref="ArgumentNullException">A source is <see langword="null"/>.</exception>
    public IEnumerable<LinkResult<TIndexed, TStreamed>> Link(IEnumerable<TIndexed> smaller, IEnumerable<TStreamed> larger, LinkReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        ArgumentNullException.ThrowIfNull(larger);
        return LinkEach(smaller, larger, report ?? new());
    }

    /// <summary>Links two sources that are read asynchronously.</summary>
    /// <param name="smaller">The smaller source; it is read to its end first.</param>
    /// <param name="larger">The larger source; it is read as the results are.</param>
    /// <param name="report">Counts what is done, when it is given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>One result for each record of the larger source, then one for each of the smaller that was left over.</returns>
    /// <exception cref="ArgumentNullException">A source is <see langword="null"/>.</exception>
    public IAsyncEnumerable<LinkResult<TIndexed, TStreamed>> LinkAsync(
        IAsyncEnumerable<TIndexed> smaller, IAsyncEnumerable<TStreamed> larger, LinkReport? report = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        ArgumentNullException.ThrowIfNull(larger);
        return LinkEachAsync(smaller, larger, report ?? new(), cancellationToken);
    }

    private IEnumerable<LinkResult<TIndexed, TStreamed>> LinkEach(IEnumerable<TIndexed> smaller, IEnumerable<TStreamed> larger, LinkReport report)
    {
        var index = new LinkIndex<TIndexed, TStreamed, TKey>(this, report);
        foreach (var record in smaller)
        {
            index.Add(record);
        }

        foreach (var record in larger)
        {
            yield return index.Resolve(record);
        }

        foreach (var leftOver in index.LeftOver())
        {
            yield return leftOver;
        }
    }

    private async IAsyncEnumerable<LinkResult<TIndexed, TStreamed>> LinkEachAsync(
        IAsyncEnumerable<TIndexed> smaller, IAsyncEnumerable<TStreamed> larger, LinkReport report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = new LinkIndex<TIndexed, TStreamed, TKey>(this, report);
        await foreach (var record in smaller.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            index.Add(record);
        }

        await foreach (var record in larger.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return index.Resolve(record);
        }

        foreach (var leftOver in index.LeftOver())
        {
            yield return leftOver;
        }
    }
}
