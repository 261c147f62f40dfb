using System.Net;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Sends one question and turns whatever happens into an answer.</summary>
internal static class RegistryRequest
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="client">The client; its own time limit counts too.</param>
    /// <param name="request">The question; nothing of it appears in an answer, because it may hold an application id.</param>
    /// <param name="timeout">The time limit for all of the answer.</param>
    /// <param name="read">Reads the text of a successful answer; it throws <see cref="FormatException"/> for a broken one.</param>
    /// <param name="notFound">Whether a refused question means that there is no record.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    public static Task<RegistryAnswer<TRecord>> AskAsync<TRecord>(
        HttpClient client, HttpRequestMessage request, TimeSpan timeout,
        Func<string, TRecord?> read, Func<HttpResponseMessage, bool> notFound, CancellationToken cancellationToken)
        where TRecord : class => AskAsync(
        client, request, timeout,
        async (response, cancellation) =>
            response.StatusCode == HttpStatusCode.OK
                ? read(await ReadTextAsync(response.Content, cancellation).ConfigureAwait(false)) is { } record ? RegistryAnswer.Found(record) : RegistryAnswer.NotFound<TRecord>()
                : notFound(response) ? RegistryAnswer.NotFound<TRecord>() : null,
        cancellationToken);

    /// <param name="client">The client; its own time limit counts too.</param>
    /// <param name="request">The question.</param>
    /// <param name="timeout">The time limit for all of the answer.</param>
    /// <param name="read">Reads the answers it knows and leaves those of other status; it throws <see cref="FormatException"/> for a broken one.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    public static async Task<RegistryAnswer<TRecord>> AskAsync<TRecord>(
        HttpClient client, HttpRequestMessage request, TimeSpan timeout,
        Func<HttpResponseMessage, CancellationToken, Task<RegistryAnswer<TRecord>?>> read, CancellationToken cancellationToken)
        where TRecord : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            return await read(response, limit.Token).ConfigureAwait(false)
                ?? RegistryAnswer.Unavailable<TRecord>(TroubleOf(response.StatusCode), RetryAfter(response));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return RegistryAnswer.Unavailable<TRecord>(RegistryTrouble.TimedOut);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return RegistryAnswer.Unavailable<TRecord>(RegistryTrouble.Unreachable);
        }
        catch (FormatException exception)
        {
            // The readers of files say it in the language of whoever waits for the answer.
            return RegistryAnswer.Unreadable<TRecord>((exception as UnreadableAnswerException)?.Text ?? new(exception.Message, exception.Message));
        }
        catch (DecoderFallbackException exception)
        {
            return RegistryAnswer.Unreadable<TRecord>(UnreadableAnswerException.NotUtf8(exception).Text);
        }
        catch (InvalidDataException)
        {
            return RegistryAnswer.Unavailable<TRecord>(RegistryTrouble.Unreadable);
        }
    }

    private static RegistryTrouble TroubleOf(HttpStatusCode status) => (int)status switch
    {
        429 => RegistryTrouble.TooManyRequests,
        401 or 403 => RegistryTrouble.KeyRefused,
        >= 300 and < 500 => RegistryTrouble.RequestRefused,
        >= 500 => RegistryTrouble.ServerError,
        _ => RegistryTrouble.Unreadable,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => TimeSpan.FromTicks(Math.Max(0, (date - DateTimeOffset.UtcNow).Ticks)),
        _ => null,
    };

    private static async Task<string> ReadTextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + count > LargestAnswer)
            {
                throw new UnreadableAnswerException(FormText.Refuse(
                    new($"The answer goes on after {LargestAnswer} bytes.", $"回答が {LargestAnswer} バイトを超えています。"),
                    new("an answer on one corporation, a few thousand bytes", "法人 1 件分、数千バイトの回答")));
            }

            body.Write(buffer, 0, count);
        }

        return StrictUtf8.GetString(body.GetBuffer(), 0, (int)body.Length).TrimStart('\uFEFF');
    }
}
