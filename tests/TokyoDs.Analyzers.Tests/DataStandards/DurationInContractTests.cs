namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class DurationInContractTests() : RuleTests("TDS2005")
{
    [Fact]
    public Task Durations_and_weekdays_in_a_contract_are_reported() => Flags("""
        public record FacilityResponse(TimeSpan {|TDS2005:Duration|}, TimeSpan? {|TDS2005:所要時間|}, DayOfWeek {|TDS2005:ClosedOn|}, List<DayOfWeek> {|TDS2005:Days|});
        """);

    [Fact]
    public Task A_converter_and_standard_forms_are_right() => IsSilent("""
        using System.Text.Json.Serialization;
        public class FacilityResponse
        {
            [JsonConverter(typeof(DurationConverter))] public TimeSpan Duration { get; set; }
            [JsonIgnore] public TimeSpan Elapsed { get; set; }
            public string Length { get; set; } = "PT1H30M";
            public TimeOnly OpensAt { get; set; }
        }
        public class DurationConverter : JsonConverterFactory
        {
            public override bool CanConvert(Type type) => true;
            public override JsonConverter? CreateConverter(Type type, System.Text.Json.JsonSerializerOptions options) => null;
        }
        """);

    [Fact]
    public Task Weekdays_by_name_are_fine() => IsSilent("""
        using System.Text.Json.Serialization;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        public record FacilityResponse(DayOfWeek ClosedOn);
        """);

    [Fact]
    public Task Settings_and_types_without_a_purpose_are_fine() => IsSilent("""
        public class CacheOptions { public TimeSpan Lifetime { get; set; } }
        public class Stopwatch { public TimeSpan Elapsed { get; set; } public DayOfWeek Day { get; set; } }
        """);
}
