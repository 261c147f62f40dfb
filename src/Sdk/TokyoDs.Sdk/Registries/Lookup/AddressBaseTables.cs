using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>The public files of the address base registry (アドレス・ベース・レジストリ), one table for each kind.</summary>
/// <remarks>Columns and codes are those of the registry's data format (データフォーマット 仕様確定版, 2024-01-15).</remarks>
public static class AddressBaseTables
{
    private static readonly string[] BelowMunicipality = ["machiaza_id", "blk_id", "prc_id", "rep_lon"];
    private static readonly string[] BelowTown = ["blk_id", "prc_id"];

    /// <summary>Prefectures (都道府県マスター, mt_pref).</summary>
    public static AddressBaseTable<LocalGovernmentCode, PrefectureRecord> Prefectures { get; } = new(
        new("mt_pref", "都道府県マスター", ["lg_code", "pref"], ["city", .. BelowMunicipality]),
        AddressBaseReading.Prefecture, record => record.Code, AddressBaseReading.InForce);

    /// <summary>Municipalities and the wards of designated cities (市区町村マスター, mt_city).</summary>
    public static AddressBaseTable<LocalGovernmentCode, MunicipalityRecord> Municipalities { get; } = new(
        new("mt_city", "市区町村マスター", ["lg_code", "city"], BelowMunicipality),
        AddressBaseReading.Municipality, record => record.Code, AddressBaseReading.InForce);

    /// <summary>Towns and parts of them (町字マスター, mt_town; also mt_town_fullset, whose further columns are left out).</summary>
    /// <remarks>The published column <c>小字名_カナkoaza_kana</c>, a slip of the registry, is read like <c>koaza_kana</c>.</remarks>
    public static AddressBaseTable<TownKey, TownRecord> Towns { get; } = new(
        new("mt_town", "町字マスター", ["lg_code", "machiaza_id"], [.. BelowTown, "rep_lon"]),
        AddressBaseReading.Town, record => record.Key, AddressBaseReading.InForceAndBothKinds);

    /// <summary>Blocks of towns with residence indication (住居表示-街区マスター, mt_rsdtdsp_blk).</summary>
    public static AddressBaseTable<BlockKey, BlockRecord> Blocks { get; } = new(
        new("mt_rsdtdsp_blk", "住居表示-街区マスター", ["lg_code", "machiaza_id", "blk_id"], ["rsdt_id", "rep_lon"]),
        AddressBaseReading.Block, record => record.Key, AddressBaseReading.InForce);

    /// <summary>Residences of blocks (住居表示-住居マスター, mt_rsdtdsp_rsdt).</summary>
    public static AddressBaseTable<ResidenceKey, ResidenceRecord> Residences { get; } = new(
        new("mt_rsdtdsp_rsdt", "住居表示-住居マスター", ["lg_code", "machiaza_id", "blk_id", "rsdt_id"], ["rep_lon"]),
        AddressBaseReading.Residence, record => record.Key, AddressBaseReading.InForce);

    /// <summary>Parcels of land (地番マスター, mt_parcel).</summary>
    public static AddressBaseTable<ParcelKey, ParcelRecord> Parcels { get; } = new(
        new("mt_parcel", "地番マスター", ["lg_code", "machiaza_id", "prc_id"], ["rep_lon"]),
        AddressBaseReading.Parcel, record => record.Key, AddressBaseReading.InForce);

    /// <summary>Where prefectures are (都道府県マスター位置参照拡張, mt_pref_pos).</summary>
    public static AddressBaseTable<LocalGovernmentCode, PositionRecord<LocalGovernmentCode>> PrefecturePositions { get; } =
        Positions("mt_pref_pos", "都道府県マスター位置参照拡張", [], ["machiaza_id", .. BelowTown], AddressBaseReading.Code);

    /// <summary>Where municipalities are (市区町村マスター位置参照拡張, mt_city_pos).</summary>
    public static AddressBaseTable<LocalGovernmentCode, PositionRecord<LocalGovernmentCode>> MunicipalityPositions { get; } =
        Positions("mt_city_pos", "市区町村マスター位置参照拡張", [], ["machiaza_id", .. BelowTown], AddressBaseReading.Code);

    /// <summary>Where towns are (町字マスター位置参照拡張, mt_town_pos).</summary>
    public static AddressBaseTable<TownKey, PositionRecord<TownKey>> TownPositions { get; } =
        Positions("mt_town_pos", "町字マスター位置参照拡張", ["machiaza_id"], BelowTown, AddressBaseReading.TownKey);

    /// <summary>Where blocks are (街区マスター位置参照拡張, mt_rsdtdsp_blk_pos). A block may have several points.</summary>
    public static AddressBaseTable<BlockKey, PositionRecord<BlockKey>> BlockPositions { get; } =
        Positions("mt_rsdtdsp_blk_pos", "街区マスター位置参照拡張", ["machiaza_id", "blk_id"], ["rsdt_id"], AddressBaseReading.BlockKey);

    /// <summary>Where residences are (住居表示-住居マスター位置参照拡張, mt_rsdtdsp_rsdt_pos).</summary>
    public static AddressBaseTable<ResidenceKey, PositionRecord<ResidenceKey>> ResidencePositions { get; } =
        Positions("mt_rsdtdsp_rsdt_pos", "住居表示-住居マスター位置参照拡張", ["machiaza_id", "blk_id", "rsdt_id"], [], AddressBaseReading.ResidenceKey);

    /// <summary>Where parcels are (地番マスター位置参照拡張, mt_parcel_pos).</summary>
    public static AddressBaseTable<ParcelKey, PositionRecord<ParcelKey>> ParcelPositions { get; } =
        Positions("mt_parcel_pos", "地番マスター位置参照拡張", ["machiaza_id", "prc_id"], [], AddressBaseReading.ParcelKey);

    private static AddressBaseTable<TKey, PositionRecord<TKey>> Positions<TKey>(
        string name, string japanese, string[] keys, string[] foreign, Func<AddressBaseRow, TKey> keyOf)
        where TKey : struct, IEquatable<TKey> => new(
        new(name, japanese, ["lg_code", .. keys, "rep_lon", "rep_lat", "rep_srid"], foreign),
        row => AddressBaseReading.Position(row, keyOf(row)), record => record.Key, (held, added) => held.Latitude is null ? added : held);
}
