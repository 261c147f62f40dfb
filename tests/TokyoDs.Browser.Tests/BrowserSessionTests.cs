namespace TokyoDs.Tests.Browser;

/// <summary>Browser tests may be skipped at a desk without a browser, and never in CI.</summary>
public sealed class BrowserSessionTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("True", true)]
    public void Without_a_browser_tests_run_and_so_fail_in_CI_only(string? ci, bool runs) =>
        Assert.Equal(runs, BrowserSession.ReasonWith([null, "/no/such/browser"], ci) is null);

    [Fact]
    public void With_a_browser_tests_run_everywhere() => Assert.Null(BrowserSession.ReasonWith([null, typeof(BrowserSession).Assembly.Location], ci: null));
}
