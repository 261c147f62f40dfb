namespace TokyoDs.Tests.Gallery;

/// <summary>A test in a real browser; skipped, with the reason, where none is installed.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = RunningGallery.ReasonToSkip;
}

/// <summary>The same for a test with data.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = RunningGallery.ReasonToSkip;
}
