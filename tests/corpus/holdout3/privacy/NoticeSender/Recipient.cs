using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tsuchi;

public class Recipient
{
    public Guid Id { get; init; }

    public string 電話番号 { get; init; } = "";

    public string メールアドレス { get; init; } = "";

    public string 地区コード { get; init; } = "";
}

public interface ISmsGateway
{
    Task<int> PushAsync(string number, string text);
}
