using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>Configuration binding of every text value of the library.</summary>
public sealed class EveryTextValueInConfigurationTests
{
    private const string Wrong = "12x-wrong";

    public static TheoryData<Type> Types => EveryTextValueTests.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_is_read(Type type) => Assert.NotNull(Bind(type, EveryTextValueTests.Sample(type)));

    [Theory]
    [MemberData(nameof(Types))]
    public void An_empty_text_is_no_value(Type type) => Assert.Null(Bind(type, ""));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wrong_text_is_refused_with_its_key_and_what_is_wrong(Type type)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Bind(type, Wrong));
        Assert.Contains("Office:" + type.Name, refusal.Message, StringComparison.Ordinal);
        var reason = Assert.IsType<FormatException>(refusal.GetBaseException());
        Assert.NotEqual("", reason.Message);
    }

    /// <summary>The binder of the framework shows the text in its own message, around ours: secrets do not belong into configuration.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void What_the_library_says_does_not_show_the_text_of_a_secret(Type type)
    {
        if (EveryTextValueTests.ShapeOf(type).ReadOnlyFromData)
        {
            Assert.DoesNotContain("wrong", Assert.Throws<InvalidOperationException>(() => Bind(type, Wrong)).GetBaseException().Message, StringComparison.Ordinal);
        }
    }

    /// <summary>The source generator for configuration of a consumer writes code for every property, explicit implementations included.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_has_a_type_that_the_code_of_others_can_name(Type type) => Assert.All(
        type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic),
        property => Assert.True(property.PropertyType.IsVisible, property.ToString()));

    private static object? Bind(Type type, string text)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Office:" + type.Name, text)]).Build();
        var bound = configuration.GetSection("Office").Get<EveryValue>() ?? new();
        return typeof(EveryValue).GetProperty(type.Name)!.GetValue(bound);
    }
}
