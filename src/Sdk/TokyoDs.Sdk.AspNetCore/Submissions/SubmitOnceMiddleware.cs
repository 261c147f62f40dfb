using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Web;

namespace TokyoDs.Submissions;

/// <summary>Lets each form through once. A second post waits for the first and gets its outcome.</summary>
internal sealed class SubmitOnceMiddleware(
    RequestDelegate next, SubmissionTokens tokens, KeptForm kept, ISubmissionStore store, IDataProtectionProvider protection, IOptions<SubmitOnceOptions> options, HtmlEncoder encoder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly IDataProtector _outcomes = protection.CreateProtector("TokyoDs.Submissions.Outcome");

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsAskedFor(context))
        {
            await next(context);
            RefuseLateRouting(context);
            return;
        }

        if (!await TryReadAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var (state, key) = tokens.Read(context, context.Request.Form[SubmissionTokens.FieldName] is [{ } token, ..] ? token : null);
        if (key is null)
        {
            await AskAgainAsync(context, state);
            return;
        }

        await ReceiveAsync(context, key);
    }

    private static bool IsAskedFor(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<SubmitOnceAttribute>() is not null;

    /// <summary>Reads the form, as it was typed before where it was kept.</summary>
    /// <returns>Whether there is one that can be read.</returns>
    private async Task<bool> TryReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return false;
        }

        try
        {
            kept.Restore(context, await context.Request.ReadFormAsync(context.RequestAborted));
            return true;
        }
        catch (InvalidDataException)
        {
            return false; // larger than the limits of FormOptions, or broken
        }
    }

    /// <summary>A guard that is passed before anybody knows where the request goes guards nothing.</summary>
    private static void RefuseLateRouting(HttpContext context)
    {
        if (IsAskedFor(context) && !context.Response.HasStarted)
        {
            throw new InvalidOperationException("The endpoint asks for a one-time token, but UseSubmitOnce stands before UseRouting. Call it after UseRouting.");
        }
    }

    private async Task ReceiveAsync(HttpContext context, string key)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var known = await store.TryClaimAsync(key, options.Value.RunLimit, context.RequestAborted);
            if (known is null)
            {
                await RunAsync(context, key);
                return;
            }

            if (known.IsReceived)
            {
                await AnswerAgainAsync(context, known);
                return;
            }

            if (Stopwatch.GetElapsedTime(start) >= options.Value.Wait)
            {
                await ShowAsync(context, StatusCodes.Status202Accepted, Page(context, SubmissionTexts.Running, [SubmissionTexts.RunningStill], SubmissionTexts.SeeResult, Again(context)));
                return;
            }

            await Task.Delay(Pause, context.RequestAborted);
        }
    }

    /// <summary>What happened is kept also when the reader has gone, as a browser does that sends the form once more.</summary>
    private async Task RunAsync(HttpContext context, string key)
    {
        var feature = new SubmissionFeature();
        context.Features.Set(feature);
        var isReceived = false;
        try
        {
            await next(context);
            isReceived = !feature.IsRefused && context.Response.StatusCode < StatusCodes.Status400BadRequest;
        }
        finally
        {
            if (isReceived)
            {
                await store.CompleteAsync(key, new(IsReceived: true, OutcomeOf(context.Response)), options.Value.Lifetime, CancellationToken.None);
            }
            else
            {
                await store.ReleaseAsync(key, CancellationToken.None);
            }
        }
    }

    /// <summary>Where a redirect leads may say something about a person, so that it is kept unreadable.</summary>
    private string? OutcomeOf(HttpResponse response) => response.StatusCode is 301 or 302 or 303 && response.Headers.Location is [{ Length: > 0 } location]
        ? _outcomes.Protect(location)
        : null;

    private async Task AnswerAgainAsync(HttpContext context, Submission known)
    {
        if (known.Outcome is { } outcome && TryOpen(outcome) is { } location)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = location;
            return;
        }

        await ShowAsync(context, StatusCodes.Status200OK, Page(context, SubmissionTexts.Received, [SubmissionTexts.ReceivedOnce], null, []) with { Start = context.Request.PathBase.Add("/") });
    }

    private string? TryOpen(string outcome)
    {
        try
        {
            return _outcomes.Unprotect(outcome);
        }
        catch (CryptographicException)
        {
            return null; // the keys are not those of the instance that received the form
        }
    }

    private Task AskAgainAsync(HttpContext context, TokenState state)
    {
        string[] texts = [SubmissionTexts.Why(state), SubmissionTexts.NothingLost, .. context.Request.Form.Files.Count > 0 ? [SubmissionTexts.FilesLost] : Array.Empty<string>()];
        var fields = new[] { (SubmissionTokens.FieldName, tokens.Issue(context)), (KeptForm.FieldName, kept.Seal(context, context.Request.Form)) };
        return ShowAsync(context, StatusCodes.Status400BadRequest, Page(context, SubmissionTexts.NotYet, texts, SubmissionTexts.SendAgain, fields));
    }

    private (string, string)[] Again(HttpContext context) =>
        [(SubmissionTokens.FieldName, context.Request.Form[SubmissionTokens.FieldName][0]!), (KeptForm.FieldName, kept.Seal(context, context.Request.Form))];

    private static SubmissionPage Page(HttpContext context, string heading, string[] texts, string? button, (string, string)[] fields)
    {
        var request = context.Request;
        var assets = AssetAddresses.LinksFor(context.RequestServices, request.PathBase);
        return new(heading, texts, assets, request.PathBase.Add(request.Path) + request.QueryString, button) { Fields = fields };
    }

    private async Task ShowAsync(HttpContext context, int status, SubmissionPage page)
    {
        using var text = new StringWriter();
        text.Write("<!DOCTYPE html>");
        page.ToHtml().WriteTo(text, encoder);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }
}
