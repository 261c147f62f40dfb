using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TokyoDs.Submissions;

/// <summary>Makes and reads the one-time tokens of forms: protected, for one visitor, for a time.</summary>
internal sealed class SubmissionTokens(
    IDataProtectionProvider protection, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> cookies, IOptions<SubmitOnceOptions> options, TimeProvider time)
{
    /// <summary>The name of the hidden field.</summary>
    public const string FieldName = "__tds-submission";

    private const int LongestToken = 1000;

    private readonly IDataProtector _protector = protection.CreateProtector("TokyoDs.Submissions.Token");

    /// <summary>Whether the app asks for tokens at all; set when it is put together.</summary>
    public bool IsUsed { get; set; }

    /// <summary>A new token for the visitor of a page.</summary>
    public static string IssueFor(HttpContext context) => context.RequestServices.GetService<SubmissionTokens>() is { } tokens
        ? tokens.Issue(context)
        : throw new InvalidOperationException("A form asks for a one-time token. Call services.AddSubmitOnce() and app.UseSubmitOnce().");

    /// <summary>A new token for this visitor.</summary>
    /// <exception cref="InvalidOperationException"><c>UseSubmitOnce</c> is missing, so that nobody would look at the token.</exception>
    public string Issue(HttpContext context)
    {
        if (!IsUsed)
        {
            throw new InvalidOperationException("A form asks for a one-time token, but the app does not look at it. Call app.UseSubmitOnce() after routing and authentication.");
        }

        if (antiforgery.GetAndStoreTokens(context).CookieToken is { } cookie)
        {
            context.Items[typeof(SubmissionTokens)] = cookie; // on its way to the visitor, who has none yet
        }

        var content = new TokenContent(Guid.NewGuid(), time.GetUtcNow() + options.Value.Lifetime, VisitorOf(context));
        return Base64Url.EncodeToString(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    /// <summary>Reads a token.</summary>
    /// <returns>The key of the form in the store, and whether the token may be used.</returns>
    public (TokenState State, string? Key) Read(HttpContext context, string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return (TokenState.Missing, null);
        }

        TokenContent? content;
        try
        {
            content = token.Length > LongestToken ? null : JsonSerializer.Deserialize<TokenContent>(_protector.Unprotect(Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            content = null;
        }

        return content is null ? (TokenState.Tampered, null)
            : content.Visitor != VisitorOf(context) ? (TokenState.Foreign, null)
            : content.ExpiresAt < time.GetUtcNow() ? (TokenState.Expired, null)
            : (TokenState.Valid, Hash(content.Id.ToByteArray()));
    }

    /// <summary>Who the visitor is, as antiforgery sees it: the session of its cookie and, when there is one, the user.</summary>
    public string VisitorOf(HttpContext context)
    {
        var cookie = context.Items[typeof(SubmissionTokens)] ?? context.Request.Cookies[cookies.Value.Cookie.Name!] ?? "";
        var user = context.User.Identity is { IsAuthenticated: true } identity
            ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.User.FindFirstValue("sub") ?? identity.Name
            : null;
        return Hash(Encoding.UTF8.GetBytes($"{cookie}\n{user}"));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private sealed record TokenContent(Guid Id, DateTimeOffset ExpiresAt, string Visitor);
}

/// <summary>Whether a token may be used.</summary>
internal enum TokenState
{
    Valid,
    Missing,
    Tampered,
    Foreign,
    Expired,
}
