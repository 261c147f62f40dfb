using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Accessibility;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Accessibility;

/// <summary>How each text value of the library is typed in.</summary>
public sealed class FieldKindTests
{
    public static TheoryData<Type> Types => TextValueType.All;

    [Theory]
    [MemberData(nameof(Types))]
    public void It_has_a_kind_of_its_own(Type type) => Assert.Same(KindOf(type), KindOf(type));

    [Fact]
    public void Other_types_are_plain_texts() => Assert.Equal(new FieldKind(), KindOf(typeof(Guid)));

    [Theory]
    [MemberData(nameof(Types))]
    public void The_numeric_keyboard_is_offered_where_only_digits_are_typed(Type type)
    {
        var onlyDigits = TextValueType.Sample(type).All(char.IsAsciiDigit) && KindOf(type).Format != "J";
        Assert.Equal(onlyDigits, KindOf(type).InputMode == "numeric" || KindOf(type).Type == "tel");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Secrets_and_only_secrets_are_kept_off_the_page(Type type) => Assert.Equal(TextValueType.ShapeOf(type).ReadOnlyFromData, KindOf(type).IsSecret);

    [Theory]
    [MemberData(nameof(Types))]
    public void What_the_field_shows_can_be_typed_in_again(Type type) =>
        TextValueType.Call(typeof(FieldKindTests), nameof(ReadsWhatItShows), type);

    /// <summary>A short box holds eight characters of full width and a medium one fifteen, which a browser test measures.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void The_box_holds_what_is_typed_in_full_width(Type type)
    {
        var written = TextValueType.Call(typeof(FieldKindTests), nameof(Written), type);
        var longest = Math.Max(TextValueType.ShapeOf(type).MaxLength, ((string)written!).Length);
        Assert.InRange(longest, 1, KindOf(type).Width switch { "short" => 8, "medium" => 15, _ => int.MaxValue });
    }

    [Fact]
    public void Browsers_fill_in_what_they_know()
    {
        Assert.Equal("tel-national", KindOf(typeof(JapanesePhoneNumber)).Autocomplete);
        Assert.Equal("postal-code", KindOf(typeof(PostalCode)).Autocomplete);
        Assert.Equal("off", KindOf(typeof(IndividualNumber)).Autocomplete);
    }

    private static void ReadsWhatItShows<T>()
        where T : struct, ITextValue<T>
    {
        var value = T.Parse(TextValueType.Sample(typeof(T)), null);
        if (!T.Shape.ReadOnlyFromData)
        {
            Assert.True(T.TryParseLenient(value.ToString(KindOf(typeof(T)).Format, CultureInfo.InvariantCulture), out var again, out _));
            Assert.Equal(value, again);
        }
    }

    private static string Written<T>()
        where T : struct, ITextValue<T> =>
        T.Shape.ReadOnlyFromData ? "" : T.Parse(TextValueType.Sample(typeof(T)), null).ToString(KindOf(typeof(T)).Format, CultureInfo.InvariantCulture);

    private static FieldKind KindOf(Type type) =>
        FieldKind.For(new EmptyModelMetadataProvider().GetMetadataForType(typeof(Nullable<>).MakeGenericType(type)));
}
