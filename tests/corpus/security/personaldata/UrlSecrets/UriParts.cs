namespace Renkei.Links;

internal static class UriParts
{
    public static Uri Download(Uri baseAddress, string clientSecret, string name)
    {
        var builder = new UriBuilder(baseAddress) { Path = "download" };
        builder.Query = $"name={Uri.EscapeDataString(name)}&client_secret={Uri.EscapeDataString(clientSecret)}"; // weak TDS1302
        return builder.Uri;
    }

    public static Uri DownloadPlain(Uri baseAddress, string name)
    {
        var builder = new UriBuilder(baseAddress) { Path = "download" };
        builder.Query = $"name={Uri.EscapeDataString(name)}"; // safe TDS1302
        return builder.Uri;
    }

    public static Uri WithUser(string host, string user, string password) =>
        new UriBuilder("https", host) { UserName = user, Password = password }.Uri; // weak TDS1302

    public static Uri WithPort(string host, int port) =>
        new UriBuilder("https", host) { Port = port }.Uri; // safe TDS1302

    public static string Template(string format) => format.Replace("{token}", "…"); // safe TDS1302
}
