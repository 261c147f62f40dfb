using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>A chain in the files of one folder, with one writer.</summary>
internal sealed class ChainFiles : IChain
{
    private readonly ChainFolder _folder;
    private readonly ChainIdentity _identity;
    private readonly FileLedgerOptions _options;
    private readonly TimeProvider _time;
    private readonly WriterLock _lock;
    private readonly HeadFile _head;
    private readonly IdIndex _ids = new();
    private readonly SubjectIndex? _subjects;
    private readonly GroupCommit _queue;
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    // Held while entries are stored and while the list of files is read or changed.
    private readonly SemaphoreSlim _gate = new(1, 1);

    // Held by what must not see files disappear.
    private readonly SemaphoreSlim _upkeep = new(1, 1);

    private SortedList<long, string> _files = [];
    private ActiveFile? _active;
    private LedgerHead _last = new(0, ChainLine.FirstPrevious);
    private IOException? _fault;
    private bool _disposed;

    private ChainFiles(ChainFolder folder, ChainIdentity identity, FileLedgerOptions options, TimeProvider time, bool indexSubjects, WriterLock held)
    {
        (_folder, _identity, _options, _time, _lock) = (folder, identity, options, time, held);
        _subjects = indexSubjects ? new() : null;
        _head = HeadFile.Open(folder.Path, identity);
        try
        {
            Load();
        }
        catch
        {
            _active?.Dispose();
            _head.Dispose();
            throw;
        }

        _queue = new(CommitAsync);
    }

    /// <param name="path">The folder; made when it is not there.</param>
    /// <param name="identity">The ledger and its secrets.</param>
    /// <param name="options">When a new file is begun.</param>
    /// <param name="time">The clock.</param>
    /// <param name="indexSubjects">Whether to keep in memory where the entries of each subject are.</param>
    public static ChainFiles Open(string path, ChainIdentity identity, FileLedgerOptions options, TimeProvider time, bool indexSubjects)
    {
        var folder = new ChainFolder(path);
        WriterLock? held = null;
        try
        {
            folder.Create();
            RefuseLostHead(folder);
            held = WriterLock.Take(folder.Path, time.GetUtcNow());
            return new(folder, identity, options, time, indexSubjects, held);
        }
        catch (Exception exception)
        {
            held?.Dispose();
            if (exception is LedgerDamagedException || held is null && exception is IOException { InnerException: not null } || !StorageFaults.IsStorage(exception))
            {
                throw;
            }

            throw StorageFaults.NotOpened(folder.Path, exception);
        }
    }

    public Task<bool> AppendAsync(ChainRecord record, CancellationToken cancellationToken) => _queue.AddAsync(record, cancellationToken);

    public IAsyncEnumerable<ChainEntry> ReadAsync(IReadOnlyList<string> subjectKeys, CancellationToken cancellationToken) => _subjects is { } subjects
        ? ReadPlacesAsync(subjects.Find(subjectKeys), cancellationToken)
        : ScanAsync([.. subjectKeys.Select(key => $"\"subjectKey\":\"{key}\"")], entry => subjectKeys.Contains(entry.SubjectKey), cancellationToken);

    public async Task<ChainEntry?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await foreach (var entry in ScanAsync([$"\"id\":\"{id:D}\""], entry => entry.Id == id, cancellationToken).ConfigureAwait(false))
        {
            return entry;
        }

        return null;
    }

    public Task<LedgerHead> GetHeadAsync(CancellationToken cancellationToken) => UnderGateAsync(() => _last, cancellationToken);

    public async Task<LedgerVerification> VerifyAsync(LedgerHead? expected, CancellationToken cancellationToken)
    {
        await _upkeep.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var files = await UnderGateAsync(
                () => _files.Select(file => (file.Value, file.Key == _active?.First ? _active.Length : -1)).ToArray(), cancellationToken).ConfigureAwait(false);
            return await Task.Run(() => FolderVerification.Verify(_folder, _identity, expected, files, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _upkeep.Release();
        }
    }

    public async Task<RetentionResult> RemoveAsync(DateTimeOffset recordedBefore, RetentionPolicy policy, CancellationToken cancellationToken)
    {
        await _upkeep.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _folder.DeleteSetAside(recordedBefore);
            var files = await UnderGateAsync(() => _files.Values.ToArray(), cancellationToken).ConfigureAwait(false);
            if (ChainRemoval.FindDue(files, _identity, recordedBefore, cancellationToken) is not var (first, last))
            {
                return new(0, 0);
            }

            ChainRemoval.Mark(_folder, last.Sequence);
            await _queue.AddAsync(Checkpoint.Record(first, last.Sequence, last.Hash, recordedBefore, policy), CancellationToken.None).ConfigureAwait(false);
            await UnderGateAsync(() => Remove(last.Sequence), CancellationToken.None).ConfigureAwait(false);
            return new(last.Sequence - first + 1, last.Sequence);
        }
        finally
        {
            _upkeep.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _queue.DisposeAsync().ConfigureAwait(false);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!_disposed)
            {
                _disposed = true;
                _active?.Dispose();
                _head.Dispose();
                _lock.Dispose();
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    // A chain without its head could have been cut anywhere.
    private static void RefuseLostHead(ChainFolder folder)
    {
        if (folder.Files().Count > 0 && !File.Exists(Path.Combine(folder.Path, HeadFile.Name)))
        {
            throw new LedgerDamagedException(new LocalText(
                $"'{folder.Path}' has entries and no {HeadFile.Name}, which tells where they end; restore it from a backup, or begin a new ledger in another folder.",
                $"'{folder.Path}' に記録はありますが、末尾を示す {HeadFile.Name} がありません。バックアップから戻すか、別のフォルダーで新しい台帳を始めてください。").ToString());
        }
    }

    private void Load()
    {
        _folder.DeleteTemporary();
        var head = HeadFile.Read(_folder.Path, _identity, out var fault)
            ?? throw new LedgerDamagedException(new LocalText($"'{_folder.Path}': {fault?.English}", $"'{_folder.Path}': {fault?.Japanese}").ToString());
        ChainRemoval.Resume(_folder, _identity);
        if (ChainRecovery.Recover(_folder, _identity, head, _time.GetUtcNow()) is { } end)
        {
            _active = ActiveFile.Open(end.Path, end.First, end.Day, end.Length);
            _last = new(end.Last.Sequence, end.Last.Hash);
            foreach (var id in end.Ids)
            {
                _ids.Add(id);
            }
        }

        _files = _folder.Files();
        foreach (var (first, path) in _files.Where(file => file.Key != _active?.First))
        {
            _ids.Load(first, path);
        }

        _head.Write(_last);
        _head.Write(_last);
        _head.Flush();
        IndexSubjects();
    }

    private void IndexSubjects()
    {
        foreach (var (first, path) in _subjects is null ? [] : _files)
        {
            using var scan = new LineScan(path);
            while (scan.TryNext(out var line))
            {
                if (ChainLine.TryRead(line, out var entry) && entry.SubjectKey is { } key)
                {
                    _subjects!.Add(key, new(first, scan.Offset, line.Length));
                }
            }
        }
    }

    private async Task<bool[]> CommitAsync(IReadOnlyList<ChainRecord> records)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return _fault is null ? Commit(records) : throw StorageFaults.NotFlushed(_folder.Path, _fault);
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception) && _fault is null)
        {
            throw StorageFaults.NotStored(_folder.Path, exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    private bool[] Commit(IReadOnlyList<ChainRecord> records)
    {
        var now = ChainLine.Storable(_time.GetUtcNow());
        var isNew = new bool[records.Count];
        var inGroup = new HashSet<Guid>();
        var last = _last;
        var places = new List<(ChainRecord Record, int Offset, int Length)>(records.Count);
        _buffer.ResetWrittenCount();
        for (var i = 0; i < records.Count; i++)
        {
            isNew[i] = inGroup.Add(records[i].Id) && !_ids.Contains(records[i].Id);
            if (isNew[i])
            {
                var offset = _buffer.WrittenCount;
                var (hash, length) = ChainLine.Write(_buffer, records[i], last.Sequence + 1, last.Hash, now, _identity);
                _buffer.Write("\n"u8);
                last = new(last.Sequence + 1, hash);
                places.Add((records[i], offset, length));
            }
        }

        if (places.Count > 0)
        {
            Store(FileFor(now), last, places);
        }

        return isNew;
    }

    private void Store(ActiveFile file, LedgerHead last, List<(ChainRecord Record, int Offset, int Length)> places)
    {
        var start = file.Length;
        file.Write(_buffer.WrittenSpan);
        try
        {
            file.Flush(_buffer.WrittenCount);
            _last = last;
            _head.Write(last);
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            _fault = StorageFaults.NotFlushed(_folder.Path, exception);
            throw _fault;
        }

        foreach (var (record, offset, length) in places)
        {
            _ids.Add(record.Id);
            if (record.SubjectKey is { } key)
            {
                _subjects?.Add(key, new(file.First, start + offset, length));
            }
        }
    }

    private ActiveFile FileFor(DateTimeOffset now)
    {
        var day = JapanTime.DayOf(now);
        if (_active is { } file)
        {
            if (file.Length == 0 || file.Length < _options.LargestFile && (!_options.NewFileEachDay || file.Day == day))
            {
                return file;
            }

            _head.Flush();
            _ids.Seal(file.First, file.Path);
            file.Dispose();
            _active = null;
        }

        var first = _last.Sequence + 1;
        _active = ActiveFile.Create(_folder.FileFor(first), first, day);
        _files[first] = _active.Path;
        return _active;
    }

    private bool Remove(long through)
    {
        var (length, day, last) = (_active!.Length, _active.Day, _active.First);
        var before = _files;
        _active.Dispose();
        ChainRemoval.Remove(_folder, through);
        _files = _folder.Files();
        foreach (var (first, path) in before.Where(file => !_files.ContainsKey(file.Key)))
        {
            _ids.Remove(first, path);
        }

        foreach (var (first, path) in _files.SkipLast(1).Where(file => !before.ContainsKey(file.Key)))
        {
            _ids.Load(first, path);
        }

        var (newFirst, newPath) = _files.Last();
        _active = ActiveFile.Open(newPath, newFirst, day, newFirst == last ? length : new FileInfo(newPath).Length);
        File.Delete(_folder.RemovalMark);
        return true;
    }

    private async IAsyncEnumerable<ChainEntry> ScanAsync(string[] marks, Func<ChainEntry, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sought = marks.Select(Encoding.UTF8.GetBytes).ToArray();
        var until = (await GetHeadAsync(cancellationToken).ConfigureAwait(false)).Sequence;
        var after = 0L;
        while (await UnderGateAsync(() => OpenAfter(after, until), cancellationToken).ConfigureAwait(false) is { } file)
        {
            using var scan = file.Scan;
            while (scan.TryNext(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (sought.Any(mark => line.Span.IndexOf(mark) >= 0) && Read(line.ToArray(), file.Path, scan.Number) is var entry && wanted(entry))
                {
                    yield return entry;
                }
            }

            after = file.Last;
        }
    }

    private async IAsyncEnumerable<ChainEntry> ReadPlacesAsync(EntryPlace[] places, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var place in places)
        {
            var path = _folder.FileFor(place.File);
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var line = new byte[place.Length];
            await RandomAccess.ReadAsync(file, line, place.Offset, cancellationToken).ConfigureAwait(false);
            yield return Read(line, path, 0);
        }
    }

    private ChainEntry Read(byte[] line, string path, long number) => ChainLine.TryRead(line, out var entry) && entry.IsAuthentic(_identity) is not false
        ? entry
        : throw new LedgerDamagedException(new LocalText(
            $"An entry in '{path}' (line {number}) was changed after it was recorded; run a verification.",
            $"'{path}'（{number} 行目）の記録が書き換えられています。検証を実行してください。").ToString());

    // Opened under the gate, so that a file that is removed meanwhile can be read to its end.
    private (LineScan Scan, string Path, long Last)? OpenAfter(long after, long until)
    {
        var index = _files.Keys.ToList().FindIndex(first => first > after);
        if (index < 0 || _files.GetKeyAtIndex(index) > until)
        {
            return null;
        }

        var path = _files.GetValueAtIndex(index);
        return index + 1 < _files.Count
            ? (new LineScan(path), path, _files.GetKeyAtIndex(index + 1) - 1)
            : (new LineScan(path, _active?.Length ?? -1), path, _last.Sequence);
    }

    private async Task<T> UnderGateAsync<T>(Func<T> read, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, nameof(AccessLedger));
            return read();
        }
        finally
        {
            _gate.Release();
        }
    }
}
