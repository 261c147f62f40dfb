using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class NumberTextOfCultureTests() : RuleTests("TDS2301")
{
    [Fact]
    public Task Commas_and_currency_signs_in_a_contract_are_reported() => Flags("""
        public record FeeResponse(string Fee, string Total, string Rate);
        class Mapper
        {
            FeeResponse Map(decimal fee, int total, double rate) =>
                new(fee.{|TDS2301:ToString|}("N0"), total.{|TDS2301:ToString|}("#,##0円"), rate.{|TDS2301:ToString|}("P1"));
        }
        """);

    [Fact]
    public Task A_fraction_by_the_culture_of_the_server_is_reported() => Flags("""
        public class MeterDto { public string Level { get; set; } = ""; public string Area { get; set; } = ""; }
        class Mapper
        {
            MeterDto Map(double level, decimal area) => new() { Level = level.{|TDS2301:ToString|}(), Area = area.{|TDS2301:ToString|}("0.00") };
            decimal Read(MeterDto dto) => decimal.{|TDS2301:Parse|}(dto.Area);
            double Convert(MeterDto dto) => System.Convert.{|TDS2301:ToDouble|}(dto.Level);
            bool Try(MeterDto dto, out double level) => double.{|TDS2301:TryParse|}(dto.Level, out level);
        }
        """);

    [Fact]
    public Task A_value_with_its_unit_is_reported() => Flags("""
        public class FeeRow { public string Fee { get; set; } = {|TDS2301:"1,000円"|}; public string Visitors { get; set; } = ""; }
        class Mapper
        {
            FeeRow Map(int count) => new() { Fee = {|TDS2301:$"{count}円"|}, Visitors = {|TDS2301:"12,345"|} };
        }
        """);

    [Fact]
    public Task A_line_of_CSV_is_exchanged_data() => Flags("""
        record Fee(int Id, decimal Amount);
        static class CsvExport
        {
            static IEnumerable<string> Lines(List<Fee> fees) => fees.Select(fee => $"{fee.Id},{{|TDS2301:fee.Amount|}:N0}");
            static string Line(Fee fee) => string.Join(",", fee.Id, fee.Amount.{|TDS2301:ToString|}("C"));
        }
        """);

    [Fact]
    public Task Plain_digits_are_right() => IsSilent("""
        using System.Globalization;
        public record FeeResponse(string Fee, string Total, decimal Amount);
        class Mapper
        {
            FeeResponse Map(decimal fee, int total) => new(fee.ToString(CultureInfo.InvariantCulture), total.ToString(), fee);
            FeeResponse Fixed(decimal fee, int total) => new(fee.ToString("F2", CultureInfo.InvariantCulture), total.ToString("D6"), fee);
            decimal Read(FeeResponse response) => decimal.Parse(response.Fee, CultureInfo.InvariantCulture);
        }
        """);

    [Fact]
    public Task Text_for_people_is_not_exchanged() => IsSilent("""
        public class FeeViewModel { public string Fee { get; set; } = "1,000円"; }
        public record FeeResponse(string DisplayFee, string FeeText);
        class Page
        {
            string Sentence(decimal fee) => $"手数料は {fee:N0}円です";
            FeeViewModel Show(decimal fee) => new() { Fee = fee.ToString("N0") };
            FeeResponse Map(decimal fee) => new(fee.ToString("C"), $"{fee}円");
            void Log(ILogger logger, double level) => logger.LogInformation("{Level}", level.ToString());
        }
        """);

    [Fact]
    public Task A_number_that_is_read_again_is_no_text_of_data() => IsSilent("""
        public class PageDto { public int Count { get; set; } }
        class Mapper { void Set(PageDto dto, decimal all) => dto.Count = int.Parse(Math.Ceiling(all / 10).ToString()); }
        """);

    [Fact]
    public Task Other_texts_with_digits_are_fine() => IsSilent("""
        public class RoomDto { public string Name { get; set; } = "101号室"; public string Range { get; set; } = "1,2"; public string Code { get; set; } = "13,101"[..2]; }
        class Lists { string Ids(int[] ids) => string.Join(",", ids.Select(id => id.ToString("N0"))); }
        """);

    [Fact]
    public Task The_fix_writes_plain_digits() => Fixes<NumberTextOfCultureFix>(
        """
        public class FeeDto { public string Fee { get; set; } = ""; public string Area { get; set; } = ""; public string Price { get; set; } = ""; }

        static class Mapper
        {
            static FeeDto Map(decimal fee, double area) => new() { Fee = fee.{|TDS2301:ToString|}("N0"), Area = area.{|TDS2301:ToString|}(), Price = fee.{|TDS2301:ToString|}("C") };
            static decimal Read(FeeDto dto) => decimal.{|TDS2301:Parse|}(dto.Fee);
        }
        """,
        """
        using System.Globalization;

        public class FeeDto { public string Fee { get; set; } = ""; public string Area { get; set; } = ""; public string Price { get; set; } = ""; }

        static class Mapper
        {
            static FeeDto Map(decimal fee, double area) => new() { Fee = fee.ToString("F0", CultureInfo.InvariantCulture), Area = area.ToString(CultureInfo.InvariantCulture), Price = fee.{|TDS2301:ToString|}("C") };
            static decimal Read(FeeDto dto) => decimal.Parse(dto.Fee, CultureInfo.InvariantCulture);
        }
        """);
}
