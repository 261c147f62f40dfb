using TokyoDs.OnceOnly.Chains;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>What somebody agreed to, and what was shown when they did (同意の記録).</summary>
/// <param name="Id">The receipt.</param>
/// <param name="Subject">Who agreed.</param>
/// <param name="Purpose">The purpose that was agreed to.</param>
/// <param name="Contracts">The contracts whose data may be fetched; a newer minor version is covered, a new major version is not.</param>
/// <param name="ShownTextHash">SHA-256 of the text that was shown, 64 lower-case hexadecimal digits.</param>
/// <param name="GivenAt">When the consent was given.</param>
/// <param name="ExpiresAt">When it ends by itself; a later consent does not move it.</param>
/// <param name="RevokedAt">When it was revoked; <see langword="null"/> while it was not.</param>
public sealed record ConsentReceipt(
    Guid Id,
    SubjectReference Subject,
    string Purpose,
    IReadOnlyList<ContractReference> Contracts,
    string ShownTextHash,
    DateTimeOffset GivenAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt = null)
{
    private const int HashLength = 64;

    /// <summary>Refuses a receipt that proves nothing. The registers call it.</summary>
    /// <exception cref="ArgumentException">
    /// Identifier, subject or purpose are missing, no contract is named, the hash is none, or the end does not come after the beginning.
    /// </exception>
    public void EnsureValid()
    {
        WrittenText.Check(Subject, nameof(Subject));
        Require(Id != Guid.Empty, nameof(Id), new("A receipt needs an identifier.", "同意の記録には識別子が要ります。"));
        Require(!string.IsNullOrWhiteSpace(WrittenText.Check(Purpose, nameof(Purpose))), nameof(Purpose), new("A receipt needs a purpose.", "同意の記録には利用目的が要ります。"));
        Require(Contracts is { Count: > 0 }, nameof(Contracts), new(
            "A receipt names at least one contract; consent to everything is none.", "同意の記録には連携契約を 1 つ以上指定してください。包括的な同意は認められません。"));
        foreach (var contract in Contracts!)
        {
            WrittenText.Check(contract, nameof(Contracts));
        }

        Require(ShownTextHash is { Length: HashLength } && ShownTextHash.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f'), nameof(ShownTextHash), new(
            "The hash of the shown text has 64 lower-case hexadecimal digits; make it with ShownText.Hash.",
            "表示文のハッシュは、16 進小文字 64 桁です。ShownText.Hash で作ってください。"));
        Require(ExpiresAt > GivenAt, nameof(ExpiresAt), new("Consent must end after it is given.", "同意の期限は、同意した時点より後にしてください。"));
    }

    /// <summary>Whether the receipt covers a purpose and a contract at a moment: not expired, not revoked, the same purpose, the same major version.</summary>
    /// <param name="purpose">What for; the very text that was agreed to.</param>
    /// <param name="contract">Under which contract; another minor version is covered, another major version is not.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public bool Covers(string purpose, ContractReference contract, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(contract);
        return now < ExpiresAt && (RevokedAt is not { } revoked || now < revoked)
            && string.Equals(Purpose, purpose, StringComparison.Ordinal) && Contracts.Any(covered => covered.CanRead(contract));
    }

    private static void Require(bool holds, string name, LocalText text)
    {
        if (!holds)
        {
            throw new ArgumentException(text.ToString(), name);
        }
    }
}
