using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace TokyoDs.Sdk.Tests.Procedures;

/// <summary>
/// Two sets of procedures as they might be. Sample data for tests: names, items, documents and periods are made up after general knowledge and are no
/// statement about any real procedure.
/// </summary>
internal static class SampleCatalogs
{
    public const string MovingHouse = """
        {
          "$schema": "procedure-catalog.schema.json",
          "procedures": [
            {
              "id": "sample.move-in", "kind": "1", "bureau": "区市町村（見本）",
              "name": { "ja": "転入届（見本）", "en": "Notification of moving in (sample)" },
              "items": [
                { "concept": "個人.氏名", "type": "person-name", "name": { "ja": "氏名", "en": "Name" } },
                { "concept": "個人.生年月日", "type": "date" },
                { "concept": "個人.転入先住所", "type": "address" },
                { "concept": "個人.転入日", "type": "date" },
                { "concept": "個人.電話番号", "type": "phone" }
              ],
              "attachments": [{ "kind": "転出証明書", "replacedBy": "sample.resident/1.0" }],
              "lifeEvents": ["引っ越し・住まい"]
            },
            {
              "id": "sample.health-insurance", "kind": "1", "bureau": "区市町村（見本）",
              "name": { "ja": "国民健康保険の加入（見本）", "en": "Joining the national health insurance (sample)" },
              "items": [
                { "concept": "個人.氏名", "type": "person-name" },
                { "concept": "個人.生年月日", "type": "date" },
                { "concept": "個人.転入先住所", "type": "address" },
                { "concept": "個人.口座", "type": "bank-account" }
              ],
              "attachments": [{ "kind": "住民票", "replacedBy": "sample.resident/1.0" }],
              "standardPeriod": { "days": 14, "unit": "calendar" },
              "lifeEvents": ["引っ越し・住まい"],
              "needsResultOf": ["sample.move-in"]
            },
            {
              "id": "sample.water", "kind": "1", "bureau": "水道局（見本）",
              "name": { "ja": "水道の使用開始（見本）", "en": "Starting water supply (sample)" },
              "items": [
                { "concept": "個人.氏名", "type": "person-name" },
                { "concept": "個人.転入先住所", "type": "address" },
                { "concept": "個人.電話番号", "type": "phone" },
                { "concept": "水道.使用開始日", "type": "date" }
              ],
              "lifeEvents": ["引っ越し・住まい"]
            },
            {
              "id": "sample.school", "kind": "1", "bureau": "教育委員会（見本）",
              "name": { "ja": "転校の届出（見本）", "en": "Change of school (sample)" },
              "items": [
                { "concept": "個人.氏名", "type": "person-name" },
                { "concept": "児童.氏名", "type": "person-name" },
                { "concept": "個人.転入先住所", "type": "address", "askAlways": "通学区域を本人と確かめるため" }
              ],
              "attachments": [{ "kind": "在学証明書" }],
              "lifeEvents": ["引っ越し・住まい", "教育"],
              "needsResultOf": ["sample.move-in"]
            }
          ]
        }
        """;

    public const string OpeningRestaurant = """
        {
          "procedures": [
            {
              "id": "sample.food-licence", "kind": "1", "bureau": "保健所（見本）",
              "name": { "ja": "飲食店営業許可（見本）", "en": "Restaurant licence (sample)" },
              "items": [
                { "concept": "法人.法人番号", "type": "corporate-number" },
                { "concept": "法人.商号", "type": "text" },
                { "concept": "法人.本店所在地", "type": "address" },
                { "concept": "施設.名称", "type": "text" },
                { "concept": "施設.所在地", "type": "address" },
                { "concept": "食品衛生責任者.氏名", "type": "person-name" }
              ],
              "attachments": [{ "kind": "登記事項証明書", "replacedBy": "sample.corporation/1.0" }, { "kind": "平面図" }],
              "standardPeriod": { "days": 10, "unit": "business" },
              "lifeEvents": ["起業"],
              "needsResultOf": ["sample.fire-plan"]
            },
            {
              "id": "sample.fire-plan", "kind": "1", "bureau": "消防署（見本）",
              "name": { "ja": "防火対象物の使用開始届（見本）", "en": "Fire safety notification (sample)" },
              "items": [
                { "concept": "法人.法人番号", "type": "corporate-number" },
                { "concept": "法人.商号", "type": "text" },
                { "concept": "施設.名称", "type": "text" },
                { "concept": "施設.所在地", "type": "text" },
                { "concept": "施設.収容人員", "type": "integer" }
              ],
              "attachments": [{ "kind": "平面図" }],
              "standardPeriod": { "days": 7, "unit": "calendar" },
              "lifeEvents": ["起業"]
            },
            {
              "id": "sample.tax-start", "kind": "1", "bureau": "主税局（見本）",
              "name": { "ja": "事業開始等申告（見本）", "en": "Tax notification of a new business (sample)" },
              "items": [
                { "concept": "法人.法人番号", "type": "corporate-number" },
                { "concept": "法人.商号", "type": "text" },
                { "concept": "法人.代表者氏名", "type": "person-name" }
              ],
              "attachments": [{ "kind": "登記事項証明書", "replacedBy": "sample.corporation/1.0" }, { "kind": "定款" }],
              "lifeEvents": ["起業"]
            },
            {
              "id": "sample.late-night", "kind": "1", "bureau": "公安委員会（見本）",
              "name": { "ja": "深夜酒類提供の届出（見本）", "en": "Notification of serving alcohol late at night (sample)" },
              "items": [
                { "concept": "法人.商号", "type": "text" },
                { "concept": "施設.名称", "type": "text" }
              ],
              "standardPeriod": { "days": 10, "unit": "calendar" },
              "needsResultOf": ["sample.food-licence"]
            }
          ]
        }
        """;

    public static EvidenceOffer Resident { get; } = new(
        new("sample.resident", 1, 2), "住民基本台帳（見本）", new HashSet<string> { "個人.氏名", "個人.生年月日", "個人.転入先住所" });

    public static EvidenceOffer Corporation { get; } = new(
        new("sample.corporation", 1, 0), "法人台帳（見本）", new HashSet<string> { "法人.商号", "法人.本店所在地", "法人.代表者氏名" });
}
