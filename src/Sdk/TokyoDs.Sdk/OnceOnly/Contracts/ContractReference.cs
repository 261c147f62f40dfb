using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Names one version of a contract, written as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</summary>
/// <remarks>Two versions with the same identifier and major number understand each other: the newer one only added optional items.</remarks>
/// <param name="Id">The identifier that never changes.</param>
/// <param name="Major">The major version, from 1.</param>
/// <param name="Minor">The minor version, from 0.</param>
public sealed record ContractReference(string Id, int Major, int Minor) : IParsable<ContractReference>
{
    /// <summary>The reference of a contract type.</summary>
    /// <typeparam name="T">A type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <returns>The reference.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    public static ContractReference Of<T>() =>
        typeof(T).GetCustomAttribute<OnceOnlyContractAttribute>(inherit: false) is { } declared
            ? new(declared.Id, declared.Major, declared.Minor)
            : throw new InvalidOperationException(new LocalText(
                $"{typeof(T).Name} is not a contract; declare it with [OnceOnlyContract(id, major, minor)].",
                $"{typeof(T).Name} は連携契約ではありません。[OnceOnlyContract(id, major, minor)] を付けてください。").ToString());

    /// <summary>Reads a text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is no reference.</exception>
    public static ContractReference Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException(FormText.Refuse(
                FormText.Explain(new("name of the contract", "連携契約の名前"), s, FittingLength(s)), ContractForm).ToString());

    /// <summary>Reads a text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The reference.</param>
    /// <returns>Whether the text is a reference.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ContractReference result)
    {
        result = null;
        if (s is null || s.LastIndexOf('/') is var slash && slash <= 0 || s.IndexOf('.', slash) is var dot && dot < 0)
        {
            return false;
        }

        if (!TryReadNumber(s.AsSpan(slash + 1, dot - slash - 1), out var major) || !TryReadNumber(s.AsSpan(dot + 1), out var minor)
            || major < 1 || !IsIdentifier(s.AsSpan(0, slash)))
        {
            return false;
        }

        result = new(s[..slash], major, minor);
        return true;
    }

    /// <summary>Whether a reader of this version understands what a writer of another version sends.</summary>
    /// <param name="written">The version that was written.</param>
    /// <returns>Whether identifier and major version are the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="written"/> is <see langword="null"/>.</exception>
    public bool CanRead(ContractReference written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return string.Equals(Id, written.Id, StringComparison.Ordinal) && Major == written.Major;
    }

    /// <summary>Writes the reference.</summary>
    /// <returns>A text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}/{Major}.{Minor}");

    internal static LocalText ContractForm => FormText.Of(
        new("identifier, slash and version in ASCII", "半角の識別子・スラッシュ・版"), "jp.lg.metro.tokyo.applicant/1.0");

    /// <summary>How much of a text that is no reference could be the beginning of one.</summary>
    private static int FittingLength(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        var id = slash < 0 ? text : text[..slash];
        for (var i = 0; i < id.Length; i++)
        {
            if (!IsIdentifier(id.Slice(i, 1)))
            {
                return i;
            }
        }

        if (slash <= 0)
        {
            return slash < 0 ? text.Length : 0;
        }

        var major = DigitsFrom(text, slash + 1);
        if (!TryReadNumber(text[(slash + 1)..major], out var number) || number < 1)
        {
            return major == slash + 1 ? major : slash + 1;
        }

        if (major == text.Length || text[major] != '.')
        {
            return major;
        }

        var minor = DigitsFrom(text, major + 1);
        return TryReadNumber(text[(major + 1)..minor], out _) || minor == major + 1 ? minor : major + 1;
    }

    /// <summary>Where the digits end that begin at a place.</summary>
    private static int DigitsFrom(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (digits.Length == 1 || digits[0] != '0');

    private static bool IsIdentifier(ReadOnlySpan<char> id)
    {
        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
