using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>The twelve digits of an individual number (個人番号) in memory that is overwritten when it is disposed.</summary>
/// <remarks>
/// The digits lie in one array that the garbage collector does not move, so that no copy is left behind. It prints the mask, has no property
/// to serialize, and cannot protect the copies that a caller makes. The <see cref="IndividualNumber"/> it came from keeps the number.
/// </remarks>
[DebuggerDisplay(IndividualNumber.Mask)]
public sealed class RevealedIndividualNumber : IDisposable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private char[]? _digits;

    internal RevealedIndividualNumber(ulong number)
    {
        _digits = GC.AllocateArray<char>(IndividualNumber.DigitCount, pinned: true);
        DigitText.WriteNumber(number, _digits);
    }

    /// <summary>Gives the digits; the span shows zero characters after <see cref="Dispose"/>.</summary>
    /// <returns>The twelve digits. Do not copy them into a <see cref="string"/>.</returns>
    /// <exception cref="ObjectDisposedException">The digits were overwritten.</exception>
    public ReadOnlySpan<char> AsSpan()
    {
        ObjectDisposedException.ThrowIf(_digits is null, this);
        return _digits;
    }

    /// <summary>Overwrites the digits.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(_digits.AsSpan()));
        _digits = null;
    }

    /// <summary>Writes the mask.</summary>
    /// <returns>The mask.</returns>
    public override string ToString() => IndividualNumber.Mask;
}
