using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shotai;

[ApiController]
[Authorize(Roles = "clerk")]
[Route("api/invitations")]
public class InvitationController(IInvitations invitations, LinkGenerator links, IConfiguration configuration) : ControllerBase
{
    private static readonly string[] Hosts = ["www.city.example.jp", "yoyaku.city.example.jp"];

    [HttpPost("{id:guid}/send")]
    public async Task<IActionResult> Send(Guid id)
    {
        await invitations.SendAsync(id, Request.Scheme + "://" + Request.Host.Value + "/invitations/" + id); // weak TDS1018
        return Accepted();
    }

    [HttpPost("{id:guid}/send/checked")]
    public async Task<IActionResult> SendChecked(Guid id)
    {
        if (!Hosts.Contains(Request.Host.Host))
        {
            return BadRequest();
        }

        await invitations.SendAsync(id, "https://" + Request.Host.Host + "/invitations/" + id); // safe TDS1018
        return Accepted();
    }

    [HttpPost("{id:guid}/send/configured")]
    public async Task<IActionResult> SendConfigured(Guid id)
    {
        await invitations.SendAsync(id, configuration["Site:Origin"] + "/invitations/" + id); // safe TDS1018
        return Accepted();
    }

    [HttpPost("{id:guid}/send/header")]
    public async Task<IActionResult> SendByHeader(Guid id)
    {
        await invitations.SendAsync(id, $"https://{Request.Headers.Host}/invitations/{id}"); // weak TDS1018
        return Accepted();
    }

    [HttpPost("{id:guid}/send/generated")]
    public async Task<IActionResult> SendGenerated(Guid id)
    {
        await invitations.SendAsync(id, links.GetUriByName("invitation", new { id }, Request.Scheme, Request.Host)!); // weak TDS1018
        await invitations.SendAsync(id, links.GetUriByName("invitation", new { id }, "https", new HostString("www.city.example.jp"))!); // safe TDS1018
        return Accepted();
    }

    [HttpPost("{id:guid}/send/service")]
    public async Task<IActionResult> SendByService(Guid id, [FromServices] InvitationLinks builder)
    {
        await invitations.SendAsync(id, builder.For(id));
        await invitations.SendAsync(id, builder.PublicFor(id));
        return Accepted(builder.PathFor(id));
    }
}

public interface IInvitations
{
    Task SendAsync(Guid id, string link);
}
