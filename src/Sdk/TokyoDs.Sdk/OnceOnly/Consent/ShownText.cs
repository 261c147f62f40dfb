using System.Security.Cryptography;
using System.Text;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>Proves later which text somebody agreed to: keep each version of the text, and its hash in the receipt.</summary>
/// <remarks>
/// Exactly the given text is hashed, as UTF-8 without byte order mark; nothing is trimmed or normalised, a line break is the one that was written.
/// Give it what was shown, with every purpose, item, receiver and date filled in, not the template.
/// </remarks>
public static class ShownText
{
    /// <summary>The hash of a text.</summary>
    /// <param name="text">The text as it was shown.</param>
    /// <returns>SHA-256, 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The text is <see langword="null"/>, or has half of a surrogate pair.</exception>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WrittenText.Check(text, nameof(text)))));

    /// <summary>Whether a text is the one that a receipt was given for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="receipt">The receipt.</param>
    /// <returns>Whether the hashes are the same.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the text has half of a surrogate pair.</exception>
    public static bool IsThatOf(string text, ConsentReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Hash(text) == receipt.ShownTextHash;
    }
}
