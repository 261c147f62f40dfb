using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>What every remote registry wants of its options and keys.</summary>
internal static class RegistryAddress
{
    public static void ThrowIfUnsafe(Uri address, string key, TimeSpan timeout)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new ArgumentException(new LocalText(
                "Set the application id or token that the registry issued.", "発行されたアプリケーションIDまたはトークンを設定してください。").ToString());
        }

        ThrowIfUnsafe(address, timeout);
    }

    public static void ThrowIfUnsafe(Uri address, TimeSpan timeout)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new ArgumentException(new LocalText(
                "The address of the registry must be HTTPS, so that nobody reads a key or changes an answer on the way.",
                "キーの盗み見や応答のすり替えを防ぐため、アドレスは HTTPS にしてください。").ToString());
        }

        if (timeout <= TimeSpan.Zero)
        {
            throw new ArgumentException(new LocalText("The time limit must be positive.", "制限時間は正の値にしてください。").ToString());
        }
    }

    public static void ThrowIfDefault(bool isDefault, string name)
    {
        if (isDefault)
        {
            throw new ArgumentException(new LocalText("The key was never set; parse one first.", "キーが設定されていません。先に読み取ってください。").ToString(), name);
        }
    }

    public static ArgumentException NoEntityTag(string name) => new(new LocalText(
        "An entity tag is kept as it came, with its quotation marks.", "エンティティタグは、受け取ったまま引用符ごと指定してください。").ToString(), name);
}
