using System.Threading.Channels;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Gathers what many callers want to store and stores it in groups, so that one flush to the disk serves all who wait.</summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int LargestGroup = 512;
    private const int LongestQueue = 4 * LargestGroup;

    private readonly Channel<Pending> _queue = Channel.CreateBounded<Pending>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly Func<IReadOnlyList<ChainRecord>, Task<bool[]>> _commit;
    private readonly Task _work;

    /// <param name="commit">Stores a group and tells of each record whether it is new.</param>
    public GroupCommit(Func<IReadOnlyList<ChainRecord>, Task<bool[]>> commit)
    {
        _commit = commit;
        _work = Task.Run(WorkAsync);
    }

    /// <summary>Stores a record; the task ends when it is stored.</summary>
    /// <returns>Whether the record is new.</returns>
    public async Task<bool> AddAsync(ChainRecord record, CancellationToken cancellationToken)
    {
        var pending = new Pending(record);
        try
        {
            await _queue.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(AccessLedger));
        }

        return await pending.Stored.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _work.ConfigureAwait(false);
    }

    private async Task WorkAsync()
    {
        var group = new List<Pending>(LargestGroup);
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            group.Clear();
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var next))
            {
                group.Add(next);
            }

            await StoreAsync(group).ConfigureAwait(false);
        }
    }

    private async Task StoreAsync(List<Pending> group)
    {
        try
        {
            var isNew = await _commit([.. group.Select(pending => pending.Record)]).ConfigureAwait(false);
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Stored.TrySetResult(isNew[i]);
            }
        }
#pragma warning disable CA1031 // whoever waits gets the exception, and the next group gets its chance
        catch (Exception exception)
#pragma warning restore CA1031
        {
            foreach (var pending in group)
            {
                pending.Stored.TrySetException(exception);
            }
        }
    }

    private sealed record Pending(ChainRecord Record)
    {
        public TaskCompletionSource<bool> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
