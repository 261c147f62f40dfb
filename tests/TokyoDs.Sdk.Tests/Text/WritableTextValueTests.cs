using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What is true of every text value that may be written to data.</summary>
public abstract class WritableTextValueTests<T> : TextValueTests<T>
    where T : struct, ITextValue<T>
{
    private static readonly JsonSerializerOptions LeavingDefaultsOut = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    [Fact]
    public void Json_is_the_data_form_as_a_string() => Assert.All(Samples, sample =>
    {
        var json = JsonSerializer.Serialize(T.Parse(sample, null));
        Assert.Equal($"\"{sample}\"", json);
        Assert.Equal(T.Parse(sample, null), JsonSerializer.Deserialize<T>(json));
    });

    [Fact]
    public void Json_dictionary_keys_round_trip()
    {
        var before = new Dictionary<T, int> { [Value(0)] = 1, [Value(1)] = 2 };
        var json = JsonSerializer.Serialize(before);
        Assert.Equal($$"""{"{{Samples[0]}}":1,"{{Samples[1]}}":2}""", json);
        Assert.Equal(before, JsonSerializer.Deserialize<Dictionary<T, int>>(json));
    }

    [Fact]
    public void Json_of_default_is_refused_instead_of_written_empty() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(T)));

    [Fact]
    public void Json_can_leave_default_out() => Assert.Equal("{}", JsonSerializer.Serialize(new Holder(), LeavingDefaultsOut));

    [Fact]
    public void Unknown_formats_are_refused() => Assert.Throws<FormatException>(() => Value(0).ToString("Q", null));
}
