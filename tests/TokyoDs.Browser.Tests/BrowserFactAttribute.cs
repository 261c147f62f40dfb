namespace TokyoDs.Tests.Browser;

/// <summary>A test in a real browser: skipped, with the reason, where none is installed, and failed there in CI.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserSession.ReasonToSkip;
}

/// <summary>The same for a test with data.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserSession.ReasonToSkip;
}
