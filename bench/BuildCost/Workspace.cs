using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>A folder with the source, one project for each variant, and the package packed from this repository.</summary>
internal sealed class Workspace : IDisposable
{
    public const string PackageVersion = "0.1.0-bench";

    private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-bench-").FullName;
    private readonly string _root = Repository.Root;
    private IReadOnlyList<string> _references = [];
    private string _properties = "";

    private static readonly Lazy<string> Compiler = new(() => Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk", new Command("dotnet", "--version").Run().Output.Trim(), "Roslyn", "bincore"));

    public Workspace()
    {
        Forget();
        Dotnet(_root, "pack", "src/Sdk/TokyoDs.Sdk.Package", "-c", "Release", "-o", Path.Combine(_folder, "feed"), $"-p:PackageVersion={PackageVersion}", "--nologo", "-v", "q");
    }

    /// <summary>A file of the SDK's compiler.</summary>
    public static string CompilerFile(string name) => Path.Combine(Compiler.Value, name);

    public void Generate(int files)
    {
        var source = Path.Combine(_folder, "source");
        Directory.CreateDirectory(source);
        for (var i = 0; i < files; i++)
        {
            File.WriteAllText(Path.Combine(source, $"Feature{i:D5}.cs"), GeneratedSource.File(i));
        }

        File.WriteAllText(Path.Combine(source, "Program.cs"), GeneratedSource.Program(files));
    }

    /// <summary>Takes the source of a folder, as far as it compiles here; the answer is the number of its files.</summary>
    public int Take(string folder)
    {
        _references = RealReferences.Of(folder);
        _properties = "<OutputType>Library</OutputType><LangVersion>preview</LangVersion><AllowUnsafeBlocks>true</AllowUnsafeBlocks><GenerateAssemblyInfo>false</GenerateAssemblyInfo>";
        var files = CompilableSource.Of(folder, RealReferences.Framework.Concat(_references));
        foreach (var file in files)
        {
            var copy = Path.Combine(_folder, "source", Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return files.Count;
    }

    /// <summary>The arguments that a build of this variant gives to the compiler.</summary>
    public string CompilerArguments(Variant variant)
    {
        var project = Path.Combine(_folder, "project-" + Variant.All.ToList().IndexOf(variant));
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Bench.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{_folder}/feed</RestoreAdditionalProjectSources>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
                <SkipCompilerExecution>true</SkipCompilerExecution>
                {_properties}
                {variant.Properties}
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="../source/**/*.cs" />
                {string.Concat(_references.Select(path => $"<Reference Include=\"{path}\" />"))}
                {(variant.Package is { } package ? $"<PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />" : "")}
              </ItemGroup>
              <ItemGroup>
                <GlobalAnalyzerConfigFiles Include="off.globalconfig" />
              </ItemGroup>
              <Target Name="KeepArguments" AfterTargets="CoreCompile">
                <WriteLinesToFile File="arguments.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
              </Target>
            </Project>
            """);
        File.WriteAllLines(Path.Combine(project, "off.globalconfig"), ["is_global = true", .. (variant.Off ?? []).Select(id => $"dotnet_diagnostic.{id}.severity = none")]);
        Dotnet(project, "build", "-t:Restore;ResolveReferences;CoreCompile", "--nologo", "-v", "q");
        return Path.Combine(project, "arguments.rsp");
    }

    public Measurement Compile(string arguments)
    {
        using var process = new Command("dotnet", "exec", CompilerFile("csc.dll"), "/noconfig", $"@{arguments}") { WorkingDirectory = Path.GetDirectoryName(arguments) }.Start();
        var findings = 0;
        var errors = new StringBuilder();
        long peak = 0;
        process.OutputDataReceived += (_, line) =>
        {
            findings += line.Data?.Contains(": warning ", StringComparison.Ordinal) == true ? 1 : 0;
            if (line.Data?.Contains("error ", StringComparison.Ordinal) == true)
            {
                errors.AppendLine(line.Data);
            }
        };
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // The system forgets both figures when the process ends, so they are read every ten milliseconds until then.
        var cpu = TimeSpan.Zero;
        while (!process.WaitForExit(10))
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.WorkingSet64));
            }
            catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
            {
                break;
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? new(cpu.TotalSeconds, peak / 1048576.0, findings)
            : throw new InvalidOperationException($"The compiler failed with {process.ExitCode} on {arguments}:\n{errors}");
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Forget();
    }

    private static void Forget()
    {
        var cached = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages", "tokyods.sdk", PackageVersion);
        if (Directory.Exists(cached))
        {
            Directory.Delete(cached, recursive: true);
        }
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var result = new Command("dotnet", arguments) { WorkingDirectory = folder }.Run();
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(result.Output);
        }
    }
}
