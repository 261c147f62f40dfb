using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class DateTextOutsideIsoTests() : RuleTests("TDS2002")
{
    [Fact]
    public Task A_date_given_to_a_contract_in_another_form_is_reported() => Flags("""
        public record NoticeResponse(string Filed, string Issued);
        class Mapper
        {
            NoticeResponse Map(DateOnly filed, DateTime issued) => new(filed.{|TDS2002:ToString|}("yyyy/MM/dd"), issued.{|TDS2002:ToString|}("yyyyMMdd"));
        }
        """);

    [Fact]
    public Task A_date_by_the_culture_of_the_server_is_reported() => Flags("""
        public class NoticeDto { public string? Filed { get; set; } public string Issued { get; set; } = ""; }
        class Mapper
        {
            void Map(NoticeDto dto, DateTimeOffset? filed, DateTime issued)
            {
                dto.Filed = filed?.{|TDS2002:ToString|}("d");
                dto.Issued = issued.{|TDS2002:ToShortDateString|}();
            }
            NoticeDto Make(DateTime issued) => new() { Issued = issued.{|TDS2002:ToString|}() };
        }
        """);

    [Fact]
    public Task A_converter_that_writes_another_form_is_reported() => Flags("""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        class Slashes : JsonConverter<DateTime>
        {
            public override DateTime Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
            public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
                writer.WriteStringValue(value.{|TDS2002:ToString|}("yyyy/MM/dd HH:mm"));
        }
        """);

    [Fact]
    public Task A_line_of_CSV_is_exchanged_data() => Flags("""
        record Facility(int Id, DateOnly Opened, DateTime Changed);
        static class Export
        {
            static void WriteCsv(TextWriter writer, Facility facility)
            {
                writer.WriteLine(string.Join(",", facility.Id, facility.Opened.{|TDS2002:ToString|}("yyyy年M月d日")));
                writer.WriteLine($"{facility.Id},{{|TDS2002:facility.Changed|}:yyyy/MM/dd}");
            }
        }
        """);

    [Fact]
    public Task Text_of_a_contract_read_by_the_culture_of_the_server_is_reported() => Flags("""
        public record NoticeMessage(string Filed);
        class Reader
        {
            DateTime Read(NoticeMessage message) => DateTime.{|TDS2002:Parse|}(message.Filed);
            bool Try(NoticeMessage message, out DateOnly day) => DateOnly.{|TDS2002:TryParse|}(message.Filed, out day);
        }
        """);

    [Fact]
    public Task ISO_8601_is_right() => IsSilent("""
        using System.Globalization;
        public record NoticeResponse(string Filed, string Month, string Time, string Year);
        class Mapper
        {
            NoticeResponse Map(DateTime at) => new(at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), at.ToString("yyyy-MM"), at.ToString("HH:mm"), at.ToString("yyyy"));
            NoticeResponse Round(DateTimeOffset at) => new(at.ToString("O"), at.ToString("yyyy-MM-ddTHH:mm:sszzz"), "", "");
            DateTime Read(NoticeResponse response) => DateTime.Parse(response.Filed, CultureInfo.InvariantCulture);
        }
        """);

    [Fact]
    public Task Text_for_people_is_not_exchanged() => IsSilent("""
        public class NoticeViewModel { public string Filed { get; set; } = ""; }
        public record NoticeResponse(string DisplayDate, string 表示用申請日);
        class Page
        {
            string Title(DateTime at) => $"{at:yyyy/MM/dd} のお知らせ";
            NoticeViewModel Show(DateTime at) => new() { Filed = at.ToString("yyyy/MM/dd") };
            NoticeResponse Map(DateTime at) => new(at.ToString("yyyy年M月d日"), at.ToShortDateString());
            string FileName(DateTime at) => "export-" + at.ToString("yyyyMMdd") + ".csv";
            void Log(ILogger logger, DateTime at) => logger.LogInformation("{At}", at.ToString("yyyy/MM/dd"));
        }
        """);

    [Fact]
    public Task A_comparison_and_a_format_from_elsewhere_are_fine() => IsSilent("""
        public record NoticeResponse(string Filed);
        class Mapper
        {
            bool IsSame(NoticeResponse response, DateTime at) => response.Filed == at.ToString("yyyy/MM/dd");
            NoticeResponse Map(DateTime at, string format) => new(at.ToString(format));
        }
        """);

    [Fact]
    public Task The_fix_writes_the_day_in_ISO_8601() => Fixes<DateTextOutsideIsoFix>(
        """
        public class NoticeDto { public string? Filed { get; set; } public string Issued { get; set; } = ""; public string At { get; set; } = ""; }

        static class Mapper
        {
            static NoticeDto Map(DateOnly? filed, DateTime issued) => new()
            {
                Filed = filed?.{|TDS2002:ToString|}("yyyy/MM/dd"),
                Issued = issued.{|TDS2002:ToShortDateString|}(),
                At = issued.{|TDS2002:ToString|}("yyyy/MM/dd HH:mm"),
            };
        }
        """,
        """
        using System.Globalization;

        public class NoticeDto { public string? Filed { get; set; } public string Issued { get; set; } = ""; public string At { get; set; } = ""; }

        static class Mapper
        {
            static NoticeDto Map(DateOnly? filed, DateTime issued) => new()
            {
                Filed = filed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Issued = issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                At = issued.{|TDS2002:ToString|}("yyyy/MM/dd HH:mm"),
            };
        }
        """);
}
