using System.Text;

namespace TokyoDs.Text;

/// <summary>Writes Shift_JIS (Windows-31J, CP932) for systems that take nothing else, and never writes ? for a character it has not.</summary>
/// <remarks>
/// The platform's own encoder writes ? for 𠮷 and a backslash for ¥ and says nothing. Here every such character is reported, with what people
/// write in its place where that is known; the caller decides. Standard: IANA Windows-31J.
/// </remarks>
public static class ShiftJisText
{
    private const int CodePage = 932;

    private static readonly Encoding Decoder = CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!;

    // What stands for a character in Windows-31J, by what it looks like or means; in pairs.
    private static readonly string[] Variants =
    [
        "〜", "～", "−", "－", "‖", "∥", "—", "―", "–", "‐", "‑", "‐", "‒", "‐", "¢", "￠", "£", "￡", "¬", "￢", "¥", "￥", "¦", "￤",
        "\u00A0", " ", "㋿", "令和", "ゔ", "ヴ", "俱", "倶", "剝", "剥", "𠮟", "叱", "吞", "呑", "噓", "嘘", "塡", "填", "姸", "妍", "屛", "屏",
        "幷", "并", "瘦", "痩", "繫", "繋", "頰", "頬", "鷗", "鴎", "啞", "唖", "蟬", "蝉", "蠟", "蝋", "麵", "麺", "攢", "攅", "摑", "掴", "禱", "祷",
        "簞", "箪", "蔣", "蒋", "醬", "醤", "軀", "躯", "囊", "嚢", "顚", "顛", "驒", "騨", "搔", "掻", "萊", "莱", "瀆", "涜", "潑", "溌", "焰", "焔",
        "鹼", "鹸", "麴", "麹", "俠", "侠", "倂", "併", "卽", "即", "嚙", "噛", "𠮷", "吉", "逬", "迸", "䇳", "箋", "晚", "晩", "步", "歩", "每", "毎",
        "內", "内", "產", "産", "說", "説", "姬", "姫", "槗", "橋", "𣘺", "橋",
    ];

    /// <summary>Signs of JIS X 0208 that Windows maps to other code points.</summary>
    internal static ReadOnlySpan<char> StandardSigns => "〜−‖—¢£¬";

    /// <summary>The characters that people write for ones that are missing, in pairs.</summary>
    internal static ReadOnlySpan<string> KnownVariants => Variants;

    /// <summary>Encodes a text whose every character Shift_JIS has.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A character is missing in Shift_JIS; the message names the first, its position and what to write instead.</exception>
    public static byte[] Encode(string text) =>
        TryEncode(text, out var bytes, out var unencodable) ? bytes : throw new FormatException(unencodable[0].Message);

    /// <summary>Encodes a text, or reports every character that Shift_JIS has not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">The bytes; empty when a character is missing.</param>
    /// <param name="unencodable">The characters that are missing, in the order of the text.</param>
    /// <returns>Whether all could be encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static bool TryEncode(string text, out byte[] bytes, out IReadOnlyList<UnencodableCharacter> unencodable)
    {
        ArgumentNullException.ThrowIfNull(text);
        var report = new Report();
        bytes = Encoder(report).GetBytes(text);
        unencodable = [.. report.Found.Select(found => new UnencodableCharacter(found.Index, found.CodePoint, VariantOf(found.CodePoint)))];
        bytes = unencodable.Count == 0 ? bytes : [];
        return unencodable.Count == 0;
    }

    internal static int Decode(ReadOnlySpan<byte> bytes, Span<char> characters) => Decoder.GetChars(bytes, characters);

    // Asked of the provider itself: registering it would change what Encoding.GetEncoding(0) means for the whole process.
    private static Encoding Encoder(Report report) =>
        CodePagesEncodingProvider.Instance.GetEncoding(CodePage, report, DecoderFallback.ExceptionFallback)!;

    private static string? VariantOf(int codePoint)
    {
        for (var i = 0; i < Variants.Length; i += 2)
        {
            if (char.ConvertToUtf32(Variants[i], 0) == codePoint)
            {
                return Variants[i + 1];
            }
        }

        return null;
    }

    /// <summary>Writes nothing for what it has not, and remembers it.</summary>
    private sealed class Report : EncoderFallback
    {
        public List<(int Index, int CodePoint)> Found { get; } = [];

        public override int MaxCharCount => 0;

        public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer(Found);

        private sealed class Buffer(List<(int Index, int CodePoint)> found) : EncoderFallbackBuffer
        {
            public override int Remaining => 0;

            public override bool Fallback(char charUnknown, int index) => Add(index, charUnknown);

            public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) =>
                Add(index, char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

            public override char GetNextChar() => '\0';

            public override bool MovePrevious() => false;

            private bool Add(int index, int codePoint)
            {
                // The encoder counts first and writes then, and asks both times.
                if (found.Count == 0 || index > found[^1].Index)
                {
                    found.Add((index, codePoint));
                }

                return false;
            }
        }
    }
}
