using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace TokyoDs.Submissions;

/// <summary>What somebody typed into a form that could not be received, sealed into one hidden field, so that it can be sent again. Files are not kept.</summary>
internal sealed class KeptForm(IDataProtectionProvider protection, SubmissionTokens tokens)
{
    /// <summary>The name of the hidden field.</summary>
    public const string FieldName = "__tds-kept";

    private readonly IDataProtector _protector = protection.CreateProtector("TokyoDs.Submissions.Kept");

    /// <summary>Seals the fields, for this visitor and this address.</summary>
    public string Seal(HttpContext context, IFormCollection form)
    {
        var fields = form.Where(field => field.Key is not (SubmissionTokens.FieldName or FieldName)).ToDictionary(field => field.Key, field => field.Value.ToArray());
        return ProtectorOf(context).Protect(JsonSerializer.Serialize(fields));
    }

    /// <summary>Puts the fields back in their place; a seal that is broken or somebody else's is taken for no fields.</summary>
    public void Restore(HttpContext context, IFormCollection form)
    {
        if (form.TryGetValue(FieldName, out var seal) && Open(context, seal.ToString()) is { } fields)
        {
            fields[SubmissionTokens.FieldName] = form[SubmissionTokens.FieldName];
            context.Request.Form = new FormCollection(fields, form.Files);
        }
    }

    private Dictionary<string, StringValues>? Open(HttpContext context, string seal)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?[]>>(ProtectorOf(context).Unprotect(seal))?
                .ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(HttpContext context) =>
        _protector.CreateProtector(tokens.VisitorOf(context), context.Request.PathBase.Add(context.Request.Path).ToUriComponent());
}
