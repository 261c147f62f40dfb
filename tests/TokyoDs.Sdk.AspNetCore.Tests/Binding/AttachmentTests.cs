using System.ComponentModel.DataAnnotations;
using System.Globalization;
using TokyoDs.Binding;

namespace TokyoDs.Tests.Binding;

/// <summary>Files that people send along.</summary>
public sealed class AttachmentTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8];
    private static readonly AttachmentAttribute Rules = new("pdf", ".PNG", "txt") { MaxMegabytes = 1, MaxCount = 2 };

    [Fact]
    public void Files_that_keep_the_rules_pass() => Assert.Null(MessageFor(File("申請書.PDF", Pdf), File("memo.txt", [1])));

    [Fact]
    public void No_file_is_for_Required_to_judge() => Assert.Null(MessageFor());

    [Fact]
    public void Another_kind_is_named_with_the_kinds_that_may_be_sent() =>
        Assert.Equal("「virus.exe」は送れない種類のファイルです。PDF・PNG・TXTのファイルを選んでください", MessageFor(File("virus.exe", Pdf)));

    [Fact]
    public void A_renamed_file_is_found() => Assert.Equal("「a.pdf」の内容がPDFではありません。元のソフトで保存し直してください", MessageFor(File("a.pdf", [0x4D, 0x5A, 0x90])));

    [Fact]
    public void An_empty_file_is_found() => Assert.Equal("「a.pdf」は空です。内容のあるファイルを選んでください", MessageFor(File("a.pdf", [])));

    [Fact]
    public void The_limit_of_the_size_is_exact()
    {
        Assert.Null(MessageFor(File("a.txt", new byte[1024 * 1024])));
        Assert.Equal("「a.txt」は1\u00A0MBを超えています。小さくするか、分けてください", MessageFor(File("a.txt", new byte[(1024 * 1024) + 1])));
    }

    [Fact]
    public void Too_many_files_are_counted() => Assert.Equal("書類は2つまでにしてください", MessageFor(File("a.pdf", Pdf), File("b.pdf", Pdf), File("c.pdf", Pdf)));

    [Fact]
    public void A_path_in_the_name_is_not_shown() => Assert.StartsWith("「x.exe」", MessageFor(File("../../x.exe", Pdf)), StringComparison.Ordinal);

    private static string? MessageFor(params IFormFile[] files)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        return Rules.GetValidationResult(files, new ValidationContext(new object()) { MemberName = "Papers", DisplayName = "書類" })?.ErrorMessage;
    }

    private static FormFile File(string name, byte[] content) => new(new MemoryStream(content), 0, content.Length, "Papers", name);
}
