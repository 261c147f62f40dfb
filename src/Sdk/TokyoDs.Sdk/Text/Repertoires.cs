using System.Collections;
using System.Globalization;
using System.Text;

namespace TokyoDs.Text;

/// <summary>The characters of each <see cref="CharacterRepertoire"/>.</summary>
internal static class Repertoires
{
    private const int BasicKanjiPlanes = 0x30000;

    // The cells か゚ to ㇷ゚ of JIS X 0213 are a letter and this mark.
    private const char Handakuten = '\u309A';
    private const string TakesHandakuten = "かきくけこカキクケコセツトㇷ";

    public static int IndexOfStranger(ReadOnlySpan<char> text, CharacterRepertoire repertoire)
    {
        var set = repertoire switch
        {
            CharacterRepertoire.JisX0208 => Jis.X0208,
            CharacterRepertoire.Cp932 => Jis.Cp932,
            CharacterRepertoire.JisX0213 => LargeJis.X0213,
            _ => throw new ArgumentOutOfRangeException(nameof(repertoire), new LocalText(
                "Name one of the character sets.", "文字集合のいずれかを指定してください。").ToString()),
        };
        for (var i = 0; i < text.Length; i++)
        {
            _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var known = rune.Value < set.Length && set[rune.Value] && (length == 2 || rune.Value == text[i]);
            if (!known && !(repertoire == CharacterRepertoire.JisX0213 && text[i] == Handakuten && i > 0 && TakesHandakuten.Contains(text[i - 1])))
            {
                return i;
            }

            i += length - 1;
        }

        return -1;
    }

    private static BitArray WithAscii(int length)
    {
        var set = new BitArray(length);
        for (var i = 0; i < 0x80; i++)
        {
            set[i] = true;
        }

        return set;
    }

    private static class Jis
    {
        // Windows maps some signs of the standard to other code points; both are the same sign.
        public static readonly BitArray X0208 = Read(IsJisX0208Lead, ShiftJisText.StandardSigns);
        public static readonly BitArray Cp932 = Read(_ => true, "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ");

        // Row 8 ends at 0x84; 0x87 is NEC's row 13, and the kanji of NEC and IBM begin at 0xED.
        private static bool IsJisX0208Lead(int lead) => lead is (>= 0x81 and <= 0x84) or (>= 0x88 and <= 0x9F) or (>= 0xE0 and <= 0xEA);

        private static BitArray Read(Func<int, bool> takesLead, ReadOnlySpan<char> more)
        {
            var set = WithAscii(char.MaxValue + 1);
            Span<char> decoded = stackalloc char[4];
            for (var pair = 0x8140; pair <= 0xFCFC; pair++)
            {
                // Bytes without meaning decode to ・, which the set has anyway; private use is no character.
                if (takesLead(pair >> 8) && ShiftJisText.Decode([(byte)(pair >> 8), (byte)pair], decoded) == 1
                    && decoded[0] is not ((>= '\uE000' and <= '\uF8FF') or '\uFFFD'))
                {
                    set[decoded[0]] = true;
                }
            }

            foreach (var character in more)
            {
                set[character] = true;
            }

            return set;
        }
    }

    private static class LargeJis
    {
        public static readonly BitArray X0213 = Read();

        private static BitArray Read()
        {
            var set = WithAscii(BasicKanjiPlanes);
            foreach (var line in JisX0213Table.Signs.Split('\n'))
            {
                foreach (var range in line.Split(' '))
                {
                    var first = int.Parse(range.AsSpan(0, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    var last = int.Parse(range.AsSpan(range.Length - 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    for (var i = first; i <= last; i++)
                    {
                        set[i] = true;
                    }
                }
            }

            foreach (var kanji in JisX0213Table.Kanji.EnumerateRunes())
            {
                set[kanji.Value] = true;
            }

            return set;
        }
    }
}
