using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>The secrets of ledgers and consent registers, by identifier; one of them is used for what is recorded from now on.</summary>
/// <remarks>
/// Each secret has at least 32 random bytes (such as <c>openssl rand -base64 32</c>) and yields three keys by HKDF-SHA-256: one encrypts
/// subjects (AES-256-GCM with a random nonce, bound to the identifier of the entry), one makes the keyed hash by which the entries of a
/// subject are found (HMAC-SHA-256), one proves that
/// an entry is genuine and seals the last one (HMAC-SHA-256). To rotate, add a secret with a new identifier, make it the current one and
/// keep the old ones: what they encrypted is read and found as before. Rotate before 2^32 entries. Without its secret nobody can tell whom an
/// entry is about. Keys are never made up here.
/// </remarks>
public sealed class LedgerKeys
{
    private const int ShortestSecret = 32;
    private const int LongestId = 32;

    private readonly Dictionary<string, LedgerKey> _keys = new(StringComparer.Ordinal);

    /// <summary>Takes the secrets.</summary>
    /// <param name="currentId">The identifier of the secret for what is recorded from now on.</param>
    /// <param name="secrets">All secrets by identifier (1 to 32 letters, digits, <c>-</c>, <c>_</c> or <c>.</c> of ASCII), at least 32 bytes each.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no current secret, an identifier is malformed, or a secret is too short or not random.</exception>
    public LedgerKeys(string currentId, IEnumerable<KeyValuePair<string, byte[]>> secrets)
    {
        ArgumentNullException.ThrowIfNull(currentId);
        ArgumentNullException.ThrowIfNull(secrets);
        foreach (var (id, secret) in secrets)
        {
            Check(id, secret);
            _keys[id] = new(id, secret);
        }

        Current = _keys.GetValueOrDefault(currentId) ?? throw new ArgumentException(new LocalText(
            $"There is no secret '{currentId}'; the current secret must be among those given.",
            $"鍵 '{currentId}' がありません。現在の鍵を secrets に含めてください。").ToString(), nameof(currentId));
    }

    /// <summary>The identifier of the secret for what is recorded from now on.</summary>
    public string CurrentId => Current.Id;

    internal LedgerKey Current { get; }

    /// <summary>Takes the secrets as Base64, as configuration holds them.</summary>
    /// <param name="currentId">The identifier of the secret for what is recorded from now on.</param>
    /// <param name="secrets">All secrets by identifier, in Base64.</param>
    /// <returns>The keys.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is not Base64, or see the constructor.</exception>
    public static LedgerKeys FromBase64(string currentId, IEnumerable<KeyValuePair<string, string>> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        return new(currentId, secrets.Select(secret => KeyValuePair.Create(secret.Key, Decode(secret.Key, secret.Value))));
    }

    /// <summary>Names the keys, never the secrets.</summary>
    /// <returns>A text such as <c>LedgerKeys (2026, of 2)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(LedgerKeys)} ({CurrentId}, of {_keys.Count})");

    internal LedgerKey? Find(string id) => _keys.GetValueOrDefault(id);

    /// <summary>The key of an entry that was recorded.</summary>
    internal LedgerKey Get(string id) => Find(id) ?? throw new LedgerDamagedException(new LocalText(
        $"An entry was recorded with the secret '{id}', which is not among those given; add it to LedgerKeys.",
        $"鍵 '{id}' で記録されていますが、その鍵が渡されていません。LedgerKeys に加えてください。").ToString());

    /// <summary>The keyed hashes under which the entries of a subject may be stored: one for each secret.</summary>
    internal string[] SearchKeys(SubjectReference subject) => [.. _keys.Values.Select(key => key.SearchKey(subject))];

    private static byte[] Decode(string id, string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new ArgumentException(new LocalText(
                $"The secret '{id}' is not Base64; make one with: openssl rand -base64 32",
                $"鍵 '{id}' が Base64 ではありません。openssl rand -base64 32 などで作ってください。").ToString(), nameof(text));
        }
    }

    private static void Check(string id, byte[] secret)
    {
        if (id.Length is 0 or > LongestId || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            throw new ArgumentException(new LocalText(
                "The identifier of a secret has 1 to 32 letters, digits, '-', '_' or '.' of ASCII.",
                "鍵の識別子は、ASCII の英数字と - _ . の 1～32 文字にしてください。").ToString(), nameof(id));
        }

        if (secret is null || secret.Length < ShortestSecret || secret.Distinct().Count() < 8)
        {
            throw new ArgumentException(new LocalText(
                $"The secret '{id}' is too short or not random; make one of at least {ShortestSecret} bytes with: openssl rand -base64 32",
                $"鍵 '{id}' が短すぎるか、乱数ではありません。openssl rand -base64 32 などで {ShortestSecret} バイト以上の鍵を作ってください。").ToString(), nameof(secret));
        }
    }
}

/// <summary>One secret and what follows from it.</summary>
internal sealed class LedgerKey(string id, byte[] secret)
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _subject = Derive(secret, "tokyods ledger subject 1");
    private readonly byte[] _search = Derive(secret, "tokyods ledger search 1");
    private readonly byte[] _seal = Derive(secret, "tokyods ledger seal 1");
    private readonly byte[] _case = Derive(secret, "tokyods one-stop case 1");

    public string Id => id;

    /// <summary>Nonce, encrypted subject and tag in Base64.</summary>
    public string Encrypt(SubjectReference subject, Guid entry) => Convert.ToBase64String(Encrypt(_subject, Bytes(subject), Bound(entry)));

    public SubjectReference Decrypt(string text, Guid entry)
    {
        try
        {
            var parts = StrictUtf8.GetString(Decrypt(_subject, Convert.FromBase64String(text), Bound(entry))).Split('\0', 2);
            return new(parts[0], parts[1]);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or OverflowException or IndexOutOfRangeException or ArgumentException)
        {
            throw new LedgerDamagedException(new LocalText(
                $"The subject of entry {entry:D} cannot be decrypted with the secret '{id}'; it is another secret than the one it was recorded with.",
                $"記録 {entry:D} の対象者を鍵 '{id}' で復号できません。記録したときの鍵と違います。").ToString(), exception);
        }
    }

    /// <summary>Nonce, encrypted case and tag; readable only with what it is bound to.</summary>
    public byte[] EncryptCase(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> bound) => Encrypt(_case, plain, bound);

    /// <exception cref="CryptographicException">It was changed, is bound to something else, or was encrypted with another secret.</exception>
    public byte[] DecryptCase(ReadOnlySpan<byte> encrypted, ReadOnlySpan<byte> bound) =>
        encrypted.Length >= NonceLength + TagLength ? Decrypt(_case, encrypted, bound) : throw new CryptographicException();

    /// <summary>The keyed hash under which the entries of a subject are stored.</summary>
    public string SearchKey(SubjectReference subject) => Convert.ToHexStringLower(HMACSHA256.HashData(_search, Bytes(subject)));

    /// <summary>Proves that somebody with the secret wrote the last entry.</summary>
    public string Seal(string ledger, LedgerHead head) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_seal, StrictUtf8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ledger}\n{head.Sequence}\n{head.Hash}"))));

    public bool IsSeal(string seal, string ledger, LedgerHead head) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(seal), Encoding.ASCII.GetBytes(Seal(ledger, head)));

    /// <summary>Proves that somebody with the secret wrote an entry.</summary>
    public string Mac(string ledger, string hash) => Convert.ToHexStringLower(HMACSHA256.HashData(_seal, StrictUtf8.GetBytes($"{ledger}\n{hash}")));

    public bool IsMac(string mac, string ledger, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(mac), Encoding.ASCII.GetBytes(Mac(ledger, hash)));

    private static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> bound)
    {
        var encrypted = new byte[NonceLength + plain.Length + TagLength];
        var nonce = encrypted.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, plain, encrypted.AsSpan(NonceLength, plain.Length), encrypted.AsSpan(NonceLength + plain.Length), bound);
        return encrypted;
    }

    private static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> encrypted, ReadOnlySpan<byte> bound)
    {
        var plain = new byte[encrypted.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(encrypted[..NonceLength], encrypted[NonceLength..^TagLength], encrypted[^TagLength..], plain, bound);
        return plain;
    }

    private static byte[] Derive(byte[] secret, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyLength, info: Encoding.ASCII.GetBytes(use));

    private static byte[] Bytes(SubjectReference subject) => StrictUtf8.GetBytes($"{subject.Scheme}\0{subject.Key}");

    private static byte[] Bound(Guid entry) => entry.ToByteArray(bigEndian: true);
}
