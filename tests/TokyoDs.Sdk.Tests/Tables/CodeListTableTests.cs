using System.Text.Json;
using TokyoDs.Procedures;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>The published code lists: each has a type with the same codes and names, or a reason why it has none.</summary>
public sealed class CodeListTableTests
{
    private const string Gif = "gif-codelists.json";
    private const string Corporations = "houjin-codelists.json";
    private const string Procedures = "procedure-codelists.json";
    private const string Services = "service-catalogue.json";

    private static readonly Dictionary<string, Func<IEnumerable<(string, string)>>> Ours = new()
    {
        [$"{Gif}/SexCodeList"] = Names<Sex>,
        [$"{Gif}/StatusCodeList"] = Names<Presence>,
        [$"{Gif}/LegalEntityKindCodeList"] = Names<CorporateKind>,
        [$"{Corporations}/kind"] = Names<CorporateKind>,
        [$"{Procedures}/tetsuzuki_ruikei"] = () => Enum.GetValues<ProcedureKind>().Select(kind => (kind.Code(), kind.JapaneseName().Replace('（', '(').Replace('）', ')'))),
    };

    /// <summary>Lists without a type, and why there is none.</summary>
    private static readonly Dictionary<string, string> Without = new()
    {
        [$"{Gif}/source"] = "where the file comes from",
        [$"{Gif}/ApplicabilityCodeList"] = "no contract asks for it; a yes or no that may be unknown is Presence",
        [$"{Gif}/MaritalStatusCodeList"] = "no procedure of ours may ask for it",
        [$"{Gif}/weekday"] = "System.DayOfWeek",
        [$"{Gif}/recurrence"] = "opening hours of facilities, which no type of ours holds",
        [$"{Gif}/timeband"] = "opening hours of facilities, which no type of ours holds",
        [$"{Gif}/season"] = "words of events, not dates",
        [$"{Gif}/shun"] = "words of events, not dates",
        [$"{Gif}/unknown_date"] = "PartialDate leaves out what is unknown and writes no filler",
        [$"{Corporations}/process"] = "CorporateRecord.ProcessCode keeps the code as it came: three names are not confirmed",
        [$"{Corporations}/correct"] = "CorporateRecord.IsCorrection",
        [$"{Corporations}/close_cause"] = "CorporateRecord.CloseCauseCode keeps the code as it came",
        [$"{Corporations}/latest"] = "CorporateRecord.IsLatest",
        [$"{Corporations}/hihyoji"] = "a mark for the search of the register itself",
        [$"{Corporations}/webapi"] = "the client's requests are tested against a server on loopback",
        [$"{Corporations}/source"] = "where the file comes from",
        [$"{Procedures}/source"] = "where the file comes from",
        [$"{Procedures}/actor"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/online_status"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/identity_proofing"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/payment_offline"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/payment_online"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/required_items"] = "the catalogue names items by concept, such as 法人.商号",
        [$"{Procedures}/attachments"] = "the catalogue takes any kind of attachment by its name",
        [$"{Procedures}/attachment_abolition"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/submission"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/e_signature"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/life_events_individual"] = "LifeEvent has the names of the service catalogue",
        [$"{Procedures}/life_events_corporate"] = "LifeEvent has the names of the service catalogue",
        [$"{Procedures}/jimu_kubun"] = "the survey's answers about an office, not data of a case",
        [$"{Procedures}/encoding_traps"] = "spellings in the files of the survey itself",
        [$"{Services}/source"] = "where the file comes from",
    };

    public static TheoryData<string> Lists => [.. Ours.Keys];

    [Fact]
    public void Every_list_is_looked_at() => Assert.Equal(
        new[] { Gif, Corporations, Procedures, Services }.SelectMany(file => Read(file).EnumerateObject().Select(list => $"{file}/{list.Name}")).Order(StringComparer.Ordinal),
        Ours.Keys.Concat(Without.Keys).Concat([$"{Procedures}/tokyo_ordinance_art2", $"{Services}/individual", $"{Services}/corporate"]).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Lists))]
    public void The_type_has_the_codes_and_names_that_are_published(string list)
    {
        var (file, name) = list.Split('/') is [var first, var second] ? (first, second) : throw new InvalidDataException(list);
        Assert.Equal(Read(file).GetProperty(name).EnumerateObject().Select(code => (code.Name, code.Value.GetString()!)), Ours[list]());
    }

    [Fact]
    public void Kinds_of_procedures_are_grouped_by_the_names_of_the_ordinance() => Assert.Equal(
        Read(Procedures).GetProperty("tokyo_ordinance_art2").EnumerateObject().Select(item => item.Value.GetString()),
        Enum.GetValues<ProcedureKind>().Select(kind => kind.OrdinanceName()).OfType<string>().Distinct());

    [Fact]
    public void Life_events_of_persons_are_the_published_ones() => Assert.Equal(
        Texts(Read(Services).GetProperty("individual").GetProperty("life_events")), Events(LifeEventGroup.Individual));

    [Fact]
    public void Occasions_of_businesses_are_those_of_the_published_stages() => Assert.Equal(
        Read(Services).GetProperty("corporate").GetProperty("stages").EnumerateObject().SelectMany(stage => Texts(stage.Value)).Distinct(), Events(LifeEventGroup.Business));

    private static IEnumerable<string> Events(LifeEventGroup group) => LifeEvent.All.Where(known => known.Group == group).Select(known => known.Name);

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static IEnumerable<(string, string)> Names<T>()
        where T : struct, ICodeValue<T> => T.All.Select(code => (code.Code, code.NameJapanese));

    private static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Table.PathOf(file)));
        return document.RootElement.Clone();
    }
}
