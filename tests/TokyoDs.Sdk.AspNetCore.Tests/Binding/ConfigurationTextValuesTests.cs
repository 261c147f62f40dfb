using Microsoft.Extensions.Configuration;
using TokyoDs.Places;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Binding;

/// <summary>Every text value of the library, read from configuration one by one.</summary>
public sealed class ConfigurationTextValuesTests
{
    private const string Wrong = "12x-wrong";

    public static TheoryData<Type> Types => TextValueType.All;

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_read(Type type) => TextValueType.Call(typeof(ConfigurationTextValuesTests), nameof(Reads), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wrong_text_is_refused_with_key_and_form_and_without_the_text(Type type) =>
        TextValueType.Call(typeof(ConfigurationTextValuesTests), nameof(Refuses), type);

    [Fact]
    public void A_missing_or_empty_setting_is_no_value_or_is_named()
    {
        var office = Settings("").GetSection("Office");
        Assert.Null(office.GetTextValue<PostalCode>("Value"));
        Assert.Null(office.GetTextValue<PostalCode>("Other"));
        Assert.Contains("Office:Other", Assert.Throws<InvalidOperationException>(() => office.GetRequiredTextValue<PostalCode>("Other")).Message, StringComparison.Ordinal);
    }

    private static void Reads<T>()
        where T : struct, ITextValue<T>
    {
        var settings = Settings(TextValueType.Sample(typeof(T)));
        Assert.Equal(T.Parse(TextValueType.Sample(typeof(T)), null), settings.GetRequiredTextValue<T>("Office:Value"));
        Assert.Equal(settings.GetRequiredTextValue<T>("Office:Value"), settings.GetSection("Office").GetTextValue<T>("Value"));
    }

    private static void Refuses<T>()
        where T : struct, ITextValue<T>
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Settings(Wrong).GetTextValue<T>("Office:Value"));
        Assert.Contains("Office:Value", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.Message.Contains(T.Shape.FormJapanese, StringComparison.Ordinal) || refusal.Message.Contains(T.Shape.FormEnglish, StringComparison.Ordinal));
        Assert.DoesNotContain(Wrong, refusal.ToString(), StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string value) => new ConfigurationBuilder().AddInMemoryCollection([new("Office:Value", value)]).Build();
}
