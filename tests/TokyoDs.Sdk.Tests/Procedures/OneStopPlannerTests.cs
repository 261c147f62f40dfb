using System.Globalization;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Procedures;

public sealed class OneStopPlannerTests
{
    private static readonly OneStopPlan Moving = Planner(SampleCatalogs.MovingHouse).PlanFor(Named("引っ越し・住まい"));

    private static readonly OneStopPlan Restaurant =
        Planner(SampleCatalogs.OpeningRestaurant).Plan("sample.late-night", "sample.food-licence", "sample.fire-plan", "sample.tax-start");

    [Fact]
    public void Moving_house_asks_each_question_once()
    {
        Assert.Equal(
            ["個人.転入先住所", "個人.転入日", "個人.電話番号", "個人.口座", "水道.使用開始日", "児童.氏名"],
            Moving.Items.Where(item => item.IsAsked).Select(item => item.Key.Concept));
        Assert.Equal(["個人.氏名", "個人.生年月日"], Moving.Items.Where(item => !item.IsAsked).Select(item => item.Key.Concept));
        Assert.Equal(["sample.move-in", "sample.health-insurance", "sample.water", "sample.school"], Moving.Items[0].NeededBy);
        Assert.Equal("住民基本台帳（見本）", Moving.Items[0].Source!.Provider);
        Assert.Empty(Moving.Conflicts);
    }

    [Fact]
    public void What_one_procedure_must_always_ask_is_asked_for_all_with_its_reason()
    {
        var address = Moving.Items.Single(item => item.Key.Concept == "個人.転入先住所");
        Assert.True(address.IsAsked);
        Assert.Equal("通学区域を本人と確かめるため", address.AskAlwaysReason);
    }

    [Fact]
    public void Documents_that_evidence_replaces_fall_away()
    {
        Assert.Equal(["在学証明書"], Moving.Attachments.Where(attachment => attachment.IsAsked).Select(attachment => attachment.Kind));
        Assert.Equal(["平面図", "定款"], Restaurant.Attachments.Where(attachment => attachment.IsAsked).Select(attachment => attachment.Kind));
        var floorPlan = Restaurant.Attachments.Single(attachment => attachment.Kind == "平面図");
        Assert.Equal(["sample.fire-plan", "sample.food-licence"], floorPlan.NeededBy);
    }

    [Fact]
    public void Evidence_of_another_major_version_replaces_nothing()
    {
        var planner = new OneStopPlanner(ProcedureCatalog.FromJson(SampleCatalogs.OpeningRestaurant), [SampleCatalogs.Corporation with { Contract = new("sample.corporation", 2, 0) }]);
        Assert.All(planner.Plan("sample.tax-start").Attachments, attachment => Assert.True(attachment.IsAsked));
    }

    [Fact]
    public void Procedures_come_after_those_they_need_and_otherwise_as_they_were_named()
    {
        Assert.Equal(["sample.fire-plan", "sample.food-licence", "sample.late-night", "sample.tax-start"], Restaurant.Procedures.Select(procedure => procedure.Id));
        Assert.Equal(["sample.food-licence"], Planner(SampleCatalogs.OpeningRestaurant).Plan("sample.late-night", "sample.late-night").NeededElsewhere);
    }

    [Fact]
    public void One_concept_in_two_forms_is_reported_and_not_guessed()
    {
        var conflict = Assert.Single(Restaurant.Conflicts);
        Assert.Equal("施設.所在地", conflict.Concept);
        Assert.Equal(["text", "address"], conflict.Uses.Select(use => use.Type));
        Assert.Equal(["sample.food-licence"], conflict.Uses[1].NeededBy);
        Assert.Equal(2, Restaurant.Items.Count(item => item.Key.Concept == "施設.所在地"));
    }

    [Fact]
    public void Nothing_and_something_unknown_cannot_be_planned()
    {
        Assert.Throws<ArgumentException>(() => Planner(SampleCatalogs.MovingHouse).Plan());
        Assert.Throws<KeyNotFoundException>(() => Planner(SampleCatalogs.MovingHouse).Plan("sample.move-in", "sample.none"));
    }

    [Fact]
    public void The_burden_adds_up_for_each_procedure_and_in_total()
    {
        Assert.Equal(
            [
                new ProcedureBurden("sample.fire-plan", 5, 1, 0, 4),
                new ProcedureBurden("sample.food-licence", 6, 2, 2, 2),
                new ProcedureBurden("sample.late-night", 2, 1, 1, 0),
                new ProcedureBurden("sample.tax-start", 3, 2, 1, 0),
            ],
            Restaurant.Burden.Procedures);
        foreach (var burden in new[] { Moving.Burden, Restaurant.Burden })
        {
            Assert.All(burden.Procedures, one => Assert.Equal(one.Needed, one.Prefilled + one.Shared + one.Asked));
            Assert.Equal(burden.Needed, burden.Prefilled + burden.Shared + burden.Asked);
        }

        Assert.Equal((16, 6, 10), (Restaurant.Burden.Needed, Restaurant.Burden.Asked, Restaurant.Burden.Saved));
        Assert.Equal((5, 2), (Restaurant.Burden.DocumentsNeeded, Restaurant.Burden.DocumentsAsked));
    }

    [Fact]
    public void The_report_reads_in_both_languages_and_as_JSON()
    {
        Assert.EndsWith("合計: 必要 16 項目のうち入力は 6 項目（10 項目の削減）。書類 5 点のうち添付は 2 点。\n", Restaurant.Burden.ToText(new CultureInfo("ja")), StringComparison.Ordinal);
        Assert.EndsWith("Total: 6 of 16 items are asked (10 saved); 2 of 5 documents are handed in.\n", Restaurant.Burden.ToText(new CultureInfo("en")), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Restaurant.Burden.ToJson());
        Assert.Equal(10, json.RootElement.GetProperty("saved").GetInt32());
        Assert.Equal(4, json.RootElement.GetProperty("procedures").GetArrayLength());
        Assert.Equal("防火対象物の使用開始届（見本）", json.RootElement.GetProperty("procedures")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("\\u", Restaurant.Burden.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_follows_the_standard_periods_as_far_as_they_are_known()
    {
        // 2 May 2026, ten days after 22 April, is a Saturday, and holidays follow until the 6th.
        var periods = Restaurant.Timeline(new(2026, 4, 1), BusinessCalendar.LocalGovernment);
        Assert.Equal(new PlannedPeriod("sample.fire-plan", new(2026, 4, 1), new(2026, 4, 8)), periods[0]);
        Assert.Equal(new PlannedPeriod("sample.food-licence", new(2026, 4, 8), new(2026, 4, 22)), periods[1]);
        Assert.Equal(new PlannedPeriod("sample.late-night", new(2026, 4, 22), new(2026, 5, 7)), periods[2]);
        Assert.Equal(new PlannedPeriod("sample.tax-start", new(2026, 4, 1), null), periods[3]);
        var moving = Moving.Timeline(new(2026, 4, 1), BusinessCalendar.LocalGovernment);
        Assert.Equal(new PlannedPeriod("sample.health-insurance", null, null), moving.Single(period => period.ProcedureId == "sample.health-insurance"));
    }

    [Fact]
    public void A_contract_type_offers_the_concepts_of_its_items()
    {
        var offer = EvidenceOffer.Of<Company>("法人台帳（見本）");
        Assert.Equal("sample.company/1.3", offer.Contract.ToString());
        Assert.Equal(["法人.商号", "法人.本店所在地"], offer.Concepts.Order(StringComparer.Ordinal));
        Assert.Throws<InvalidOperationException>(() => EvidenceOffer.Of<string>("なし"));
        Assert.True(offer.Satisfies(new("sample.company", 1, 0)));
        Assert.False(offer.Satisfies(new("sample.company", 2, 0)));
    }

    private static OneStopPlanner Planner(string catalog) => new(ProcedureCatalog.FromJson(catalog), [SampleCatalogs.Resident, SampleCatalogs.Corporation]);

    private static LifeEvent Named(string name) => LifeEvent.All.Single(known => known.Name == name);

    [OnceOnlyContract("sample.company", 1, 3)]
    private sealed record Company([Concept("法人.商号")] string Name, CorporateNumber Number)
    {
        [Concept("法人.本店所在地")]
        public string? Address { get; init; }
    }
}
