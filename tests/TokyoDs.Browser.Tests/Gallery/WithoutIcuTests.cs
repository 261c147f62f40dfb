using System.Diagnostics;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>The gallery in an image without ICU, where every culture says that its language is "iv".</summary>
public sealed class WithoutIcuTests : IAsyncLifetime
{
    private GalleryProcess _gallery = null!;

    public async Task InitializeAsync() => _gallery = await GalleryProcess.Start();

    public async Task DisposeAsync() => await _gallery.DisposeAsync();

    [Theory]
    [InlineData("/form", "ja", "※必須")]
    [InlineData("/form", "en", "Required")]
    [InlineData("/components/person", "ja", "※必須")]
    [InlineData("/components/person", "en", "Required")]
    [InlineData("/confirm", "ja", "1990年4月1日")]
    [InlineData("/confirm", "en", "1 April 1990")]
    public async Task A_page_speaks_the_language_that_was_chosen(string path, string language, string text)
    {
        var page = await _gallery.AskAsync(HttpMethod.Get, path, language);

        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"{language}\" aria-current=\"true\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "まだ受け付けていません")]
    [InlineData("en", "We have not received this form yet")]
    public async Task So_does_what_the_server_says_about_a_form(string language, string text)
    {
        var page = await _gallery.AskAsync(HttpMethod.Post, "/confirm", language);

        Assert.Contains(text, page, StringComparison.Ordinal);
    }

    private sealed class GalleryProcess : IAsyncDisposable
    {
        private const string Listening = "Now listening on: ";

        private readonly Process _process;
        private readonly HttpClient _client;

        private GalleryProcess(Process process, Uri address) => (_process, _client) = (process, new() { BaseAddress = address });

        public static async Task<GalleryProcess> Start()
        {
            var start = new ProcessStartInfo(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "TokyoDs.Gallery.dll"), "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true, UseShellExecute = false,
            };
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0";
            var process = Process.Start(start)!;
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var place)
                {
                    _ = process.StandardOutput.ReadToEndAsync();
                    return new(process, new Uri(line[(place + Listening.Length)..].Trim()));
                }
            }

            throw new InvalidOperationException("The gallery did not start.");
        }

        public async Task<string> AskAsync(HttpMethod method, string path, string language)
        {
            using var request = new HttpRequestMessage(method, path) { Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null };
            request.Headers.Add("Cookie", $"tds-lang=c%3D{language}%7Cuic%3D{language}");
            using var response = await _client.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }

        public async ValueTask DisposeAsync()
        {
            _client.Dispose();
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }
}
