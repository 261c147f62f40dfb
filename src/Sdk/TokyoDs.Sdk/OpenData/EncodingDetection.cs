namespace TokyoDs.OpenData;

/// <summary>Tells the encoding of a file by its bytes alone: each candidate must fit to the last byte.</summary>
internal static class EncodingDetection
{
    /// <summary>Finds the encoding to read with and puts the stream back; <see langword="null"/> when the file is no CSV file at all.</summary>
    public static CsvEncoding? Detect(Stream stream, OpenDataReport report)
    {
        var start = stream.Position;
        Span<byte> head = stackalloc byte[8];
        var first = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        stream.Position = start;
        if (first.StartsWith("PK\u0003\u0004"u8) || first.StartsWith("%PDF"u8) || first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            report.Add(new(OpenDataRuleTable.FileFormat, OpenDataSeverity.Fatal, new(1, 0, null), new(
                "the file is a spreadsheet, an archive or a PDF, not CSV; export it as CSV (UTF-8).", "CSV ではなく、表計算・圧縮・PDF のファイルです。CSV（UTF-8）で書き出してください。")));
            return null;
        }

        if (first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || first.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            report.Add(new(OpenDataRuleTable.Encoding, OpenDataSeverity.Fatal, new(1, 1, null), new(
                "the file is UTF-16; save it as UTF-8.", "UTF-16 のファイルです。UTF-8 で保存してください。")));
            return null;
        }

        var hasByteOrderMark = first.StartsWith("\uFEFF"u8);
        var utf8 = hasByteOrderMark ? CsvEncoding.Utf8WithBom : CsvEncoding.Utf8;
        if (Fits(stream, utf8))
        {
            report.Encoding = utf8.Name;
            return utf8;
        }

        var legacy = CsvEncoding.Cp932ForInspection();
        if (hasByteOrderMark || !Fits(stream, legacy))
        {
            return utf8;
        }

        report.Encoding = legacy.Name;
        report.Add(new(OpenDataRuleTable.Encoding, OpenDataSeverity.Critical, new(1, 0, null), new(
            "the file is not UTF-8; all its bytes fit CP932 (Shift_JIS), as which it is inspected: save it as UTF-8.",
            "UTF-8 ではありません。すべてのバイトが CP932（シフト JIS）に合うため、CP932 として調べます。UTF-8 で保存してください。")));
        return legacy;
    }

    private static bool Fits(Stream stream, CsvEncoding encoding)
    {
        var start = stream.Position;
        using var text = new StrictDecodingReader(stream, encoding, leaveOpen: true);
        var buffer = new char[8 * 1024];
        while (text.Read(buffer.AsSpan()) > 0)
        {
        }

        stream.Position = start;
        return text.Fault is null;
    }
}
