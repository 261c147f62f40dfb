using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class MoneyAsFloatingPointTests() : RuleTests("TDS2205")
{
    [Fact]
    public Task Money_in_double_or_float_is_reported() => Flags("""
        public record InvoiceResponse(double {|TDS2205:手数料|}, float? {|TDS2205:UnitPrice|}, decimal 合計金額);
        public class Bill { public double {|TDS2205:TotalAmount|} { get; set; } }
        """);

    [Fact]
    public Task An_amount_that_may_be_water_is_only_suggested() => Flags("""
        public record MeterResponse(double {|TDS2205:Amount|});
        """);

    [Fact]
    public Task Rounding_without_a_mode_is_reported() => Flags("""
        static class Fees
        {
            static decimal Tax(decimal 税額) => Math.{|TDS2205:Round|}(税額 * 0.1m);
            static double Half(double fee) => Math.{|TDS2205:Round|}(fee / 2, 1);
            static decimal Share(decimal total) => decimal.{|TDS2205:Round|}(total / 3);
            static int Yen(decimal price) => Convert.{|TDS2205:ToInt32|}(price * 1.1m);
        }
        """);

    [Fact]
    public Task What_the_result_becomes_tells_that_it_is_money() => Flags("""
        class Order
        {
            public decimal Price { get; set; }
            void Set(double rate) => Price = (decimal)Math.{|TDS2205:Round|}(rate * 100);
        }
        """);

    [Fact]
    public Task Decimal_whole_yen_and_a_stated_mode_are_right() => IsSilent("""
        public record InvoiceResponse(decimal 手数料, int 金額, long TotalPrice);
        static class Fees
        {
            static decimal Tax(decimal price) => Math.Round(price * 0.1m, MidpointRounding.AwayFromZero);
            static decimal Down(decimal price) => Math.Floor(price * 1.1m) + decimal.Truncate(price);
        }
        """);

    [Fact]
    public Task Rates_and_measures_are_not_money() => IsSilent("""
        public record RateResponse(double TaxRate, double 税率, double 面積, float Latitude, double PriceIndex);
        static class Measures
        {
            static double Area(double width, double height) => Math.Round(width * height, 2);
            static int Count(double ratio) => Convert.ToInt32(ratio);
        }
        """);

    [Fact]
    public Task A_chart_a_test_and_a_private_field_are_fine() => IsSilent("""
        public class ChartViewModel { public double Price { get; set; } }
        class Sum { private double _price; double Next() => _price; }
        class FeeTests { double Fee(double fee) => Math.Round(fee); }
        """);

    [Fact]
    public Task Another_Round_is_not_meant() => IsSilent("""
        static class Table { public static decimal Round(decimal price) => price; static decimal Use(decimal price) => Table.Round(price); }
        """);

    [Fact]
    public Task The_fix_uses_decimal_and_writes_the_mode() => Fixes<MoneyAsFloatingPointFix>(
        """
        public class InvoiceRequest
        {
            public double {|TDS2205:手数料|} { get; set; }
            public double? {|TDS2205:Discounted料金|} { get; set; } = null;
        }

        static class Fees
        {
            static decimal Tax(decimal price) => Math.{|TDS2205:Round|}(price * 0.1m);
            static decimal Cut(decimal price) => decimal.{|TDS2205:Round|}(price * 0.1m, 2);
        }
        """,
        """
        public class InvoiceRequest
        {
            public decimal 手数料 { get; set; }
            public decimal? Discounted料金 { get; set; }
        }

        static class Fees
        {
            static decimal Tax(decimal price) => Math.Round(price * 0.1m, MidpointRounding.ToEven);
            static decimal Cut(decimal price) => decimal.Round(price * 0.1m, 2, MidpointRounding.ToEven);
        }
        """);
}
