using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Tool.Fix;

/// <summary>A markup file as it lies on the disk: its text, and the encoding that brings back every byte of it.</summary>
internal sealed class MarkupPage : AdditionalText
{
    private static readonly Encoding[] Known =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    ];

    private readonly Encoding _encoding;
    private readonly SourceText _text;

    private MarkupPage(string path, Encoding encoding, SourceText text)
    {
        Path = path;
        _encoding = encoding;
        _text = text;
    }

    /// <summary>The full path of the file.</summary>
    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>Null when the file is in none of UTF-8, UTF-16 (with its mark) and Shift_JIS, so that nothing could be changed in it safely.</summary>
    public static MarkupPage? Read(string path)
    {
        var bytes = Disk.Bytes(path);
        foreach (var encoding in Known.Where(encoding => bytes.AsSpan().StartsWith(encoding.Preamble)))
        {
            if (Decode(encoding, bytes) is { } text)
            {
                return new(path, encoding, SourceText.From(text));
            }
        }

        return null;
    }

    public MarkupPage With(IEnumerable<TextChange> changes) => new(Path, _encoding, _text.WithChanges(changes));

    public byte[] ToBytes() => [.. _encoding.Preamble, .. _encoding.GetBytes(_text.ToString())];

    /// <summary>The text when writing it back gives the same bytes, otherwise null.</summary>
    private static string? Decode(Encoding encoding, byte[] bytes)
    {
        try
        {
            var content = bytes.AsSpan(encoding.Preamble.Length);
            var text = encoding.GetString(content);
            return encoding.GetBytes(text).AsSpan().SequenceEqual(content) ? text : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
