using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What must be there for every text value of the library; a new type that forgets one of it fails here.</summary>
public sealed class EveryTextValueTests
{
    internal static readonly Type[] TextValues = [.. typeof(ITextValue<>).Assembly.GetExportedTypes().Where(IsTextValue)];

    public static TheoryData<Type> Types => new(TextValues);

    [Theory]
    [MemberData(nameof(Types))]
    public void It_has_a_test_class_of_the_common_kind(Type type) => Assert.Contains(
        typeof(EveryTextValueTests).Assembly.GetExportedTypes(),
        test => !test.IsAbstract && typeof(TextValueTests<>).MakeGenericType(type).IsAssignableFrom(test));

    [Theory]
    [MemberData(nameof(Types))]
    public void It_names_its_converters_and_what_the_debugger_shows(Type type)
    {
        Assert.Equal(typeof(TextValueJsonConverter<>).MakeGenericType(type), type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
        Assert.StartsWith("TokyoDs.Text.TextValueTypeConverter", type.GetCustomAttribute<TypeConverterAttribute>()?.ConverterTypeName, StringComparison.Ordinal);
        Assert.NotNull(type.GetCustomAttribute<DebuggerDisplayAttribute>());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Its_pattern_is_a_constant_and_that_of_its_shape(Type type)
    {
        var shape = ShapeOf(type);
        Assert.Equal(shape.Pattern, type.GetField("JsonPattern")!.GetRawConstantValue());
        Assert.Contains("(", shape.Description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Its_order_has_all_operators_or_none(Type type)
    {
        var isOrdered = typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type);
        foreach (var name in new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" })
        {
            Assert.Equal(isOrdered, type.GetMethod(name) is not null);
        }
    }

    [Fact]
    public void Formats_for_data_have_names_of_their_own()
    {
        var formats = TextValues.Select(type => ShapeOf(type).Format).ToList();
        Assert.Equal(formats.Count, formats.Distinct().Count());
        Assert.True(formats.Count >= 20);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Its_form_is_told_in_both_languages(Type type)
    {
        var shape = ShapeOf(type);
        Assert.Matches("[ぁ-ん一-龠]", shape.FormJapanese);
        Assert.DoesNotMatch("[ぁ-ん]", shape.FormEnglish);
        Assert.InRange(Sample(type).Length, 1, shape.MaxLength);
    }

    /// <summary>A text that the type reads.</summary>
    internal static string Sample(Type type) => ShapeOf(type).Example ?? "123456789018";

    internal static TextShape ShapeOf(Type type) => (TextShape)type.GetProperty("Shape")!.GetValue(null)!;

    private static bool IsTextValue(Type type) => type.IsValueType && type.GetInterfaces().Any(
        face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>) && face.GenericTypeArguments[0] == type);
}
