using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Refuses texts that cannot be stored as they are; a message never shows the text.</summary>
internal static class WrittenText
{
    /// <summary>What an entry needs beside its body, with room to spare.</summary>
    private const int Frame = 1024;

    public static string Check(string? text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                throw new ArgumentException(new LocalText(
                    $"{name} has half of a surrogate pair and cannot be stored; repair the text where it comes from.",
                    $"{name} にサロゲートの片割れがあり、記録できません。元の文字列を直してください。").ToString(), name);
            }
        }

        return text;
    }

    public static SubjectReference Check(SubjectReference? subject, string name)
    {
        ArgumentNullException.ThrowIfNull(subject, name);
        return Check(subject.Scheme, name).Length > 0 && Check(subject.Key, name).Length > 0 && !subject.Scheme.Contains('\0', StringComparison.Ordinal)
            ? subject
            : throw new ArgumentException(new LocalText(
                "A subject needs a scheme and a key.", "対象者には、登録簿の種類（Scheme）とキー（Key）が要ります。").ToString(), name);
    }

    public static ContractReference Check(ContractReference? contract, string name)
    {
        ArgumentNullException.ThrowIfNull(contract, name);
        return ContractReference.TryParse(contract.ToString(), null, out _)
            ? contract
            : throw new ArgumentException(new LocalText(
                "A contract is named by its identifier and version, such as jp.lg.metro.tokyo.applicant/1.0.",
                "連携契約は、識別子と版で指定してください（例: jp.lg.metro.tokyo.applicant/1.0）。").ToString(), name);
    }

    public static ReadOnlyMemory<byte> CheckLength(ReadOnlyMemory<byte> body, string name) => body.Length <= ChainLine.Longest - Frame
        ? body
        : throw new ArgumentException(new LocalText(
            $"The entry is longer than {ChainLine.Longest - Frame} bytes; shorten its texts.",
            $"記録が {ChainLine.Longest - Frame} バイトを超えます。文を短くしてください。").ToString(), name);
}
