using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>A provider that misbehaves below HTTP: each connection gets the next answer of the script, the last one for ever.</summary>
public sealed class RawServer : IDisposable
{
    private const string Silence = "";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly string[] _script;
    private readonly ConcurrentQueue<string> _requests = new();
    private int _next = -1;

    private RawServer(string[] script)
    {
        _script = script;
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/evidence");

    /// <summary>The requests, head and body.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static RawServer Scripted(params string[] answers) => new(answers);

    /// <summary>Accepts connections and never answers.</summary>
    public static RawServer Silent() => new([Silence]);

    /// <summary>Promises more than it sends, and hangs up.</summary>
    public static RawServer BreakingOff() => new([Head(200, "application/json", 1000) + "{\"requestId\":"]);

    /// <summary>Sends half of what it promised, and keeps the connection open without a word.</summary>
    public static RawServer Stalling() => new([Head(200, "application/json", 1000) + "{\"requestId\":" + '\0']);

    public static string Answer(int status, string body = "", string type = "application/json", string headers = "") =>
        Head(status, type, Encoding.UTF8.GetByteCount(body), headers) + body;

    /// <summary>An address on which nobody listens.</summary>
    public static Uri Nobody()
    {
        using var server = Silent();
        return server.Address;
    }

    public void Dispose()
    {
        _stopped.Cancel();
        _listener.Dispose();
    }

    private static string Head(int status, string type, int length, string headers = "") =>
        $"HTTP/1.1 {status} Said\r\nContent-Type: {type}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n";

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stopped.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                await ReadRequestAsync(stream);
                var answer = _script[Math.Min(Interlocked.Increment(ref _next), _script.Length - 1)];
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer.TrimEnd('\0')), _stopped.Token);
                if (answer == Silence || answer.EndsWith('\0'))
                {
                    await Task.Delay(Timeout.Infinite, _stopped.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // The test is over, or its client went away.
            }
        }
    }

    private async Task ReadRequestAsync(NetworkStream stream)
    {
        var buffer = new byte[16 * 1024];
        var text = "";
        int count;
        do
        {
            count = await stream.ReadAsync(buffer, _stopped.Token);
            text += Encoding.UTF8.GetString(buffer, 0, count);
        }
        while (count > 0 && !text.TrimEnd().EndsWith('}'));
        _requests.Enqueue(text);
    }
}
