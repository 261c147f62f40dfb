using System.Reflection;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What the error of every text value says: where or what is wrong, and the form that is expected, in both languages.</summary>
public sealed class EveryRefusalTests
{
    private const char Stranger = '%';

    private const char LoneSurrogate = '\uD842';

    public static TheoryData<Type> Types => EveryTextValueTests.Types;

    [Theory]
    [MemberData(nameof(Types))]
    public void An_empty_text_is_called_empty(Type type)
    {
        var said = Refused(type, "");
        Assert.Contains("is empty", said.English, StringComparison.Ordinal);
        Assert.Contains("が空です", said.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wrong_character_is_told_by_its_place(Type type)
    {
        var sample = EveryTextValueTests.Sample(type);
        foreach (var stranger in new[] { Stranger, LoneSurrogate })
        {
            for (var i = 0; i < sample.Length; i++)
            {
                Refused(type, sample[..i] + stranger + sample[(i + 1)..]).NamesPosition(i + 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_is_cut_or_too_long_is_told_by_where_it_ends(Type type)
    {
        var sample = EveryTextValueTests.Sample(type);
        string[] texts = [sample[..^1], sample + "0", sample + sample, string.Concat(Enumerable.Repeat(sample, (1 << 20) / sample.Length)), new('9', 1 << 20)];
        foreach (var said in texts.Where(text => text.Length > 0 && !Reads(type, text)).Select(text => Refused(type, text)))
        {
            // A code of a variable length is no longer one by its check digit alone.
            Assert.Matches(@"position \d+|\d+ (digits|characters)|none of its \d+ codes|lies outside|check digit", said.English);
            Assert.Matches(@"\d+ 文字目|\d+ 文字で|\d+ 桁|\d+ 種類|範囲|検査用数字", said.Japanese);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wrong_check_digit_is_called_so(Type type)
    {
        var sample = EveryTextValueTests.Sample(type);
        foreach (var last in "0123456789".Where(last => EveryTextValueTests.ShapeOf(type).HasCheckDigit && !Reads(type, sample[..^1] + last)))
        {
            var said = Refused(type, sample[..^1] + last);
            Assert.Contains("check digit", said.English, StringComparison.Ordinal);
            Assert.Contains("検査用数字", said.Japanese, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Any_text_is_refused_in_words_that_fit(Type type)
    {
        var random = new RandomText(20261122);
        string[] samples = [EveryTextValueTests.Sample(type), "令和8年4月1日", "20/1/931369/413142"];
        foreach (var text in Enumerable.Range(0, 1_000).Select(_ => random.Next(samples)).Where(text => !Reads(type, text)))
        {
            Refused(type, text);
        }
    }

    private static bool Reads(Type type, string text)
    {
        object?[] arguments = [text, null];
        return (bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, arguments)!;
    }

    /// <summary>The words of a refusal, which are judged wherever they come from.</summary>
    private static Wording Refused(Type type, string text)
    {
        var parse = type.GetMethod("Parse", [typeof(string)])!;
        var said = Wording.Of(() =>
        {
            try
            {
                parse.Invoke(null, [text]);
            }
            catch (TargetInvocationException exception)
            {
                throw Assert.IsType<FormatException>(exception.InnerException);
            }
        });
        var shape = EveryTextValueTests.ShapeOf(type);
        said.Judge(shape.Example ?? "12 ASCII digits", shape.Example ?? "半角数字 12 桁", shape.Example is { } example ? [example] : []);
        if (type == typeof(IndividualNumber) && text.Length < 100)
        {
            // Lengths and places have two digits then; three would be some of the number.
            Assert.DoesNotMatch("[0-9]{3}", said.English + said.Japanese);
        }

        return said;
    }
}
