using System.Security.Cryptography;
using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class LedgerKeysTests
{
    private static readonly SubjectReference Subject = new("corporate-number", "8000012010038");
    private static readonly byte[] Secret = SHA256.HashData("only for tests"u8);

    [Fact]
    public void The_current_secret_must_be_given_and_is_never_made_up()
    {
        Assert.Throws<ArgumentException>(() => new LedgerKeys("2026", []));
        Assert.Throws<ArgumentException>(() => new LedgerKeys("2027", [KeyValuePair.Create("2026", Secret)]));
    }

    [Fact]
    public void Short_and_made_up_secrets_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Keys(Secret[..31]));
        Assert.Throws<ArgumentException>(() => Keys(new byte[32]));
        Assert.Throws<ArgumentException>(() => LedgerKeys.FromBase64("a", [KeyValuePair.Create("a", "not base64!")]));
        Assert.Throws<ArgumentException>(() => new LedgerKeys("", [KeyValuePair.Create("", Secret)]));
        Assert.Throws<ArgumentException>(() => new LedgerKeys("鍵", [KeyValuePair.Create("鍵", Secret)]));
    }

    [Fact]
    public void Neither_text_nor_messages_show_a_secret()
    {
        Assert.Equal("LedgerKeys (a, of 1)", Keys(Secret).ToString());
        var error = Assert.Throws<ArgumentException>(() => LedgerKeys.FromBase64("a", [KeyValuePair.Create("a", "hush-hush")]));
        Assert.DoesNotContain("hush", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_subject_belongs_to_its_entry()
    {
        var key = Keys(Secret).Current;
        var entry = Guid.NewGuid();
        var text = key.Encrypt(Subject, entry);

        Assert.Equal(Subject, key.Decrypt(text, entry));
        Assert.NotEqual(text, key.Encrypt(Subject, entry));
        Assert.Throws<LedgerDamagedException>(() => key.Decrypt(text, Guid.NewGuid()));
        Assert.Throws<LedgerDamagedException>(() => Keys(SHA256.HashData("another"u8)).Current.Decrypt(text, entry));
        foreach (var damaged in (string[])["", "AAAA", "%", text[4..], 'A' + text[1..] + "AAAA"])
        {
            Assert.Throws<LedgerDamagedException>(() => key.Decrypt(damaged, entry));
        }
    }

    [Fact]
    public void The_keyed_hash_depends_on_secret_scheme_and_key()
    {
        string[] hashes =
        [
            Keys(Secret).Current.SearchKey(Subject),
            Keys(SHA256.HashData("another"u8)).Current.SearchKey(Subject),
            Keys(Secret).Current.SearchKey(Subject with { Scheme = "other" }),
            Keys(Secret).Current.SearchKey(Subject with { Key = "7000012050002" }),
            Keys(Secret).Current.SearchKey(new("corporate-number8", "000012010038")),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[0], Keys(Secret).Current.SearchKey(Subject));
        Assert.All(hashes, hash => Assert.Equal(64, hash.Length));
    }

    private static LedgerKeys Keys(byte[] secret) => new("a", [KeyValuePair.Create("a", secret)]);
}
