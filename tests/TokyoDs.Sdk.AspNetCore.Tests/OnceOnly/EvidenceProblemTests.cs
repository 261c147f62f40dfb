using System.Globalization;
using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

public sealed class EvidenceProblemTests
{
    private static readonly EvidenceErrorReason[] OnlyTheRequesterKnows =
    [
        EvidenceErrorReason.NoAnswer, EvidenceErrorReason.Unreachable, EvidenceErrorReason.BrokenAnswer, EvidenceErrorReason.AnswerTooLarge,
        EvidenceErrorReason.UnreadableAnswer, EvidenceErrorReason.ForeignAnswer, EvidenceErrorReason.UnaskedVersion, EvidenceErrorReason.CircuitOpen,
    ];

    public static TheoryData<EvidenceErrorReason> Reasons => [.. Enum.GetValues<EvidenceErrorReason>().Where(reason => reason != EvidenceErrorReason.Unspecified)];

    public static TheoryData<EvidenceErrorCode> Codes => [.. Enum.GetValues<EvidenceErrorCode>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void An_error_is_the_same_after_writing_and_reading(EvidenceErrorReason reason)
    {
        var error = EvidenceError.Of(reason) with { RetryAfter = TimeSpan.FromSeconds(7), CorrelationId = "4bf92f3577b34da6a3ce929d0e0e4736", Offered = [ContractReference.Of<Licence>()] };

        var read = EvidenceProblem.Read(EvidenceProblem.StatusOf(error), EvidenceProblem.Write(error));

        Assert.Equal((error.Code, error.RetryAfter, error.CorrelationId), (read.Code, read.RetryAfter, read.CorrelationId));
        Assert.Equal(error.Offered, read.Offered);
        Assert.Equal(OnlyTheRequesterKnows.Contains(reason) ? EvidenceErrorReason.Unspecified : reason, read.Reason);
        Assert.False(read.IsPresumed);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_bare_code_is_the_same_after_writing_and_reading(EvidenceErrorCode code)
    {
        var error = EvidenceError.Of(code);
        Assert.Equal((code, error.Side), (EvidenceProblem.Read(EvidenceProblem.StatusOf(error), EvidenceProblem.Write(error)).Code, error.Side));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_explained_to_person_and_developer_in_both_languages(EvidenceErrorReason reason)
    {
        var error = EvidenceError.Of(reason);
        var (japanese, english) = (CultureInfo.GetCultureInfo("ja-JP"), CultureInfo.GetCultureInfo("en-US"));

        string[] texts = [error.ForPerson(japanese), error.ForPerson(english), error.ForDeveloper(japanese), error.ForDeveloper(english)];

        Assert.Equal(4, texts.Distinct().Count());
        Assert.Contains("直接入力", texts[0], StringComparison.Ordinal);
        Assert.Contains("yourself", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_is_a_problem_of_RFC_9457()
    {
        var document = JsonDocument.Parse(EvidenceProblem.Write(EvidenceError.Of(EvidenceErrorReason.NoCommonVersion))).RootElement;

        Assert.Equal("urn:tokyods:evidence-error:unsupported-capability", document.GetProperty("type").GetString());
        Assert.Equal((406, "no-common-version", "requester", false), (
            document.GetProperty("status").GetInt32(), document.GetProperty("reason").GetString(), document.GetProperty("faultSide").GetString(), document.GetProperty("mayRetry").GetBoolean()));
        Assert.Contains("版", document.GetProperty("texts").GetProperty("developer").GetProperty("ja").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_404_is_a_wrong_address_and_never_an_unknown_subject() =>
        Assert.Equal(EvidenceErrorReason.WrongAddress, EvidenceProblem.Read(404, "<html>"u8).Reason);

    [Fact]
    public void Anything_is_read_without_an_exception()
    {
        var good = EvidenceProblem.Write(EvidenceError.Of(EvidenceErrorReason.TooManyRequests) with { RetryAfter = TimeSpan.FromSeconds(1) });
        var random = new Random(5);
        for (var i = 0; i < 5000; i++)
        {
            var bytes = good.ToArray();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var read = EvidenceProblem.Read(random.Next(0, 700), bytes.AsSpan(0, random.Next(bytes.Length + 1)), TimeSpan.FromSeconds(random.Next(-10, 1_000_000)));
            Assert.InRange(read.RetryAfter!.Value, TimeSpan.Zero, TimeSpan.FromDays(1));
        }
    }

    [Fact]
    public void Broken_answers_are_read_without_an_exception()
    {
        var request = Asking.Request("name");
        var good = EvidenceJson.WriteResponse(Licence.Writer.Answer(request, ContractReference.Of<Licence>(), Licence.At(DateTimeOffset.UtcNow), DateTimeOffset.UtcNow));
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = good.ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = EvidenceJson.ReadResponse(bytes.AsSpan(0, random.Next(2) == 0 ? bytes.Length : random.Next(bytes.Length)), request, Licence.Reader);
            Assert.True(read.Value is not null ^ read.Error is not null);
        }
    }

    [Fact]
    public void Nothing_prints_evidence_or_subject()
    {
        var request = Asking.Request();
        var response = new EvidenceResponse<Licence>(request.Id, ContractReference.Of<Licence>(), request.IssuedAt, Licence.At(request.IssuedAt));

        var texts = new StringBuilder().Append(request).Append(response).Append(EvidenceResult.Found(response)).ToString();

        Assert.DoesNotContain(Licence.Holder, texts, StringComparison.Ordinal);
        Assert.DoesNotContain(Licence.SubjectReference.Key, texts, StringComparison.Ordinal);
    }
}
