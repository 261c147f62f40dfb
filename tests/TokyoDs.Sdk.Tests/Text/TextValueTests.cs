using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What is true of every text value; each type states a few samples of its data form.</summary>
public abstract class TextValueTests<T>
    where T : struct, ITextValue<T>
{
    private protected const string Mask = "************";

    protected abstract string[] Samples { get; }

    /// <summary>Whether the type writes what it read.</summary>
    protected virtual bool WritesItself => true;

    [Fact]
    public void Default_is_visible_and_prints_as_nothing()
    {
        Assert.True(default(T).IsDefault);
        Assert.Equal("", default(T).ToString());
        Assert.False(Value(0).IsDefault);
    }

    [Fact]
    public void Strings_spans_and_utf8_read_the_same() => Assert.All(Samples, sample =>
    {
        var value = T.Parse(sample, null);
        Assert.Equal(value, T.Parse(sample.AsSpan(), null));
        Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(sample), null));
        Assert.True(T.TryParse(sample, null, out var tried));
        Assert.Equal(value, tried);
    });

    [Fact]
    public void Data_form_is_what_was_read() => Assert.All(Samples, sample =>
        Assert.Equal(WritesItself ? sample : Mask, T.Parse(sample, null).ToString(T.Shape.DataFormat, null)));

    [Fact]
    public void Chars_and_utf8_write_the_same() => Assert.All(Samples, sample =>
    {
        Span<char> chars = stackalloc char[64];
        Span<byte> utf8 = stackalloc byte[64];
        var value = T.Parse(sample, null);
        Assert.True(value.TryFormat(chars, out var charsWritten, default, null));
        Assert.True(value.TryFormat(utf8, out var bytesWritten, default, null));
        Assert.Equal(chars[..charsWritten].ToString(), Encoding.UTF8.GetString(utf8[..bytesWritten]));
    });

    [Fact]
    public void Too_small_a_destination_is_left_alone()
    {
        var chars = new char[Value(0).ToString()!.Length - 1];
        Assert.False(Value(0).TryFormat(chars, out var written, default, null));
        Assert.Equal(0, written);
        Assert.All(chars, character => Assert.Equal('\0', character));
    }

    [Fact]
    public void Null_empty_and_padded_texts_are_refused()
    {
        Assert.False(T.TryParse((string?)null, null, out _));
        Assert.False(T.TryParse("", null, out _));
        Assert.False(T.TryParse(Samples[0] + "\n", null, out _));
        Assert.False(T.TryParse(" " + Samples[0], null, out _));
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
    }

    [Fact]
    public void Strict_texts_are_lenient_texts_without_changes() => Assert.All(Samples, sample =>
    {
        Assert.True(T.TryParseLenient(sample, out var value, out var changes));
        Assert.Equal(T.Parse(sample, null), value);
        Assert.Equal(LenientChange.None, changes);
    });

    [Fact]
    public void Full_width_letters_digits_and_spaces_are_read_leniently_and_reported() => Assert.All(Samples, sample =>
    {
        Assert.True(T.TryParseLenient($"　{FullWidth(sample)} ", out var value, out var changes));
        Assert.Equal(T.Parse(sample, null), value);
        Assert.True(changes.HasFlag(LenientChange.FullWidth | LenientChange.Spaces));
    });

    [Fact]
    public void Equal_texts_make_equal_values()
    {
        Assert.Equal(Value(0), Value(0));
        Assert.Equal(Value(0).GetHashCode(), Value(0).GetHashCode());
        Assert.NotEqual(Value(0), Value(1));
        Assert.False(Value(0).Equals((object)"text"));
    }

    [Fact]
    public void Pattern_describes_the_data_form() => Assert.All(Samples, sample =>
        Assert.Matches(new Regex(T.Shape.Pattern, RegexOptions.ECMAScript), sample));

    [Fact]
    public void No_data_form_is_longer_than_its_shape_says()
    {
        var random = new RandomText(20260404);
        Assert.All(Samples, sample => Assert.InRange(sample.Length, 1, T.Shape.MaxLength));
        for (var i = 0; i < 20_000; i++)
        {
            if (T.TryParseLenient(random.Next(Samples), out var value, out _))
            {
                Assert.InRange(value.ToString(T.Shape.DataFormat, null).Length, 1, T.Shape.MaxLength);
            }
        }
    }

    [Fact]
    public void Example_can_be_read()
    {
        if (T.Shape.Example is { } example)
        {
            Assert.True(T.TryParse(example, null, out _));
        }
    }

    [Fact]
    public void Every_mutation_that_is_accepted_round_trips()
    {
        var random = new Random(20260401);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Samples[random.Next(Samples.Length)].ToCharArray();
            text[random.Next(text.Length)] = (char)('-' + random.Next(14));
            if (T.TryParse(text, null, out var value) && WritesItself)
            {
                var written = value.ToString(T.Shape.DataFormat, null);
                Assert.Equal(value, T.Parse(written, null));
                Assert.Matches(T.Shape.Pattern, written);
            }
        }
    }

    [Fact]
    public void Garbage_never_throws_and_is_never_half_read()
    {
        var random = new Random(20260402);
        const string Alphabet = "0123456789０１９-－ー〒　 令和平成元年月日RrHh.一十";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(16)));
            Assert.Equal(T.TryParse(text, null, out var value), !value.IsDefault);
            Assert.Equal(T.TryParseLenient(text, out var loose, out var changes), !loose.IsDefault);
            Assert.True(!loose.IsDefault || changes == LenientChange.None);
        }
    }

    [Fact]
    public void Texts_of_any_kind_never_throw_and_what_is_accepted_round_trips()
    {
        var random = new RandomText(20260403);
        for (var i = 0; i < 20_000; i++)
        {
            var text = random.Next(Samples);
            if (T.TryParse(text, null, out var strict) && WritesItself)
            {
                Assert.Equal(strict, T.Parse(strict.ToString(T.Shape.DataFormat, null), null));
            }

            if (T.TryParseLenient(text, out var loose, out _) && WritesItself)
            {
                Assert.Equal(loose, T.Parse(loose.ToString(T.Shape.DataFormat, null), null));
            }
        }
    }

    [Fact]
    public void A_text_of_a_megabyte_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat(Samples[0], (1 << 20) / Samples[0].Length));
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.False(T.TryParseLenient(text, out _, out _));
        Assert.True(Refusal("en", text).Length < 400);
    }

    [Fact]
    public void Invalid_utf8_is_refused() => Assert.All<byte[]>([[0xFF], [0xC3], [0xED, 0xA0, 0x80], [.. Encoding.UTF8.GetBytes(Samples[0]), 0x80]], utf8 =>
    {
        Assert.False(T.TryParse(utf8, null, out _));
        Assert.Throws<FormatException>(() => T.Parse(utf8, null));
    });

    [Fact]
    public void Every_refusal_is_explained_in_both_languages()
    {
        foreach (var text in new[] { "", "x", "１", "1", "0000000000000", new string('9', 40), Samples[0] + "0", Samples[0] + "-", "1-2" })
        {
            if (T.TryParse(text, null, out _))
            {
                continue;
            }

            Assert.NotEqual(Refusal("en", text), Refusal("ja-JP", text));
        }
    }

    [Fact]
    public void Parsing_and_formatting_do_not_allocate()
    {
        var text = Samples[0];
        var utf8 = Encoding.UTF8.GetBytes(text);
        var full = FullWidth(text);
        var value = Value(0);
        Assert.Equal(0, Allocations.Of(() =>
        {
            Span<char> chars = stackalloc char[64];
            Span<byte> bytes = stackalloc byte[64];
            _ = T.TryParse(text, null, out _) && T.TryParse(utf8, null, out _) && T.TryParseLenient(full, out _, out _);
            _ = T.TryParse("12-x", null, out _);
            _ = value.TryFormat(chars, out _, default, null) && value.TryFormat(bytes, out _, default, null);
        }));
    }

    [Fact]
    public void Json_reads_escaped_text() =>
        Assert.Equal(Value(0), JsonSerializer.Deserialize<T>($"\"\\u00{(int)Samples[0][0]:x2}{Samples[0][1..]}\""));

    [Theory]
    [InlineData("1234567")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void Json_other_than_a_well_formed_string_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));

    [Fact]
    public void Json_null_is_no_value_where_the_property_is_nullable()
    {
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<T?>(null));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Json_numbers_are_refused_in_the_language_of_the_reader(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            var message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("1")).Message;
            var english = T.Shape.Description[..T.Shape.Description.IndexOf(" (", StringComparison.Ordinal)];
            Assert.Equal(language == "en", message.Contains(english, StringComparison.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Json_strings_longer_than_any_value_are_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>($"\"\\u0030{new string('0', 500)}\""));

    [Fact]
    public void Type_converter_reads_what_configuration_holds()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Holder:Value", Samples[0]), new("Holder:Optional", Samples[1])]).Build();
        var holder = configuration.GetRequiredSection("Holder").Get<Holder>()!;
        Assert.Equal(Value(0), holder.Value);
        Assert.Equal(Value(1), holder.Optional);
    }

    [Fact]
    public void Type_converter_writes_the_data_form()
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(WritesItself ? Samples[0] : Mask, converter.ConvertToInvariantString(Value(0)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
    }

    protected static string FullWidth(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c - '0' + '０') : c));

    // Only through IParsable is the overload for strings taken: the one for spans hides it on ITextValue.
    private static TParsable ParseString<TParsable>(string text)
        where TParsable : IParsable<TParsable> => TParsable.Parse(text, null);

    protected static string Refusal(string culture, string text)
    {
        using (new UiCulture(culture))
        {
            return Assert.Throws<FormatException>(() => T.Parse(text, null)).Message;
        }
    }

    protected T Value(int sample) => T.Parse(Samples[sample], null);

    public sealed class Holder
    {
        public T Value { get; set; }

        public T? Optional { get; set; }
    }
}
