namespace Shotai;

/// <summary>招待メールに載せるリンクを作る。</summary>
public class InvitationLinks(IHttpContextAccessor accessor)
{
    private const string Origin = "https://www.city.example.jp";

    public string For(Guid id) => $"https://{accessor.HttpContext!.Request.Host}/invitations/{id}"; // weak TDS1018

    public string PathFor(Guid id) => accessor.HttpContext!.Request.PathBase + $"/invitations/{id}"; // safe TDS1018

    public string PublicFor(Guid id) => $"{Origin}{accessor.HttpContext!.Request.PathBase}/invitations/{id}"; // safe TDS1018
}
