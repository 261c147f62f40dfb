using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace Kouza;

public sealed class BankOptions
{
    public Uri Base { get; set; } = new("https://bank.example.jp/");

    public Dictionary<string, string> Branches { get; } = [];
}

/// <summary>口座振替の依頼を送る。</summary>
public sealed class BankClient
{
    private readonly HttpClient _http;
    private readonly BankOptions _options;

    public BankClient(HttpClient http, IOptions<BankOptions> options)
    {
        _http = http;
        _options = options.Value;
        _http.BaseAddress = _options.Base; // safe TDS1008
    }

    public async Task<string> BranchAsync(string server, string branch)
    {
        var url = new StringBuilder("https://").Append(server).Append("/branches/").Append(Uri.EscapeDataString(branch));
        return await _http.GetStringAsync(url.ToString()); // weak TDS1008
    }

    public async Task<string> BranchAsync(string branch)
    {
        var url = new StringBuilder(_options.Base.ToString()).Append("branches/").Append(Uri.EscapeDataString(branch));
        return await _http.GetStringAsync(url.ToString()); // safe TDS1008
    }

    public async Task<bool> TransferAsync(Transfer transfer)
    {
        var (callback, amount, _) = transfer;
        using var response = await _http.PostAsync(new Uri(new Uri("https://bank.example.jp/"), callback), JsonContent.Create(amount)); // weak TDS1008
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> TransferFixedAsync(Transfer transfer)
    {
        var query = new QueryBuilder { { "amount", transfer.Amount.ToString() }, { "memo", transfer.Memo } };
        using var response = await _http.PostAsync(new Uri("https://bank.example.jp/transfer" + query.ToQueryString()), null); // safe TDS1008
        return response.IsSuccessStatusCode;
    }

    public Task<HttpResponseMessage> PatchAsync(string? target, string body)
    {
        if (string.IsNullOrEmpty(target))
        {
            return _http.PatchAsync("status", new StringContent(body)); // safe TDS1008
        }

        return _http.PatchAsync(target, new StringContent(body)); // weak TDS1008
    }

    public async Task<string> LookupAsync(string key)
    {
        if (!_options.Branches.TryGetValue(key, out var path))
        {
            return "";
        }

        return await _http.GetStringAsync(path); // safe TDS1008
    }
}

public sealed record Transfer(string Callback, int Amount, string Memo);
