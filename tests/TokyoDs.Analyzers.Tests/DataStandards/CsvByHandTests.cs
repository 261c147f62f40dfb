using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CsvByHandTests() : RuleTests("TDS2401")
{
    private const string Types = "public record Facility(int Id, string Name, string? Note, string FacilityCode, DateOnly Opened);";

    [Fact]
    public Task A_line_joined_by_commas_is_reported() => Flags(
        """
        static class Export
        {
            static void WriteCsv(TextWriter writer, Facility facility)
            {
                writer.WriteLine(string.{|TDS2401:Join|}(",", facility.Id, facility.Name));
                writer.WriteLine({|TDS2401:$"{facility.Id},{facility.Name},{facility.Note}"|});
            }
            static IEnumerable<string> CsvLines(List<Facility> all) => all.Select(facility => {|TDS2401:$"{facility.Name},{facility.Id}"|});
            static string CsvLine(string name, string note) => string.{|TDS2401:Join|}(",", new[] { name, note });
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task An_endpoint_that_answers_CSV_is_reported() => Flags(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/facilities.csv", (List<Facility> all) =>
        {
            var text = new System.Text.StringBuilder();
            foreach (var facility in all)
            {
                text.AppendLine({|TDS2401:$"{facility.Id},{facility.Name}"|});
            }
            return Results.Text(text.ToString(), "text/csv");
        });
        """, ("Types.cs", Types));

    [Fact]
    public Task A_header_with_empty_or_equal_names_is_reported() => Flags("""
        static class CsvExport
        {
            static void Write(TextWriter writer)
            {
                writer.WriteLine({|TDS2401:"名称,住所,名称"|});
                writer.WriteLine({|TDS2401:"id,name,,note"|});
                writer.WriteLine("id,name,note");
            }
        }
        """);

    [Fact]
    public Task A_ditto_mark_in_data_is_reported() => Flags("""
        public record FacilityRow(string Name, string Place);
        static class Mapper { static FacilityRow Map(string name) => new(name, {|TDS2401:"同上"|}); }
        """);

    [Fact]
    public Task Lines_that_are_quoted_or_hold_no_text_are_right() => IsSilent(
        """
        static class CsvExport
        {
            static void Write(TextWriter writer, Facility facility)
            {
                writer.WriteLine($"{Quote(facility.Name)},{Quote(facility.Note)}");
                writer.WriteLine(string.Join(",", Quote(facility.Name), facility.Id));
                writer.WriteLine($"{facility.Id},{facility.Opened:yyyy-MM-dd},{facility.FacilityCode}");
                writer.WriteLine($"\"{facility.Name}\",\"{facility.Note}\"");
            }
            static string Quote(string? text) => "\"" + text?.Replace("\"", "\"\"") + "\"";
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task Lists_sentences_and_messages_are_no_CSV() => IsSilent(
        """
        class Service
        {
            string Ids(List<string> ids) => string.Join(",", ids);
            string Scope(string first, string second) => string.Join(",", first, second);
            string Point(Facility facility) => $"{facility.Name},{facility.Note}";
            void Read(string csvPath, ILogger logger, Facility facility)
            {
                logger.LogError("Line {Line}", string.Join(",", facility.Name, facility.Note));
                throw new InvalidOperationException($"{facility.Name},{facility.Note}");
            }
            bool IsDitto(FacilityRow row) => row.Place == "同上" || row.Place is "〃";
            string Label => "同上";
        }
        public record FacilityRow(string Name, string Place);
        """, ("Types.cs", Types));

    [Fact]
    public Task A_file_that_one_block_writes_is_given_to_the_writer() => Fixes<CsvByHandFix>(
        """
        static class CsvExport
        {
            static void Write(string path, List<Facility> all)
            {
                using var writer = new StreamWriter(path);
                writer.WriteLine("番号,名称,開設日");
                foreach (var facility in all)
                {
                    // One line for each facility.
                    writer.WriteLine({|TDS2401:$"{facility.Id},{facility.Name},{facility.Opened:yyyy-MM-dd}"|});
                }
            }
        }
        """,
        """
        using TokyoDs.OpenData;

        static class CsvExport
        {
            static void Write(string path, List<Facility> all)
            {
                using var writer = new OpenDataCsvWriter(File.Create(path), ["番号", "名称", "開設日"], new() { Encoding = CsvEncoding.Utf8 });
                foreach (var facility in all)
                {
                    // One line for each facility.
                    writer.Write(facility.Id);
                    writer.Write(facility.Name);
                    writer.Write(facility.Opened);
                    writer.EndRow();
                }
            }
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task A_stream_a_mark_and_a_line_without_braces_stay_what_they_are() => Fixes<CsvByHandFix>(
        """
        using System.Text;

        static class CsvExport
        {
            static void Write(Stream stream, List<Facility> all)
            {
                using (StreamWriter file = new StreamWriter(stream, Encoding.UTF8))
                {
                    file.WriteLine("name,note");
                    foreach (var facility in all)
                        file.WriteLine(string.{|TDS2401:Join|}(",", facility.Name, facility.Note));
                }
            }
        }
        """,
        """
        using System.Text;
        using TokyoDs.OpenData;

        static class CsvExport
        {
            static void Write(Stream stream, List<Facility> all)
            {
                using (OpenDataCsvWriter file = new OpenDataCsvWriter(stream, ["name", "note"], new() { Encoding = CsvEncoding.Utf8WithBom }))
                {
                    foreach (var facility in all)
                    {
                        file.Write(facility.Name);
                        file.Write(facility.Note);
                        file.EndRow();
                    }
                }
            }
        }
        """, ("Types.cs", Types));

    [Theory]
    [InlineData("using var writer = new StreamWriter(path, true);", "writer.WriteLine(\"a,b\");", "")]
    [InlineData("using var writer = new StreamWriter(path, false, Encoding.GetEncoding(932));", "writer.WriteLine(\"a,b\");", "")]
    [InlineData("using var writer = new StreamWriter(path);", "", "")]
    [InlineData("using var writer = new StreamWriter(path);", "writer.WriteLine(\"a,b,c\");", "")]
    [InlineData("using var writer = new StreamWriter(path);", "writer.WriteLine(\"a,b\");", "writer.Flush();")]
    [InlineData("using var writer = new StreamWriter(path);", "if (all.Count > 0) { writer.WriteLine(\"a,b\"); }", "")]
    [InlineData("var writer = new StreamWriter(path);", "writer.WriteLine(\"a,b\");", "writer.Dispose();")]
    [InlineData("using var writer = new StreamWriter(path);", "writer.WriteLine(\"a,b\");", "writer.WriteLine($\"{all.Count:N0},{all.Count}\");")]
    [InlineData("using var writer = new StreamWriter(path);", "writer.WriteLine(\"a,b\");", "Footer(writer);")]
    public Task A_file_that_others_write_too_or_in_another_form_gets_no_fix(string creation, string header, string end)
    {
        var code = $$"""
            using System.Text;
            static class CsvExport
            {
                static void Write(string path, List<Facility> all)
                {
                    {{creation}}
                    {{header}}
                    foreach (var facility in all)
                    {
                        writer.WriteLine({|TDS2401:$"{facility.Id},{facility.Name}"|});
                    }
                    {{end}}
                }
                static void Footer(TextWriter writer) => writer.WriteLine();
            }
            """;
        return Fixes<CsvByHandFix>(code, code, ("Types.cs", Types));
    }
}
