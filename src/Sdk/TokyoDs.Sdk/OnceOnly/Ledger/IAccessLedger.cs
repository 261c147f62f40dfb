namespace TokyoDs.OnceOnly;

/// <summary>The record of every access to somebody's data: append-only and complete (アクセス記録台帳).</summary>
public interface IAccessLedger
{
    /// <summary>Records an event. When the task ends, the event survives a crash of the process and of the machine.</summary>
    /// <param name="accessEvent">The event. An event whose identifier is there already is not recorded again.</param>
    /// <param name="cancellationToken">Stops waiting; the event may be recorded all the same.</param>
    /// <returns>A task that ends when the event is stored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accessEvent"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The event could not be stored.</exception>
    Task AppendAsync(AccessEvent accessEvent, CancellationToken cancellationToken = default);

    /// <summary>Reads the events about one subject, oldest first.</summary>
    /// <param name="subject">Whose events to read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    IAsyncEnumerable<AccessEvent> ReadAsync(SubjectReference subject, CancellationToken cancellationToken = default);
}
