using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TokyoDs.Eng;

/// <summary>One service of the samples as a process of its own, with a folder of its own, that can be killed and started again at the same address.</summary>
public sealed partial class Bureau : IDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(2);

    private readonly string _program;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly Action<string>? _onLine;
    private Process? _process;

    /// <summary>Names a service; <see cref="Start"/> starts it.</summary>
    /// <param name="program">The built assembly.</param>
    /// <param name="folder">The content root.</param>
    /// <param name="settings">Configuration, as environment variables.</param>
    /// <param name="onLine">Called with what it prints.</param>
    public Bureau(string program, string folder, IReadOnlyDictionary<string, string?> settings, Action<string>? onLine = null) =>
        (_program, _folder, _settings, _onLine) = (program, folder, settings, onLine);

    /// <summary>Where the service answers; known after the first <see cref="Start"/> and kept from then on.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The same service at the same address with one more or another setting; end the former first.</summary>
    /// <param name="name">The environment variable.</param>
    /// <param name="value">Its value.</param>
    public Bureau With(string name, string value) =>
        new(_program, _folder, new Dictionary<string, string?>(_settings) { [name] = value }, _onLine) { Address = Address };

    /// <summary>Starts the service and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended or did not answer in time; the message has what it printed.</exception>
    public void Start()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var printed = new List<string>();
        _process = new Command("dotnet", _program, "--urls", Address.GetLeftPart(UriPartial.Authority), "--contentRoot", _folder)
        {
            WorkingDirectory = _folder,
            Environment = _settings,
        }.Start();
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("It ended."));
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Address = listening.Task.WaitAsync(StartTime).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is InvalidOperationException or TimeoutException)
        {
            Kill();
            lock (printed)
            {
                throw new InvalidOperationException($"{Path.GetFileName(_program)} did not start.\n{string.Join('\n', printed)}", failure);
            }
        }

        void Take(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (printed)
            {
                printed.Add(line);
            }

            _onLine?.Invoke(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                listening.TrySetResult(new(match.Groups[1].Value));
            }
        }
    }

    /// <summary>Ends the service at once, as a crash does (SIGKILL); nothing is flushed or said good-bye to.</summary>
    public void Kill()
    {
        if (_process is { HasExited: false } running)
        {
            running.Kill(entireProcessTree: false);
            running.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }

    /// <summary>Ends the service.</summary>
    public void Dispose() => Kill();

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
