using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class ConsentReceiptTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9));

    private static readonly ConsentReceipt Receipt = new(
        Guid.NewGuid(), new("corporate-number", "8000012010038"), "補助金の審査", [new("jp.x", 1, 2)], ShownText.Hash("同意します。"), Now, Now.AddDays(365));

    [Fact]
    public void The_hash_is_that_of_exactly_the_text_that_was_shown()
    {
        // printf '同意します。' | sha256sum
        Assert.Equal("c7b92dbaf73b85d839eff36ae69e1c030858a9bee54ba99ee7cbbaf6db25319f", ShownText.Hash("同意します。"));
        Assert.True(ShownText.IsThatOf("同意します。", Receipt));
        Assert.All((string[])["同意します。 ", "同意します｡", "同意します。\n", ""], text => Assert.False(ShownText.IsThatOf(text, Receipt)));
        Assert.NotEqual(ShownText.Hash("が"), ShownText.Hash("か\u3099"));
        Assert.Throws<ArgumentException>(() => ShownText.Hash("\uD842"));
    }

    [Fact]
    public void A_receipt_covers_until_the_moment_it_expires_or_is_revoked()
    {
        Receipt.EnsureValid();
        ContractReference contract = new("jp.x", 1, 5);
        Assert.True(Receipt.Covers("補助金の審査", contract, Now));
        Assert.False(Receipt.Covers("補助金の審査", contract, Now.AddDays(365)));
        Assert.False(Receipt.Covers("補助金の審査", contract with { Major = 2 }, Now));
        Assert.False(Receipt.Covers("その他", contract, Now));
        var revoked = Receipt with { RevokedAt = Now.AddDays(1) };
        Assert.True(revoked.Covers("補助金の審査", contract, Now));
        Assert.False(revoked.Covers("補助金の審査", contract, Now.AddDays(1)));
    }
}
