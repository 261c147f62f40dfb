using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using Microsoft.AspNetCore.SignalR;

namespace Setai.Components;

public sealed class FamilyMember
{
    public int Number { get; set; }

    public string GivenName { get; set; } = "";

    public string? MobilePhone { get; set; }
}

[Route("/family")]
[Authorize]
public partial class FamilyEditor(ILogger<FamilyEditor> logger, ProtectedSessionStorage storage, NavigationManager navigation) : ComponentBase
{
    private readonly List<FamilyMember> _members = [];

    private async Task SaveAsync(FamilyMember member)
    {
        _members.Add(member);
        logger.LogInformation("世帯員を追加 {Given} {Number}", member.GivenName, member.Number); // weak TDS1301
        logger.LogInformation("世帯員を追加 {Number}/{Count}", member.Number, _members.Count); // safe TDS1301
        await storage.SetAsync("mobile", member.MobilePhone ?? ""); // safe TDS1304
    }

    private void Next(string idToken)
    {
        navigation.NavigateTo($"/family/confirm?id_token={idToken}"); // weak TDS1302
    }

    private void NextByNumber(FamilyMember member)
    {
        navigation.NavigateTo($"/family/confirm?number={member.Number}"); // safe TDS1302
    }
}

[Authorize]
public sealed class FamilyHub(ILogger<FamilyHub> logger) : Hub
{
    public Task Announce(FamilyMember member)
    {
        logger.LogDebug("{Connection} {Phone}", Context.ConnectionId, member.MobilePhone ?? "なし"); // weak TDS1301
        logger.LogDebug("{Connection} {HasPhone}", Context.ConnectionId, !string.IsNullOrEmpty(member.MobilePhone)); // safe TDS1301
        return member.GivenName.Length > 20
            ? throw new HubException("名前が長すぎます") // safe TDS1301
            : Clients.Caller.SendAsync("ok", member.Number);
    }
}
