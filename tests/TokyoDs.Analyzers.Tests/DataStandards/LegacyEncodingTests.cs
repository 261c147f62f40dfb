using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class LegacyEncodingTests() : RuleTests("TDS2302")
{
    [Fact]
    public Task Output_in_a_legacy_encoding_is_reported() => Flags("""
        using System.Text;
        static class Export
        {
            static void A(string path, string text) => File.WriteAllText(path, text, Encoding.{|TDS2302:GetEncoding|}("shift_jis"));
            static byte[] B(string text) => Encoding.{|TDS2302:GetEncoding|}(932).GetBytes(text);
            static StreamWriter C(Stream stream) => new(stream, Encoding.{|TDS2302:GetEncoding|}("EUC-JP", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));
            static IResult D(string csv) => Results.Text(csv, "text/csv", CodePagesEncodingProvider.Instance.{|TDS2302:GetEncoding|}(932)!);
        }
        """);

    [Fact]
    public Task Output_through_a_local_is_reported() => Flags("""
        using System.Text;
        var encoding = Encoding.{|TDS2302:GetEncoding|}("windows-31j", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        using var writer = new StreamWriter("out.txt", append: false, encoding);
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => Results.File(encoding.GetBytes("a"), "text/csv"));
        """);

    [Fact]
    public Task Reading_without_an_exception_is_reported() => Flags("""
        using System.Text;
        class Import
        {
            const string Name = "Shift_JIS";
            private static readonly Encoding Sjis = Encoding.{|TDS2302:GetEncoding|}(Name);
            string A(byte[] bytes) => Encoding.{|TDS2302:GetEncoding|}(51932).GetString(bytes);
            string B(byte[] bytes) => Encoding.{|TDS2302:GetEncoding|}(932, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback).GetString(bytes);
        }
        """);

    [Fact]
    public Task A_CSV_read_by_guess_is_reported() => Flags("""
        class Import(Stream csvStream)
        {
            void A(string folder)
            {
                using var reader = {|TDS2302:new StreamReader(csvStream)|};
                using StreamReader other = {|TDS2302:new(Path.Combine(folder, "list.csv"))|};
                var lines = File.{|TDS2302:ReadAllLines|}("data/list.csv");
            }
            async Task<string> B(string csvPath, CancellationToken token) => await File.{|TDS2302:ReadAllTextAsync|}(csvPath, token);
        }
        """);

    [Fact]
    public Task Modern_encodings_are_right() => IsSilent("""
        using System.Text;
        static class Export
        {
            static void A(string path, string text) => File.WriteAllText(path, text, Encoding.GetEncoding("utf-8"));
            static byte[] B(string text) => new UTF8Encoding(true).GetBytes(text);
            static StreamReader C(Stream csv) => new(csv, Encoding.UTF8);
            static string[] D(string csvPath) => File.ReadAllLines(csvPath, Encoding.UTF8);
        }
        """);

    [Fact]
    public Task A_declared_interface_is_fine() => IsSilent("""
        using System.Text;
        using TokyoDs;
        class Ledger
        {
            [LegacyEncodingInterface("住民基本台帳システム 連携仕様書 3.2")]
            private static readonly Encoding Sjis = Encoding.GetEncoding("shift_jis");
            [LegacyEncodingInterface("財務会計システム")]
            void Write(string path, string text) => File.WriteAllText(path, text, Encoding.GetEncoding(932));
        }
        [LegacyEncodingInterface("メール中継")]
        class Mail { byte[] Body(string text) => Encoding.GetEncoding("iso-2022-jp").GetBytes(text); }
        """);

    [Fact]
    public Task Reading_that_throws_is_fine() => IsSilent("""
        using System.Text;
        class Import
        {
            string A(byte[] bytes) => Encoding.GetEncoding("shift_jis", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            StreamReader B(Stream stream)
            {
                var encoding = Encoding.GetEncoding(932, new EncoderExceptionFallback(), new DecoderExceptionFallback());
                return new StreamReader(stream, encoding);
            }
        }
        """);

    [Fact]
    public Task Counting_bytes_loses_nothing() => IsSilent("""
        using System.Text;
        static class Widths
        {
            static int A(string text) => Encoding.GetEncoding("shift_jis").GetByteCount(text);
            static bool B(string text) { var sjis = Encoding.GetEncoding(932); return sjis.GetBytes(text).Length <= 40; }
        }
        """);

    [Fact]
    public Task Other_files_an_unknown_encoding_and_tests_are_left_alone() => IsSilent("""
        using System.Text;
        class Import
        {
            string A(string path) => File.ReadAllText(path) + new StreamReader("settings.json").ReadToEnd();
            Encoding B(string name) => Encoding.GetEncoding(name);
        }
        class ImportTests { byte[] Sample() => Encoding.GetEncoding("shift_jis").GetBytes("東京"); }
        """);

    [Fact]
    public Task The_fix_states_the_encoding_and_the_exception() => Fixes<LegacyEncodingFix>(
        """
        using System.Globalization;

        class Import
        {
            string A(byte[] bytes) => System.Text.Encoding.{|TDS2302:GetEncoding|}("shift_jis").GetString(bytes);
            string[] B(string csvPath) => File.{|TDS2302:ReadAllLines|}(csvPath);
            StreamReader C(Stream csv) => {|TDS2302:new StreamReader(csv)|};
        }
        """,
        """
        using System.Globalization;
        using System.Text;

        class Import
        {
            string A(byte[] bytes) => System.Text.Encoding.GetEncoding("shift_jis", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            string[] B(string csvPath) => File.ReadAllLines(csvPath, Encoding.UTF8);
            StreamReader C(Stream csv) => new StreamReader(csv, Encoding.UTF8);
        }
        """);

    [Fact]
    public Task An_encoding_that_only_measures_loses_nothing() => IsSilent("""
        using System.Text;
        static class Widths
        {
            private static readonly Encoding _shiftJis = Encoding.GetEncoding("shift_jis");
            static int Count(string text) => _shiftJis.GetByteCount(text);
            static int Of(string text)
            {
                var bytes = _shiftJis.GetBytes(text);
                return bytes.Length == 1 && bytes[0] == 63 ? 2 : bytes.Length;
            }
        }
        """);

    [Fact]
    public Task An_encoding_kept_in_a_field_that_also_writes_is_reported() => Flags("""
        using System.Text;
        class Export
        {
            private static readonly Encoding _shiftJis = Encoding.{|TDS2302:GetEncoding|}("shift_jis");
            int Count(string text) => _shiftJis.GetByteCount(text);
            byte[] Write(string text) => _shiftJis.GetBytes(text);
        }
        """);
}
