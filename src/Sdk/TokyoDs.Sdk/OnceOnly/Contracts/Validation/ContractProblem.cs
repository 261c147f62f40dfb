using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>One thing that is wrong with a document (文書の不備).</summary>
/// <remarks>It holds nothing of the values of the document. Names that the schema does not declare may be values too: they are shown as <c>*</c>.</remarks>
/// <param name="Path">The place as a JSON Pointer (RFC 6901), such as <c>/applicant/name</c>; empty for the whole document.</param>
/// <param name="Keyword">
/// The keyword of the schema that is not kept, such as <c>required</c>; or <c>json</c>, <c>duplicate</c>, <c>depth</c> or <c>size</c> when the
/// document cannot be read.
/// </param>
/// <param name="MessageEnglish">What is expected, in English.</param>
/// <param name="MessageJapanese">What is expected, in Japanese (求めるもの).</param>
public sealed record ContractProblem(string Path, string Keyword, string MessageEnglish, string MessageJapanese)
{
    /// <summary>What is expected, in the language of the UI culture.</summary>
    public string Message => new LocalText(MessageEnglish, MessageJapanese).ToString();

    /// <summary>Writes the place and what is expected.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{(Path.Length == 0 ? "/" : Path)}: {Message}";
}
