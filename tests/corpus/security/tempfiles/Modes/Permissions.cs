namespace Toukei.Export;

public static class Permissions
{
    public static void Share(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite); // weak TDS1404
        }
    }

    public static void Keep(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite); // safe TDS1404
        }
    }

    public static FileStream CreateOpen(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite, // weak TDS1404
    });

    public static FileStream CreateClosed(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, // safe TDS1404
    });

    public static void Folder(string path)
    {
        const UnixFileMode everybody = (UnixFileMode)0b111_111_111;
        if (OperatingSystem.IsLinux())
        {
            Directory.CreateDirectory(path, everybody); // weak TDS1404
        }
    }

    public static void FolderOwn(string path)
    {
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsLinux())
        {
            Directory.CreateDirectory(path, own); // safe TDS1404
        }
    }

    public static void Loosen(FileInfo file)
    {
        if (OperatingSystem.IsLinux())
        {
            file.UnixFileMode |= UnixFileMode.OtherWrite; // weak TDS1404
        }
    }

    public static void Tighten(FileInfo file)
    {
        if (OperatingSystem.IsLinux())
        {
            file.UnixFileMode &= ~UnixFileMode.OtherWrite; // safe TDS1404
        }
    }
}
