namespace TokyoDs.OpenData;

/// <summary>What is wrong with the quoting of a cell.</summary>
internal enum CsvFault : byte
{
    None,

    /// <summary>A quotation mark inside a cell without quotes, or text after the closing quotation mark.</summary>
    Quoting,

    /// <summary>The file ends inside quotation marks.</summary>
    Unclosed,

    /// <summary>The cell is longer than allowed; nothing can be read after it.</summary>
    TooLong,
}
