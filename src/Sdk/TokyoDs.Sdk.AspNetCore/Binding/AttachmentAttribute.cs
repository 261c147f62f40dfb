using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using TokyoDs.Accessibility;

namespace TokyoDs.Binding;

/// <summary>Which files may be sent: kinds, size and number. The field says it beforehand, the server checks it afterwards.</summary>
/// <remarks>
/// The beginning of a PDF, PNG, JPEG, GIF, ZIP or Office file is compared with its extension, so that a renamed file is found. That does not
/// make a file harmless: store it outside the web root under a name of your own and have it scanned.
/// </remarks>
/// <example><c>[Attachment("pdf", "jpg", "png", MaxMegabytes = 5, MaxCount = 3)] public List&lt;IFormFile&gt; Papers { get; set; }</c></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AttachmentAttribute : ValidationAttribute
{
    private const int BytesInMegabyte = 1024 * 1024;

    private static readonly Dictionary<string, byte[][]> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pdf"] = ["%PDF-"u8.ToArray()],
        ["png"] = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]],
        ["jpg"] = [[0xFF, 0xD8, 0xFF]],
        ["jpeg"] = [[0xFF, 0xD8, 0xFF]],
        ["gif"] = ["GIF87a"u8.ToArray(), "GIF89a"u8.ToArray()],
        ["zip"] = [[0x50, 0x4B, 0x03, 0x04]],
        ["docx"] = [[0x50, 0x4B, 0x03, 0x04]],
        ["xlsx"] = [[0x50, 0x4B, 0x03, 0x04]],
    };

    /// <summary>Names the kinds of files.</summary>
    /// <param name="extensions">File extensions without a full stop, such as <c>pdf</c>.</param>
    public AttachmentAttribute(params string[] extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        Extensions = [.. extensions.Select(extension => extension.TrimStart('.').ToLowerInvariant())];
    }

    /// <summary>The extensions, in lower case.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The largest size of one file in megabytes (1,048,576 bytes).</summary>
    /// <value>The default is 5.</value>
    public int MaxMegabytes { get; set; } = 5;

    /// <summary>How many files may be sent.</summary>
    /// <value>The default is 1.</value>
    public int MaxCount { get; set; } = 1;

    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        IReadOnlyList<IFormFile> files = value switch
        {
            null => [],
            IFormFile file => [file],
            IEnumerable<IFormFile> several => [.. several],
            _ => throw new InvalidOperationException($"{nameof(AttachmentAttribute)} is for IFormFile and lists of it; '{validationContext.MemberName}' is neither."),
        };
        var message = files.Count > MaxCount ? FileTexts.TooMany(validationContext.DisplayName, MaxCount) : files.Select(FaultOf).FirstOrDefault(fault => fault is not null);
        return message is null ? ValidationResult.Success : new(message, validationContext.MemberName is { } member ? [member] : null);
    }

    private string? FaultOf(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName);
        var extension = Path.GetExtension(name).TrimStart('.');
        return !Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? FileTexts.WrongKind(name, Extensions)
            : file.Length == 0 ? FileTexts.Empty(name)
            : file.Length > (long)MaxMegabytes * BytesInMegabyte ? FileTexts.TooLarge(name, MaxMegabytes)
            : !BeginsAsItShould(file, extension) ? FileTexts.OtherContent(name, extension)
            : null;
    }

    private static bool BeginsAsItShould(IFormFile file, string extension)
    {
        if (!Beginnings.TryGetValue(extension, out var beginnings))
        {
            return true;
        }

        Span<byte> start = stackalloc byte[8];
        using var content = file.OpenReadStream();
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        foreach (var beginning in beginnings)
        {
            if (start.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }
}
