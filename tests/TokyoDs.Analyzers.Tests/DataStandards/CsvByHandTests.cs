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
}
