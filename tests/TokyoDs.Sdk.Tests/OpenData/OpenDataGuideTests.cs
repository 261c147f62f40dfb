namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class OpenDataGuideTests
{
    private static readonly IReadOnlyList<GuideExample> Examples = GuideExample.Of("open-data.md");

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Examples.Count)];

    [Theory, MemberData(nameof(Indices))]
    public void The_example_prints_what_stands_below_it(int index)
    {
        using var japanese = new UiCulture("ja");
        Assert.Equal(Examples[index].Output, Examples[index].Run());
    }
}
