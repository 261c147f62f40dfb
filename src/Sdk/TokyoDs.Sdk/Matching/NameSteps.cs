using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>The steps of the keys of names.</summary>
internal static class NameSteps
{
    private const string Marks = "・･.,'’‘`´\"“”、。=＝[]「」『』【】〔〕<>〈〉《》&＆!?/\\:;*＊~〜_";

    private const string Brackets = "()";

    public static void DropMarksAndBrackets(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            if (!Marks.Contains(character) && !Brackets.Contains(character))
            {
                output.Append(character);
            }
        }
    }

    /// <summary>Brackets stay: the short forms of legal forms are told by them.</summary>
    public static void DropMarks(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            if (!Marks.Contains(character))
            {
                output.Append(character);
            }
        }
    }

    public static void DropDashes(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            if (character != '-')
            {
                output.Append(character);
            }
        }
    }

    public static void EnlargeKana(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            output.Append(Kana.Enlarge(character));
        }
    }
}
