using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>A file of the address base registry that was fetched, kept in a temporary file until it is disposed.</summary>
public sealed class AddressBaseFile : IAsyncDisposable
{
    private readonly Stream? _content;

    internal AddressBaseFile(Stream? content, string? entityTag, DateTimeOffset? lastModified) =>
        (_content, EntityTag, LastModified) = (content, entityTag, lastModified);

    /// <summary>Whether the registry said that the file is still the one whose entity tag was sent; then there is no <see cref="Content"/>.</summary>
    public bool IsUnchanged => _content is null;

    /// <summary>The entity tag (ETag) to ask with next time, or <see langword="null"/> when the registry sent none.</summary>
    public string? EntityTag { get; }

    /// <summary>When the registry last changed the file, when it said so.</summary>
    public DateTimeOffset? LastModified { get; }

    /// <summary>The file as it was sent, for <see cref="AddressBaseTable{TKey, TRecord}"/>; it can seek and be read again.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsUnchanged"/> is set.</exception>
    public Stream Content => _content ?? throw new InvalidOperationException(new LocalText(
        "The file has not changed and was not sent; look at IsUnchanged first.", "ファイルは変わっておらず、送られていません。先に IsUnchanged を確かめてください。").ToString());

    /// <summary>Deletes the temporary file.</summary>
    /// <returns>When it is gone.</returns>
    public ValueTask DisposeAsync() => _content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
