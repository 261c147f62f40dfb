namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ArchiveEntryOutsideFolderTests() : RuleTests("TDS1004")
{
    [Fact]
    public Task An_entry_that_is_extracted_where_it_says_is_reported() => Flags("""
        using System.IO.Compression;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/upload", (IFormFile file) =>
        {
            using var archive = new ZipArchive(file.OpenReadStream());
            foreach (var entry in archive.Entries)
            {
                if (entry.Length > 1_000_000) { continue; }
                entry.ExtractToFile(Path.Combine("uploads", {|TDS1004:entry.FullName|}), overwrite: true);
            }
        });
        """);

    [Fact]
    public Task A_path_in_steps_is_followed() => Flags("""
        using System.IO.Compression;
        class Import(string root)
        {
            public async Task RunAsync(ZipArchiveEntry entry)
            {
                var relative = {|TDS1004:entry.FullName|}.Replace('\\', '/').TrimStart('/');
                var path = Path.Combine(root, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await using var target = File.Create(path);
                await using var source = entry.Open();
                await source.CopyToAsync(target);
            }

            public void Write(ZipArchiveEntry entry, byte[] content) => File.WriteAllBytes($"{root}/{{|TDS1004:entry.FullName|}}", content);

            public FileStream Make(ZipArchiveEntry entry) => new(root + "/" + {|TDS1004:entry.FullName|}, FileMode.Create);
        }
        """);

    [Fact]
    public Task A_tar_entry_is_reported() => Flags("""
        using System.Formats.Tar;
        class Import
        {
            public void Run(TarReader reader, string root)
            {
                if (reader.GetNextEntry() is { } entry)
                {
                    entry.ExtractToFile(Path.Join(root, {|TDS1004:entry.Name|}), overwrite: false);
                }
            }
        }
        """);

    [Fact]
    public Task Looking_for_dots_alone_and_no_limit_are_for_a_person_to_decide() => Flags("""
        using System.IO.Compression;
        class Import
        {
            public void Run(ZipArchive archive, string root)
            {
                foreach (var entry in archive.Entries)
                {
                    if (entry.FullName.Contains("..")) { continue; }
                    entry.{|TDS1004:ExtractToFile|}(Path.Combine(root, {|TDS1004:entry.FullName|}));
                }
            }

            public void Copy(ZipArchive archive, string root)
            {
                foreach (var entry in archive.Entries)
                {
                    using var target = File.Create(Path.Combine(root, entry.Name));
                    using var source = entry.{|TDS1004:Open|}();
                    source.CopyTo(target);
                }
            }
        }
        """);

    [Fact]
    public Task A_check_of_the_full_path_is_fine() => IsSilent("""
        using System.IO.Compression;
        class Import
        {
            public void Run(ZipArchive archive, string folder)
            {
                var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
                if (archive.Entries.Count > 1000) { throw new InvalidDataException(); }
                foreach (var entry in archive.Entries)
                {
                    var path = Path.GetFullPath(Path.Combine(root, entry.FullName));
                    if (!path.StartsWith(root, StringComparison.Ordinal)) { throw new InvalidDataException(); }
                    entry.ExtractToFile(path);
                }
            }
        }
        """);

    [Fact]
    public Task A_check_in_another_method_is_fine() => IsSilent("""
        using System.IO.Compression;
        class Import
        {
            public void Run(ZipArchiveEntry entry, string root)
            {
                var path = Path.Combine(root, entry.FullName);
                EnsureInside(root, path);
                entry.ExtractToFile(path);
            }

            public void Run2(ZipArchiveEntry entry, string root) => entry.ExtractToFile(Inside(root, entry.FullName));

            static string Inside(string root, string name) => Path.Combine(root, Path.GetFileName(name));
            static void EnsureInside(string root, string path) { if (!Path.GetFullPath(path).StartsWith(root)) { throw new IOException(); } }
        }
        """);

    [Fact]
    public Task The_file_name_alone_and_a_name_of_ones_own_are_fine() => IsSilent("""
        using System.IO.Compression;
        class Import
        {
            public void Run(ZipArchiveEntry entry, string root)
            {
                entry.ExtractToFile(Path.Combine(root, Path.GetFileName(entry.FullName)));
                entry.ExtractToFile(Path.Combine(root, entry.Name));
                entry.ExtractToFile(Path.Combine(root, Guid.NewGuid() + Path.GetExtension(entry.FullName)));
            }
        }
        """);

    [Fact]
    public Task Extraction_by_the_framework_and_reading_are_fine() => IsSilent("""
        using System.IO.Compression;
        class Import(ILogger<Import> logger)
        {
            public void Run(ZipArchive archive, string root)
            {
                ZipFile.ExtractToDirectory("a.zip", root);
                archive.ExtractToDirectory(root);
                foreach (var entry in archive.Entries)
                {
                    logger.LogInformation("{Name}", entry.FullName);
                    using var reader = new StreamReader(entry.Open());
                    var text = reader.ReadToEnd();
                    var exists = File.Exists(Path.Combine(root, entry.FullName));
                    if (entry.FullName == "content.xml") { Console.WriteLine(text); }
                }
            }
        }
        """);

    [Fact]
    public Task A_path_that_a_private_method_makes_is_reported_where_it_is_written() => Flags("""
        using System.IO.Compression;
        class Import(string root)
        {
            public void Run(ZipArchiveEntry entry, byte[] content)
            {
                Console.WriteLine(Locate(entry));
                File.WriteAllBytes({|TDS1004:Locate(entry)|}, content);
            }

            private string Locate(ZipArchiveEntry entry)
            {
                var name = entry.FullName.Replace('\\', '/');
                return Path.Combine(root, "incoming", name);
            }
        }
        """);

    [Fact]
    public Task A_path_that_either_method_checks_is_fine() => IsSilent("""
        using System.IO.Compression;
        class Import(string root)
        {
            public void Run(ZipArchiveEntry entry, byte[] content)
            {
                var path = Path.GetFullPath(Locate(entry));
                if (path.StartsWith(root)) { File.WriteAllBytes(path, content); }
            }

            public void RunChecked(ZipArchiveEntry entry, byte[] content) => File.WriteAllBytes(Checked(entry), content);

            public string Open(ZipArchiveEntry entry) => Path.Combine(root, entry.FullName);

            private string Locate(ZipArchiveEntry entry) => Path.Combine(root, entry.FullName);

            private string Checked(ZipArchiveEntry entry)
            {
                var path = Path.GetFullPath(Path.Combine(root, entry.FullName));
                return path.StartsWith(root) ? path : throw new InvalidDataException();
            }
        }
        """);

    [Fact]
    public Task A_refusal_of_dots_and_of_rooted_names_is_fine() => IsSilent("""
        using System.IO.Compression;
        class Import
        {
            public void Run(ZipArchive archive, string root)
            {
                if (archive.Entries.Count > 10 || archive.Entries.Any(entry => entry.FullName.Contains("..") || Path.IsPathRooted(entry.FullName)))
                {
                    return;
                }

                foreach (var entry in archive.Entries)
                {
                    entry.ExtractToFile(Path.Combine(root, entry.FullName));
                }
            }
        }
        """);
}
