using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>One question of the application on its way to the register.</summary>
public sealed class RelayedExchange(HttpContext context, HttpClient register, Uri address, byte[] question)
{
    /// <summary>Ends when the application no longer waits.</summary>
    public CancellationToken GivenUp => context.RequestAborted;

    /// <summary>Asks the register, with what a fault changed in the question or its headers.</summary>
    public async Task<RelayedAnswer> AskAsync(Action<JsonObject>? change = null, string? credential = null)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(RelayedAnswer.Changed(question, change)) };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(context.Request.ContentType!);
        foreach (var name in (string[])["Authorization", "Accept", "Idempotency-Key"])
        {
            message.Headers.TryAddWithoutValidation(name, context.Request.Headers[name].ToArray());
        }

        if (credential is not null)
        {
            message.Headers.Authorization = AuthenticationHeaderValue.Parse(credential);
        }

        using var answer = await register.SendAsync(message, CancellationToken.None);
        return new((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsByteArrayAsync());
    }

    public Task AnswerAsync(RelayedAnswer answer)
    {
        Begin(answer);
        return context.Response.Body.WriteAsync(answer.Body, GivenUp).AsTask();
    }

    public Task AnswerAsync(int status, string? retryAfter)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return AnswerAsync(new(status, "text/plain", "busy"u8.ToArray()));
    }

    /// <summary>Promises the whole answer and sends half of it.</summary>
    public async Task AnswerHalfAsync(RelayedAnswer answer)
    {
        Begin(answer);
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, answer.Body.Length / 2), GivenUp);
        await context.Response.Body.FlushAsync(GivenUp);
    }

    public void HangUp() => context.Abort();

    private void Begin(RelayedAnswer answer) =>
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength) = (answer.Status, answer.Type, answer.Body.Length);
}

/// <summary>What the register said.</summary>
public sealed record RelayedAnswer(int Status, string? Type, byte[] Body)
{
    public RelayedAnswer With(Action<JsonObject> change) => this with { Body = Changed(Body, change) };

    public static byte[] Changed(byte[] json, Action<JsonObject>? change)
    {
        if (change is null)
        {
            return json;
        }

        var changed = JsonNode.Parse(json)!.AsObject();
        change(changed);
        return System.Text.Encoding.UTF8.GetBytes(changed.ToJsonString());
    }
}
