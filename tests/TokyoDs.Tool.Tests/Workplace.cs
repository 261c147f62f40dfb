using TokyoDs.Eng;

namespace TokyoDs.Tool.Tests;

/// <summary>A folder with schemas and documents, and the tool run on them within the test.</summary>
public sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tokyods-tool-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <summary>Writes a schema of a contract under the name that the build gives it.</summary>
    public string Schema(string folder, string id, string version, string keywords) =>
        Write($"{folder}/{id}.{version.Split('.')[0]}.schema.json", $"{{\n  \"$id\": \"urn:tokyods:contract:{id}:{version}\",\n  {keywords}\n}}\n");

    public static ToolResult Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, output, errors);
        return new(code, output.ToString(), errors.ToString());
    }

    public void Git(params string[] arguments)
    {
        var result = new Command("git", ["-c", "user.name=Test", "-c", "user.email=test@example.jp", "-c", "commit.gpgsign=false", .. arguments]) { WorkingDirectory = Folder }.Run();
        Assert.True(result.Succeeded, result.Output);
    }

    public void Dispose()
    {
        // git makes its objects read-only.
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        Directory.Delete(Folder, recursive: true);
    }
}

public sealed record ToolResult(int ExitCode, string Output, string Errors);
