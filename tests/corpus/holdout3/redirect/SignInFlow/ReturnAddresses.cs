using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Accounts;

public interface IReturnAddresses
{
    string? Resolve(string service);
}

public class ReturnAddresses : IReturnAddresses
{
    private static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["library"] = "https://library.city.example.lg.jp/",
        ["sports"] = "https://sports.city.example.lg.jp/",
    };

    public string? Resolve(string service) => Known.GetValueOrDefault(service);
}
