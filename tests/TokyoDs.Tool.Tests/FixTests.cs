using System.Text;

namespace TokyoDs.Tool.Tests;

/// <summary>The command that mends markup, on files of every kind.</summary>
public sealed class FixTests : IDisposable
{
    private const string Wrong = "<html lang=\"jp\">\n<a href=\"/\" tabindex=\"3\">戻る</a>\n</html>\n";
    private const string Right = "<html lang=\"ja\">\n<a href=\"/\" tabindex=\"0\">戻る</a>\n</html>\n";

    private readonly Workplace _work = new();

    [Theory]
    [InlineData("Pages/Index.cshtml")]
    [InlineData("Shared/Main.razor")]
    [InlineData("wwwroot/offline.html")]
    [InlineData("wwwroot/OLD.HTM")]
    public void Every_kind_of_page_is_mended(string name)
    {
        var file = _work.Write(name, Wrong);
        var result = Fix();
        Assert.Equal((0, Right, ""), (result.ExitCode, File.ReadAllText(file), result.Errors));
        Assert.Contains("1 file(s) read, 2 change(s) made in 1.", result.Output, StringComparison.Ordinal);
        Assert.Contains("0 change(s) made in 0.", Fix().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_file_line_rule_and_change_and_writes_nothing()
    {
        var file = _work.Write("Pages/Index.cshtml", Wrong);
        var result = Fix("--dry-run");
        Assert.Equal((1, Wrong), (result.ExitCode, File.ReadAllText(file)));
        Assert.Contains("""
            Pages/Index.cshtml(1): TDS3301 Write the language tag that was meant
              - <html lang="jp">
              + <html lang="ja">
            """.ReplaceLineEndings("\n"), result.Output, StringComparison.Ordinal);
        Assert.Contains("Pages/Index.cshtml(2): TDS3210 Use tabindex 0\n  - <a href=\"/\" tabindex=\"3\">戻る</a>\n  + <a href=\"/\" tabindex=\"0\">戻る</a>", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 change(s) to make in 1; nothing was written.", result.Output, StringComparison.Ordinal);
        Assert.Contains("tabindex を 0 にする", Workplace.Run("fix", "--path", _work.Folder, "--dry-run", "--language", "ja").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_mend_is_fine_also_in_a_dry_run()
    {
        _work.Write("Index.cshtml", Right);
        Assert.Equal(0, Fix("--dry-run").ExitCode);
    }

    [Fact]
    public void Encoding_mark_and_line_ends_stay_and_no_other_byte_changes()
    {
        const string Text = "<html lang=\"{0}\">\r\n\t<p>都庁①</p>\r\r\n\n<p >a\u3000b</p>\r\n";
        foreach (var (name, encoding) in Encodings())
        {
            File.WriteAllBytes(_work[name], [.. encoding.Preamble, .. encoding.GetBytes(string.Format(null, Text, "jp"))]);
        }

        Assert.Equal(0, Fix().ExitCode);
        foreach (var (name, encoding) in Encodings())
        {
            Assert.Equal([.. encoding.Preamble, .. encoding.GetBytes(string.Format(null, Text, "ja"))], File.ReadAllBytes(_work[name]));
        }
    }

    [Fact]
    public void A_file_in_no_known_encoding_is_named_and_left_and_the_others_are_mended()
    {
        byte[] strange = [.. "<html lang=\"jp\">"u8, 0x81, 0x20, 0xFF];
        File.WriteAllBytes(_work["a.html"], strange);
        var other = _work.Write("b.html", Wrong);
        var result = Fix();
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a.html: it is not in UTF-8, UTF-16 or Shift_JIS and was left as it is.", result.Errors, StringComparison.Ordinal);
        Assert.Equal(strange, File.ReadAllBytes(_work["a.html"]));
        Assert.Equal(Right, File.ReadAllText(other));
    }

    [Fact]
    public void Only_the_rules_asked_for_are_applied()
    {
        var file = _work.Write("Index.cshtml", Wrong);
        Assert.Equal(0, Fix("--rules", "TDS3408,tds3210").ExitCode);
        Assert.Equal(Wrong.Replace("\"3\"", "\"0\"", StringComparison.Ordinal), File.ReadAllText(file));
    }

    [Theory]
    [InlineData("TDS3101", "there is no rule of this id with a fix in markup. These have one: TDS3111, ")]
    [InlineData("TDS3901", "the rule looks at types, which needs a build.")]
    public void A_rule_that_mends_nothing_here_is_told(string id, string expected)
    {
        _work.Write("Index.cshtml", Wrong);
        var result = Fix("--rules", id);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"tokyods: {id}: {expected}", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_need_types_are_named_as_left_out()
    {
        _work.Write("Index.cshtml", Right);
        Assert.Matches("Left out because they look at types: .*TDS3901.*light bulb", Fix().Output);
    }

    [Fact]
    public void What_a_comment_or_a_path_suppresses_stays()
    {
        var page = _work.Write("Index.cshtml", "@* tokyods-disable-next-line TDS3301 -- 移行中 *@\n" + Wrong);
        _work.Write(".editorconfig", "root = true\n[Mail/**.cshtml]\ntokyods.severity.TDS3301 = none # 移行中\n");
        var mail = _work.Write("Mail/Index.cshtml", Wrong);
        Assert.Equal(0, Fix().ExitCode);
        Assert.Contains("lang=\"jp\"", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("lang=\"jp\"", File.ReadAllText(mail), StringComparison.Ordinal);
        Assert.DoesNotContain("tabindex=\"3\"", File.ReadAllText(page) + File.ReadAllText(mail), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_global_configuration_switches_off_stays()
    {
        _work.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TDS3301.severity = none\n");
        var page = _work.Write("Index.cshtml", Wrong);
        Assert.Equal(0, Fix().ExitCode);
        Assert.Equal(Wrong.Replace("\"3\"", "\"0\"", StringComparison.Ordinal), File.ReadAllText(page));
    }

    [Fact]
    public void It_goes_on_until_nothing_is_left()
    {
        var page = _work.Write("Index.cshtml", "<img src=\"a.png\" alt=\"氏　名、住　所、件　名\"><main role=main role=\"main\"></main>\n");
        Assert.Contains("5 change(s)", Fix().Output, StringComparison.Ordinal);
        Assert.Equal("<img src=\"a.png\" alt=\"氏名、住所、件名\"><main></main>\n", File.ReadAllText(page));
    }

    [Fact]
    public void What_people_do_not_write_is_left_out()
    {
        string[] others = ["obj/a.cshtml", "bin/Debug/a.html", "node_modules/x/a.html", "wwwroot/lib/x/a.html", ".cache/a.razor", "a.txt"];
        foreach (var other in others)
        {
            _work.Write(other, Wrong);
        }

        var page = _work.Write("lib/a.html", Wrong);
        Assert.Contains("1 file(s) read", Fix().Output, StringComparison.Ordinal);
        Assert.Equal(Right, File.ReadAllText(page));
        Assert.All(others, other => Assert.Equal(Wrong, File.ReadAllText(_work[other])));
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var page = _work.Write("pages/a.html", Wrong);
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(_work["link.html"], page);
        Assert.Equal(0, Workplace.Run("fix", "--path", _work["link.html"], "--language", "en").ExitCode);
        Assert.Equal((Right, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute), (File.ReadAllText(page), File.GetUnixFileMode(page)));
        Assert.Equal(page, File.ResolveLinkTarget(_work["link.html"], returnFinalTarget: true)!.FullName);
        Assert.Equal(["link.html", "pages"], Directory.GetFileSystemEntries(_work.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("none", "there is no such file or folder.")]
    [InlineData("empty", "there is no .cshtml, .razor or .html file in the folder.")]
    [InlineData("a.css", "it is no .cshtml, .razor or .html file.")]
    public void A_place_without_pages_is_no_success(string place, string expected)
    {
        Directory.CreateDirectory(_work["empty"]);
        _work.Write("a.css", "a{}");
        var result = Workplace.Run("fix", "--path", _work[place], "--language", "en");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private static IEnumerable<(string Name, Encoding Encoding)> Encodings() =>
    [
        ("utf8.html", new UTF8Encoding(false)),
        ("utf8-mark.html", new UTF8Encoding(true)),
        ("utf16.html", new UnicodeEncoding(false, true)),
        ("utf16-big.html", new UnicodeEncoding(true, true)),
        ("shift-jis.html", CodePagesEncodingProvider.Instance.GetEncoding(932)!),
    ];

    private ToolResult Fix(params string[] options) => Workplace.Run(["fix", "--path", _work.Folder, "--language", "en", .. options]);
}
