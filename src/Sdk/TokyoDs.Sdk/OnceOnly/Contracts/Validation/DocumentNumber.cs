using System.Buffers.Text;
using Newtonsoft.Json.Linq;

namespace TokyoDs.OnceOnly;

/// <summary>A number of a document: its type for NJsonSchema, which cannot hold large ones, and its value for the checks of our own.</summary>
internal sealed class DocumentNumber : JValue
{
    private const double LargestWithFraction = 1L << 52;

    private DocumentNumber(bool isWhole, double value, decimal? exact)
        : base(isWhole ? 0L : (object)0.5)
    {
        Exact = exact;
        Approximate = value;
    }

    /// <summary>The value, or null when it is beyond what a decimal holds.</summary>
    public decimal? Exact { get; }

    /// <summary>The value, rounded.</summary>
    public double Approximate { get; }

    public static DocumentNumber Of(ReadOnlySpan<byte> digits)
    {
        var exact = Utf8Parser.TryParse(digits, out decimal value, out var read, IsScientific(digits) ? 'E' : 'G') && read == digits.Length ? value : (decimal?)null;
        var approximate = Utf8Parser.TryParse(digits, out double rounded, out _) ? rounded : 0;
        return new(IsWhole(digits, approximate, exact), approximate, exact);
    }

    /// <summary>Whether the number is whole: 1, 1.0 and 1e2 are, and so is everything of that size that has no fraction left.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> digits, double approximate, decimal? exact) =>
        !digits.ContainsAny((byte)'.', (byte)'e', (byte)'E') || (exact is { } value ? decimal.IsInteger(value) : Math.Abs(approximate) >= LargestWithFraction);

    private static bool IsScientific(ReadOnlySpan<byte> digits) => digits.ContainsAny((byte)'e', (byte)'E');
}
