using System.Net;
using System.Net.Http.Headers;

namespace TokyoDs.OnceOnly;

/// <summary>One attempt at a question: the bytes of an answer, or why there are none. Reading the whole body belongs to it, because bodies break off too.</summary>
internal sealed record EvidenceAttempt(byte[]? Answer, EvidenceError? Error)
{
    private const int LargestProblem = 64 * 1024;
    private const string Json = "application/json";

    /// <summary>Sends the request once.</summary>
    /// <param name="client">The client; it must follow no redirects.</param>
    /// <param name="address">Where to.</param>
    /// <param name="id">The identifier of the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="largest">The largest answer in bytes.</param>
    /// <param name="now">The time, to understand a date in Retry-After.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public static async Task<EvidenceAttempt> MakeAsync(
        HttpClient client, Uri address, Guid id, byte[] request, int largest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(request) };
        message.Content.Headers.ContentType = new(Json) { CharSet = "utf-8" };
        message.Headers.Accept.Add(new(Json));
        message.Headers.Accept.Add(new(EvidenceProblem.MediaType));
        message.Headers.Add("Idempotency-Key", id.ToString());
        try
        {
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var isAnswer = response.StatusCode == HttpStatusCode.OK;
            var body = await ReadAsync(response.Content, isAnswer ? largest : LargestProblem, cancellationToken).ConfigureAwait(false);
            return !isAnswer ? Failed(EvidenceProblem.Read((int)response.StatusCode, body ?? [], WaitOf(response.Headers.RetryAfter, now)))
                : body is null ? Failed(EvidenceErrorReason.AnswerTooLarge)
                : response.Content.Headers.ContentType?.MediaType == Json ? new(body, null)
                : Failed(EvidenceErrorReason.UnreadableAnswer);
        }
        catch (HttpRequestException exception)
        {
            return Failed(ReasonOf(exception.HttpRequestError));
        }
        catch (IOException)
        {
            return Failed(EvidenceErrorReason.BrokenAnswer);
        }
    }

    public static EvidenceAttempt Failed(EvidenceErrorReason reason) => Failed(EvidenceError.Of(reason));

    public static EvidenceAttempt Failed(EvidenceError error) => new(null, error);

    private static EvidenceErrorReason ReasonOf(HttpRequestError error) => error switch
    {
        HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => EvidenceErrorReason.UnreadableAnswer,
        HttpRequestError.ResponseEnded or HttpRequestError.HttpProtocolError => EvidenceErrorReason.BrokenAnswer,
        HttpRequestError.UserAuthenticationError => EvidenceErrorReason.CredentialRefused,
        _ => EvidenceErrorReason.Unreachable,
    };

    private static TimeSpan? WaitOf(RetryConditionHeaderValue? header, DateTimeOffset now) => header?.Delta ?? (header?.Date is { } date ? date - now : null);

    /// <summary>Reads a body; <see langword="null"/> when it is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpContent content, int largest, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + count > largest)
            {
                return null;
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
