namespace TokyoDs.Eng;

/// <summary>What the tests need besides the .NET SDK: a browser with Japanese fonts, and PostgreSQL.</summary>
public static class Prerequisites
{
    private static readonly (string Package, Func<bool> IsThere)[] Debian =
    [
        ("chromium", () => File.Exists("/usr/bin/chromium")),
        ("fonts-noto-cjk", () => Directory.Exists("/usr/share/fonts/opentype/noto")),
        ("postgresql", () => Directory.Exists("/usr/lib/postgresql")),
    ];

    /// <summary>Installs what is missing on Debian; elsewhere names it. True when everything is there.</summary>
    public static bool Ensure()
    {
        var missing = Debian.Where(entry => !entry.IsThere()).Select(entry => entry.Package).ToList();
        if (missing.Count == 0)
        {
            return true;
        }

        if (!File.Exists("/usr/bin/apt-get"))
        {
            Console.WriteLine($"Please install: {string.Join(", ", missing)}. (This script installs them on Debian only.)");
            return false;
        }

        Console.WriteLine($"Installing {string.Join(", ", missing)} …");
        var apt = Environment.UserName == "root" ? Array.Empty<string>() : ["sudo"];
        var done = Run([.. apt, "apt-get", "-q", "update"]) && Run([.. apt, "apt-get", "-q", "install", "-y", "--no-install-recommends", .. missing]);
        return done && Debian.All(entry => entry.IsThere());
    }

    private static bool Run(string[] words)
    {
        var result = new Command(words[0], words[1..]) { Environment = new Dictionary<string, string?> { ["DEBIAN_FRONTEND"] = "noninteractive" } }.Run();
        if (!result.Succeeded)
        {
            Console.WriteLine(result.Output);
        }

        return result.Succeeded;
    }
}
