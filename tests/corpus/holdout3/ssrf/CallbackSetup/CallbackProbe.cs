namespace Renkei.Callbacks;

public interface ICallbackProbe
{
    Task<int> ProbeAsync(string host, CancellationToken cancel);

    Task<int> StageAsync(CallbackStage stage, string path, CancellationToken cancel);

    Task<int> DeleteAsync(CallbackInput input, CancellationToken cancel);
}

public class CallbackProbe(HttpClient http) : ICallbackProbe
{
    public async Task<int> ProbeAsync(string host, CancellationToken cancel)
    {
        using var response = await http.GetAsync("https://" + host + "/callback/ping", cancel); // weak TDS1008
        return (int)response.StatusCode;
    }

    public async Task<int> StageAsync(CallbackStage stage, string path, CancellationToken cancel)
    {
        var origin = stage == CallbackStage.Live ? "https://renkei.city.example.lg.jp" : "https://renkei-test.city.example.lg.jp";
        using var response = await http.GetAsync(origin + "/callback/" + Uri.EscapeDataString(path), cancel); // safe TDS1008
        return (int)response.StatusCode;
    }

    public async Task<int> DeleteAsync(CallbackInput input, CancellationToken cancel)
    {
        var builder = new UriBuilder { Scheme = "https", Host = input.Host, Path = "/callback" };
        using var response = await http.DeleteAsync(builder.Uri, cancel); // weak TDS1008
        return (int)response.StatusCode;
    }
}
