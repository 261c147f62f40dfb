namespace Renkei;

/// <summary>連携先へ送り出す前に行き先を確かめる。</summary>
public interface IPartnerGate
{
    bool IsAllowed(string url);

    string Safe(string? url);

    Uri Parse(string url);
}

public sealed class PartnerGate(IConfiguration configuration) : IPartnerGate
{
    private readonly string[] _hosts = configuration.GetSection("Partners:Hosts").Get<string[]>() ?? [];

    public bool IsAllowed(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return false;
        }

        return uri.Scheme == Uri.UriSchemeHttps && _hosts.Any(host => string.Equals(host, uri.Host, StringComparison.OrdinalIgnoreCase));
    }

    public string Safe(string? url) => url is not null && IsAllowed(url) ? url : "/partners";

    public Uri Parse(string url) => new(url, UriKind.RelativeOrAbsolute);
}
