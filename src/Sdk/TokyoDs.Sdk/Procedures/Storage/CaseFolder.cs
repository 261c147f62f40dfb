using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.Procedures;

/// <summary>Cases in the files of one folder, with one writer.</summary>
internal sealed class CaseFolder : ICaseShelf
{
    private const string Suffix = ".case";

    private readonly string _path;
    private readonly WriterLock _lock;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Dictionary<Guid, (string SubjectKey, DateTimeOffset SavedAt)> _index = [];
    private bool _disposed;

    private CaseFolder(string path, WriterLock held) => (_path, _lock) = (path, held);

    public static CaseFolder Open(string path, TimeProvider time)
    {
        var folder = new ChainFolder(path);
        WriterLock? held = null;
        try
        {
            folder.Create();
            held = WriterLock.Take(folder.Path, time.GetUtcNow());
            folder.DeleteTemporary();
            var cases = new CaseFolder(folder.Path, held);
            cases.Index();
            return cases;
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            held?.Dispose();
            if (StorageFaults.IsSaid(exception))
            {
                throw; // the message names who has the folder open, or the file
            }

            throw StorageFaults.NotOpened(folder.Path, exception);
        }
    }

    public Task<CaseRow?> FindAsync(Guid id, CancellationToken cancellationToken) => UnderGateAsync(() => Read(id), cancellationToken);

    public Task<IReadOnlyList<CaseEntry>> FindAsync(string[] subjectKeys, CancellationToken cancellationToken) => UnderGateAsync<IReadOnlyList<CaseEntry>>(
        () => [.. _index.Where(entry => subjectKeys.Contains(entry.Value.SubjectKey)).Select(entry => new CaseEntry(entry.Key, entry.Value.SavedAt)).OrderByDescending(entry => entry.SavedAt)],
        cancellationToken);

    public Task<bool> PutAsync(CaseRow row, CancellationToken cancellationToken) => UnderGateAsync(
        () =>
        {
            if ((Read(row.Id)?.Version ?? 0) != row.Version - 1)
            {
                return false;
            }

            AtomicFile.Write(FileOf(row.Id), file => JsonSerializer.Serialize(file, row, CaseRowJson.Default.CaseRow));
            _index[row.Id] = (row.SubjectKey, row.SavedAt);
            return true;
        },
        cancellationToken);

    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken) => UnderGateAsync(
        () =>
        {
            var isThere = File.Exists(FileOf(id));
            Delete([id]);
            return isThere;
        },
        cancellationToken);

    public Task<int> DeleteSavedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => UnderGateAsync(
        () =>
        {
            Guid[] due = [.. _index.Where(entry => entry.Value.SavedAt < moment).Select(entry => entry.Key)];
            Delete(due);
            return due.Length;
        },
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        if (!_disposed)
        {
            _disposed = true;
            _lock.Dispose();
        }

        _gate.Release();
    }

    private void Index()
    {
        foreach (var file in Directory.EnumerateFiles(_path, "*" + Suffix))
        {
            // What is damaged is found out by whoever asks for it; it must not keep the others from their cases.
            if (TryRead(file) is { } row && FileOf(row.Id) == file)
            {
                _index[row.Id] = (row.SubjectKey, row.SavedAt);
            }
        }
    }

    private CaseRow? Read(Guid id)
    {
        var file = FileOf(id);
        return !File.Exists(file) ? null : TryRead(file) is { } row && row.Id == id ? row : throw CaseCodec.Damaged(id);
    }

    /// <summary>Reads a file; <see langword="null"/> when it is damaged.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    private static CaseRow? TryRead(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), CaseRowJson.Default.CaseRow);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            throw StorageFaults.NotRead(file, exception);
        }
    }

    private void Delete(IReadOnlyList<Guid> ids)
    {
        foreach (var id in ids)
        {
            File.Delete(FileOf(id));
            _index.Remove(id);
        }

        DiskFlush.Folder(_path);
    }

    private string FileOf(Guid id) => Path.Combine(_path, id.ToString("D", CultureInfo.InvariantCulture) + Suffix);

    private async Task<T> UnderGateAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return work();
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception) && exception is not OnceOnly.LedgerDamagedException && !StorageFaults.IsSaid(exception))
        {
            throw StorageFaults.NotStored(_path, exception);
        }
        finally
        {
            _gate.Release();
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CaseRow))]
internal sealed partial class CaseRowJson : JsonSerializerContext;
