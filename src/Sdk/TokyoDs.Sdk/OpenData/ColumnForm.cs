using System.Buffers;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>The form of the values of a column.</summary>
/// <param name="expected">The form in words, with an example.</param>
internal abstract class ColumnForm(LocalText expected)
{
    private static readonly SearchValues<char> Mantissa = SearchValues.Create("0123456789.");

    private static readonly LocalText Exponent = new(
        "a spreadsheet has turned the digits into exponent form; take the value from its source again",
        "表計算ソフトで指数表記に変わっています。元のデータから入れ直してください");

    private static readonly LocalText FullWidth = new("there are full-width characters; write ASCII", "全角文字があります。半角で入れてください");

    private static readonly LocalText TooShort = new(
        "a spreadsheet may have dropped a leading 0; write all digits",
        "表計算ソフトで先頭の 0 が落ちた可能性があります。すべての桁を入れてください");

    /// <summary>The form in words, with an example.</summary>
    public LocalText Expected { get; } = expected;

    /// <summary>The rule that a value in another form breaks.</summary>
    public virtual OpenDataRule RuleFor(ReadOnlySpan<char> value) => OpenDataRuleTable.ValueForm;

    /// <summary>Whether text of the form is a number or a date, which a spreadsheet may read as such.</summary>
    public virtual bool IsTyped => false;

    /// <summary>How many digits the value has when it is a code of digits; 0 otherwise.</summary>
    public virtual int DigitCount => 0;

    public abstract bool Accepts(ReadOnlySpan<char> value);

    /// <summary>What is wrong with a value that was not accepted, without its content.</summary>
    public LocalText Explain(ReadOnlySpan<char> value)
    {
        var cause = IsExponent(value) ? Exponent
            : value.IndexOfAnyInRange('！', '～') >= 0 ? FullWidth
            : value.Length < DigitCount && value.IndexOfAnyExceptInRange('0', '9') < 0 ? TooShort
            : Cause(value);
        return new(
            $"The value is not {Expected.English}{(cause.English is null ? "" : $": {cause.English}")}.",
            $"値が{Expected.Japanese}ではありません。{(cause.Japanese is null ? "" : $"{cause.Japanese}。")}");
    }

    protected virtual LocalText Cause(ReadOnlySpan<char> value) => default;

    // 1.31E+09
    private static bool IsExponent(ReadOnlySpan<char> value) =>
        value.IndexOfAny('E', 'e') is > 0 and var e
        && value[..e].IndexOfAnyExcept(Mantissa) < 0
        && value[(e + 1)..] is ['+' or '-', .. var power] && power.Length > 0 && power.IndexOfAnyExceptInRange('0', '9') < 0;
}
