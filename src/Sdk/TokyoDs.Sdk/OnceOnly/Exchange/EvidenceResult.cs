using System.Diagnostics.CodeAnalysis;

namespace TokyoDs.OnceOnly;

/// <summary>Evidence, or why there is none. Trouble of the other side is a result, not an exception: a form must go on.</summary>
/// <remarks><see cref="ToString"/> never names the evidence.</remarks>
/// <typeparam name="T">The evidence or the answer that holds it.</typeparam>
public sealed class EvidenceResult<T>
    where T : class
{
    internal EvidenceResult(T? value, EvidenceError? error) => (Value, Error) = (value, error);

    /// <summary>The evidence; <see langword="null"/> exactly when there is an <see cref="Error"/>.</summary>
    public T? Value { get; }

    /// <summary>Why there is none; <see langword="null"/> exactly when there is a <see cref="Value"/>.</summary>
    public EvidenceError? Error { get; }

    /// <summary>Takes out the evidence or the error.</summary>
    /// <param name="value">The evidence, or <see langword="null"/>.</param>
    /// <param name="error">The error, or <see langword="null"/>.</param>
    /// <returns>Whether there is evidence.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out EvidenceError? error)
    {
        (value, error) = (Value, Error);
        return value is not null;
    }

    /// <summary>Chooses by outcome.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="found">When there is evidence.</param>
    /// <param name="failed">When there is an error.</param>
    /// <returns>What the chosen function returns.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public TResult Match<TResult>(Func<T, TResult> found, Func<EvidenceError, TResult> failed)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(failed);
        return Value is null ? failed(Error!) : found(Value);
    }

    /// <summary>The evidence, for jobs that cannot go on without it.</summary>
    /// <returns>The evidence.</returns>
    /// <exception cref="EvidenceException">There is an error.</exception>
    public T GetOrThrow() => Value ?? throw new EvidenceException(Error!);

    /// <summary>Names the error, or that there is evidence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Error?.ToString() ?? "Found";
}

/// <summary>Makes results, for providers and their fakes.</summary>
public static class EvidenceResult
{
    /// <summary>Evidence.</summary>
    /// <typeparam name="T">The evidence.</typeparam>
    /// <param name="value">The evidence.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static EvidenceResult<T> Found<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, null);
    }

    /// <summary>No evidence.</summary>
    /// <typeparam name="T">The evidence there would be.</typeparam>
    /// <param name="error">Why.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public static EvidenceResult<T> Failed<T>(EvidenceError error)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(null, error);
    }

    /// <summary>No evidence.</summary>
    /// <typeparam name="T">The evidence there would be.</typeparam>
    /// <param name="reason">Why.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is <see cref="EvidenceErrorReason.Unspecified"/> or none.</exception>
    public static EvidenceResult<T> Failed<T>(EvidenceErrorReason reason)
        where T : class => new(null, EvidenceError.Of(reason));
}
