using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>The JSON form of requests and answers.</summary>
/// <remarks>
/// UTF-8, names in camel case, dates as RFC 3339, contracts as <c>id/major.minor</c>. Unknown members are skipped, doubled ones refused, and nothing
/// nests deeper than 64. Evidence is written by the metadata of its contract, so a source-generated context makes all of it free of reflection.
/// </remarks>
public static class EvidenceJson
{
    internal const int MaxDepth = 64;

    /// <summary>Writes a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The JSON, always the same for the same request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static byte[] WriteRequest(EvidenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return JsonSerializer.SerializeToUtf8Bytes(request, ExchangeJsonContext.Default.EvidenceRequest);
    }

    /// <summary>Reads a request.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The request, or <see cref="EvidenceErrorReason.MalformedRequest"/>.</returns>
    public static EvidenceResult<EvidenceRequest> ReadRequest(ReadOnlySpan<byte> json) =>
        Read(json, ExchangeJsonContext.Default.EvidenceRequest) is { IsWellFormed: true } request
            ? EvidenceResult.Found(request)
            : EvidenceResult.Failed<EvidenceRequest>(EvidenceErrorReason.MalformedRequest);

    /// <summary>Writes an answer that holds the items asked for and nothing else.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <param name="answer">What <see cref="ContractWriter{T}.Answer"/> made.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public static byte[] WriteResponse<T>(WrittenEvidence<T> answer)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonSerializer.SerializeToUtf8Bytes(
            new EvidenceEnvelope(answer.RequestId, answer.Contract, answer.IssuedAt, answer.Evidence), ExchangeJsonContext.Default.EvidenceEnvelope);
    }

    /// <summary>Reads an answer to a request.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="request">The request; the answer must repeat its identifier and be in a version that it accepts.</param>
    /// <param name="reader">Reads the evidence.</param>
    /// <returns>The answer, or why it cannot be used.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EvidenceResult<EvidenceResponse<T>> ReadResponse<T>(ReadOnlySpan<byte> json, EvidenceRequest request, ContractReader<T> reader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        if (Read(json, ExchangeJsonContext.Default.EvidenceEnvelope) is not { } envelope)
        {
            return EvidenceResult.Failed<EvidenceResponse<T>>(EvidenceErrorReason.UnreadableAnswer);
        }

        if (envelope.RequestId != request.Id)
        {
            return EvidenceResult.Failed<EvidenceResponse<T>>(EvidenceErrorReason.ForeignAnswer);
        }

        return request.Accepts.Any(accepted => accepted.CanRead(envelope.Contract))
            ? reader.Read(envelope.Contract, envelope.Evidence, request.Fields).Match(
                evidence => EvidenceResult.Found(new EvidenceResponse<T>(envelope.RequestId, envelope.Contract, envelope.IssuedAt, evidence)),
                EvidenceResult.Failed<EvidenceResponse<T>>)
            : EvidenceResult.Failed<EvidenceResponse<T>>(EvidenceErrorReason.UnaskedVersion);
    }

    internal static T? Read<T>(ReadOnlySpan<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> metadata)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, metadata);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null; // the words of the exception may quote what was sent
        }
    }
}
