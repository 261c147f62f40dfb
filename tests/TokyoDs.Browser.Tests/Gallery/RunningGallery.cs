using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>The gallery on a real port and a real browser in front of it.</summary>
public sealed class RunningGallery : IAsyncLifetime
{
    private readonly BrowserSession _browser = new();
    private WebApplication? _app;
    private IPage? _shared;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (BrowserSession.ReasonToSkip is not null)
        {
            return;
        }

        _app = TokyoDs.Gallery.Program.Create("--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning");
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new UriBuilder(addresses.Single()) { Host = "localhost" }.Uri;
        await _browser.InitializeAsync();
    }

    public Task<IPage> OpenAsync(int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None) =>
        _browser.OpenAsync(Address, width, script, scheme, forced);

    /// <summary>One window for tests that each look at a page and change nothing; opening one for each costs more than the look.</summary>
    public async Task<IPage> SharedAsync(int width)
    {
        if (BrowserSession.ReasonToSkip is not null)
        {
            return null!; // every test that would use it is skipped
        }

        _shared ??= await OpenAsync();
        await _shared.SetViewportSizeAsync(width, 900);
        return _shared;
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // the name is xunit's
public sealed class GalleryCollection : ICollectionFixture<RunningGallery>
#pragma warning restore CA1711
{
    public const string Name = "gallery";
}
