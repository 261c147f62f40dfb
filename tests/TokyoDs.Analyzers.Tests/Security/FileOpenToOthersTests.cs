using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class FileOpenToOthersTests() : RuleTests("TDS1404")
{
    [Fact]
    public Task A_fixed_name_in_the_shared_folder_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/export", async (HttpRequest request) =>
        {
            var path = {|TDS1404:Path.Combine(Path.GetTempPath(), "export.csv")|};
            await using var file = File.Create(path);
            await request.Body.CopyToAsync(file);
        });
        """);

    [Fact]
    public Task A_name_of_the_time_and_the_process_is_reported() => Flags("""
        class Export
        {
            void Run(string text)
            {
                var folder = Path.GetTempPath();
                var name = $"export-{Environment.ProcessId}-{DateTime.Now:yyyyMMdd}.csv";
                File.WriteAllText({|TDS1404:Path.Join(folder, name)|}, text);
                File.WriteAllText({|TDS1404:Path.GetTempPath() + "a.txt"|}, text);
                using var stream = new FileStream({|TDS1404:$"{Path.GetTempPath()}/b.txt"|}, FileMode.Create);
                using var writer = new StreamWriter({|TDS1404:"/tmp/c.txt"|});
            }
        }
        """);

    [Fact]
    public Task A_folder_of_a_fixed_name_and_GetTempFileName_are_for_a_person_to_decide() => Flags("""
        class Export
        {
            void Run()
            {
                Directory.CreateDirectory({|TDS1404:Path.Combine(Path.GetTempPath(), "my-app")|});
                var path = {|TDS1404:Path.GetTempFileName()|};
            }
        }
        """);

    [Fact]
    public Task A_mode_that_lets_everyone_write_is_reported() => Flags("""
        class Export
        {
            void Run(string path, FileInfo file)
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | {|TDS1404:UnixFileMode.OtherWrite|});
                File.SetUnixFileMode(path, {|TDS1404:(UnixFileMode)0b111_111_111|});
                Directory.CreateDirectory(path, {|TDS1404:(UnixFileMode)511|});
                file.UnixFileMode = {|TDS1404:(UnixFileMode)438|};
                var options = new FileStreamOptions { UnixCreateMode = {|TDS1404:UnixFileMode.OtherWrite|} };
            }
        }
        """);

    [Fact]
    public Task An_access_rule_for_everyone_is_reported() => Flags("""
        using System.Security.AccessControl;
        using System.Security.Principal;
        class Export
        {
        #pragma warning disable CA1416
            FileSystemAccessRule a = {|TDS1404:new("Everyone", FileSystemRights.FullControl, AccessControlType.Allow)|};
            FileSystemAccessRule b = {|TDS1404:new FileSystemAccessRule(new SecurityIdentifier(WellKnownSidType.WorldSid, null), FileSystemRights.Modify, AccessControlType.Allow)|};
            FileSystemAccessRule c = new("Everyone", FileSystemRights.Read, AccessControlType.Allow);
            FileSystemAccessRule d = new("Everyone", FileSystemRights.FullControl, AccessControlType.Deny);
            FileSystemAccessRule e = new("Operators", FileSystemRights.FullControl, AccessControlType.Allow);
        }
        """);

    [Fact]
    public Task Names_that_nobody_can_foresee_are_fine() => IsSilent("""
        class Export
        {
            void Run(string text, string given)
            {
                File.WriteAllText(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), text);
                File.WriteAllText(Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".csv"), text);
                File.WriteAllText(Path.Combine(Path.GetTempPath(), given), text);
                var name = $"{Guid.NewGuid():N}.csv";
                File.WriteAllText(Path.Combine(Path.GetTempPath(), name), text);
                File.WriteAllText(Path.Combine(Directory.CreateTempSubdirectory().FullName, "export.csv"), text);
            }
        }
        """);

    [Fact]
    public Task Reading_and_making_only_what_is_new_are_fine() => IsSilent("""
        class Export
        {
            string Read() => File.ReadAllText(Path.Combine(Path.GetTempPath(), "export.csv"));
            void Delete() => File.Delete("/tmp/export.csv");
            void Make()
            {
                using var stream = new FileStream(Path.Combine(Path.GetTempPath(), "export.csv"), FileMode.CreateNew);
                Console.WriteLine(Path.GetTempPath() + "/tmp/x");
                var route = "/tmp/upload";
            }
        }
        """);

    [Fact]
    public Task Modes_without_others_are_fine() => IsSilent("""
        class Export
        {
            void Run(string path)
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
                File.SetUnixFileMode(path, (UnixFileMode)0b110_100_000);
                var mode = File.GetUnixFileMode(path);
                var named = path switch { "ow" => UnixFileMode.OtherWrite, _ => UnixFileMode.None };
                if ((mode & UnixFileMode.OtherWrite) != 0 || mode.HasFlag(UnixFileMode.OtherWrite)) { File.SetUnixFileMode(path, mode & ~UnixFileMode.OtherWrite); }
                Directory.CreateDirectory(path, UnixFileMode.StickyBit | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
            }
        }
        """);

    [Fact]
    public Task Tests_may_use_fixed_names() => IsSilent("""
        namespace My.Tests;
        class Fixture { void Make() => File.WriteAllText(Path.Combine(Path.GetTempPath(), "fixture.csv"), Path.GetTempFileName()); }
        """);

    [Fact]
    public Task The_fix_takes_a_folder_of_its_own_and_the_right_away() => Fixes<FileOpenToOthersFix>(
        """
        class Export
        {
            void Run(string text)
            {
                var path = {|TDS1404:Path.Combine(Path.GetTempPath(), "export.csv")|};
                File.WriteAllText(path, text);
                File.SetUnixFileMode(path, UnixFileMode.UserRead | {|TDS1404:UnixFileMode.OtherWrite|});
                File.SetUnixFileMode(path, UnixFileMode.UserRead | {|TDS1404:UnixFileMode.OtherWrite|} | UnixFileMode.UserWrite);
            }
        }
        """,
        """
        class Export
        {
            void Run(string text)
            {
                var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "export.csv");
                File.WriteAllText(path, text);
                File.SetUnixFileMode(path, UnixFileMode.UserRead);
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
        """);

    [Fact]
    public Task A_name_of_a_given_clock_is_reported() => Flags("""
        class Export(TimeProvider clock)
        {
            FileStream Open() => new({|TDS1404:"/tmp/export-" + clock.GetUtcNow().ToString("yyyyMMdd") + ".dat"|}, FileMode.OpenOrCreate);
            FileStream Later() => new({|TDS1404:$"/tmp/export-{clock.GetLocalNow().AddDays(1):yyyyMMdd}.dat"|}, FileMode.Create);
            void Keep(string text)
            {
                var path = {|TDS1404:"/tmp/latest.txt"|};
                var own = "/tmp/export";
                File.WriteAllText(path, text);
                File.WriteAllText(Path.Combine(own, Path.GetRandomFileName()), text);
            }

            FileStream Given(DateTime day) => new("/tmp/export-" + day.AddDays(1).ToString("yyyyMMdd") + ".dat", FileMode.Create);
        }
        """);

    [Fact]
    public Task A_mode_in_a_constant_is_reported_where_it_is_used() => Flags("""
        class Export
        {
            private const UnixFileMode Own = (UnixFileMode)448;
            public void Make(string path)
            {
                const UnixFileMode everybody = (UnixFileMode)0b111_111_111;
                Directory.CreateDirectory(path, {|TDS1404:everybody|});
                Directory.CreateDirectory(path, Own);
            }
        }
        """);
}
