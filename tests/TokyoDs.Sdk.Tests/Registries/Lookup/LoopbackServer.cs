using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>Answers every question on a loopback port with the same bytes, also with broken ones.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly byte[] _answer;
    private readonly TimeSpan _delay;
    private readonly TimeSpan _hold;

    private LoopbackServer(byte[] answer, TimeSpan delay, TimeSpan hold = default)
    {
        (_answer, _delay, _hold) = (answer, delay, hold);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The head of the last question.</summary>
    public string Question { get; private set; } = "";

    public static LoopbackServer With(string body, int status = 200, string type = "text/plain", string headers = "") =>
        With(Encoding.UTF8.GetBytes(body), status, type, headers);

    public static LoopbackServer With(byte[] body, int status = 200, string type = "text/plain", string headers = "") => new(
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Said\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"), .. body],
        TimeSpan.Zero);

    /// <summary>Answers so late that no test waits for it.</summary>
    public static LoopbackServer Slow() => new([], TimeSpan.FromMinutes(5));

    /// <summary>Promises more bytes than it sends.</summary>
    public static LoopbackServer BreakingOff() => new("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n2026-"u8.ToArray(), TimeSpan.Zero);

    /// <summary>Promises more bytes than it sends, and keeps the connection.</summary>
    public static LoopbackServer Stalling() => new("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nPK"u8.ToArray(), TimeSpan.Zero, TimeSpan.FromMinutes(5));

    /// <summary>Speaks no HTTP.</summary>
    public static LoopbackServer Babbling() => new("SSH-2.0-nothing\r\n"u8.ToArray(), TimeSpan.Zero);

    /// <summary>An address on which nobody listens.</summary>
    public static Uri Nobody()
    {
        using var server = Slow();
        return server.Address;
    }

    public void Dispose()
    {
        _stopped.Cancel();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!_stopped.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopped.Token);
                var stream = client.GetStream();
                var buffer = new byte[8192];
                var length = 0;
                while (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
                {
                    length += await stream.ReadAsync(buffer.AsMemory(length), _stopped.Token);
                }

                Question = Encoding.ASCII.GetString(buffer, 0, length);
                await Task.Delay(_delay, _stopped.Token);
                await stream.WriteAsync(_answer, _stopped.Token);
                await Task.Delay(_hold, _stopped.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or IOException or SocketException)
        {
            // The test is over, or its client went away.
        }
    }
}
