using TokyoDs.Tests.Samples;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>One browser and one running demo for all tests, one test after another, because some kill a part of it.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // the name is xunit's
public sealed class DemoCollection : ICollectionFixture<BrowserSession>, ICollectionFixture<RunningDemo>
#pragma warning restore CA1711
{
    public const string Name = "once-only demo";
}
