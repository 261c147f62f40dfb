using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>What each column of the address base registry becomes.</summary>
internal static class AddressBaseReading
{
    public static PrefectureRecord Prefecture(AddressBaseRow row) => new()
    {
        Code = Code(row),
        Name = row["pref"],
        NameKana = row["pref_kana"],
        NameRomaji = row["pref_roma"],
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        Remarks = row["remarks"],
    };

    public static MunicipalityRecord Municipality(AddressBaseRow row) => new()
    {
        Code = Code(row),
        Prefecture = row["pref"],
        PrefectureKana = row["pref_kana"],
        PrefectureRomaji = row["pref_roma"],
        County = row["county"],
        CountyKana = row["county_kana"],
        CountyRomaji = row["county_roma"],
        City = row["city"],
        CityKana = row["city_kana"],
        CityRomaji = row["city_roma"],
        Ward = row["ward"],
        WardKana = row["ward_kana"],
        WardRomaji = row["ward_roma"],
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        Remarks = row["remarks"],
    };

    public static TownRecord Town(AddressBaseRow row)
    {
        var postalCodes = row.PostalCodes("post_code");
        return new()
        {
            Key = TownKey(row),
            Prefecture = row["pref"],
            County = row["county"],
            City = row["city"],
            Ward = row["ward"],
            Town = row["oaza_cho"],
            TownKana = row["oaza_cho_kana"],
            TownRomaji = row["oaza_cho_roma"],
            Chome = row["chome"],
            ChomeKana = row["chome_kana"],
            ChomeNumber = row.Number("chome_number"),
            SmallSection = row["koaza"],
            SmallSectionKana = row["koaza_kana"] is { Length: > 0 } kana ? kana : row["小字名_カナkoaza_kana"],
            SmallSectionRomaji = row["koaza_roma"],
            Distinction = row["machiaza_dist"],
            TypeCode = row["machiaza_type"],
            UsesResidenceIndication = row.Flag("rsdt_addr_flg"),
            ResidenceIndicationMethodCode = row["rsdt_addr_mtd_code"],
            IsPopularName = row.Flag("oaza_cho_aka_flg"),
            SmallSectionPopularNameCode = row["koaza_aka_code"],
            TownUncommonCharacters = Uncommon(row["oaza_cho_gsi_uncmn"]),
            SmallSectionUncommonCharacters = Uncommon(row["koaza_gsi_uncmn"]),
            StatusCode = row["status_flg"],
            NumberingCode = row["wake_num_flg"],
            SourceCode = row["src_code"],
            EffectiveFrom = row.Date("efct_date"),
            AbolishedOn = row.Date("ablt_date"),
            PostalCode = postalCodes.Length > 0 ? postalCodes[0] : null,
            FurtherPostalCodes = postalCodes.Length > 1 ? Array.AsReadOnly(postalCodes[1..]) : Array.Empty<PostalCode>(),
            Remarks = row["remarks"],
        };
    }

    public static BlockRecord Block(AddressBaseRow row) => new()
    {
        Key = BlockKey(row),
        Names = row.Names(),
        Number = row["blk_num"],
        UsesResidenceIndication = row.Flag("rsdt_addr_flg"),
        ResidenceIndicationMethodCode = row["rsdt_addr_mtd_code"],
        StatusCode = row["status_flg"],
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        SourceCode = row["src_code"],
        Remarks = row["remarks"],
    };

    public static ResidenceRecord Residence(AddressBaseRow row) => new()
    {
        Key = ResidenceKey(row),
        Names = row.Names(),
        BlockNumber = row["blk_num"],
        Number = row["rsdt_num"],
        SecondNumber = row["rsdt_num2"],
        IsResidenceNumber = row.Flag("basic_rsdt_div"),
        UsesResidenceIndication = row.Flag("rsdt_addr_flg"),
        ResidenceIndicationMethodCode = row["rsdt_addr_mtd_code"],
        StatusCode = row["status_flg"],
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        SourceCode = row["src_code"],
        Remarks = row["remarks"],
    };

    public static ParcelRecord Parcel(AddressBaseRow row) => new()
    {
        Key = ParcelKey(row),
        Names = row.Names(),
        Number1 = row["prc_num1"],
        Number2 = row["prc_num2"],
        Number3 = row["prc_num3"],
        UsesResidenceIndication = row.Flag("rsdt_addr_flg"),
        IsSmallestUnit = row.Flag("prc_rec_flg"),
        AreaCode = row["prc_area_code"],
        RealPropertyNumber = row.Optional<RealPropertyNumber>("real_prop_num"),
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        SourceCode = row["src_code"],
        Remarks = row["remarks"],
    };

    public static PositionRecord<TKey> Position<TKey>(AddressBaseRow row, TKey key)
        where TKey : struct, IEquatable<TKey>
    {
        var (longitude, latitude) = (row.Degrees("rep_lon"), row.Degrees("rep_lat"));
        if (longitude is not { } east || latitude is not { } north)
        {
            return longitude is null && latitude is null
                ? new() { Key = key, UsesResidenceIndication = row.Flag("rsdt_addr_flg") }
                : throw row.BrokenDegrees(longitude is null ? "rep_lon" : "rep_lat");
        }

        if (!GeoPoint.IsLatitude(north) || !GeoPoint.IsLongitude(east) || GeoPoint.LooksSwapped(north, east))
        {
            throw row.Broken(GeoPoint.IsLongitude(east) ? "rep_lat" : "rep_lon", new(
                "It is no latitude or longitude of the place; look whether the two are swapped, and whether they are degrees such as 35.689501 and 139.691722.",
                "緯度・経度として読み取れません。緯度と経度が逆でないか、単位が度か（例: 35.689501 と 139.691722）を確かめてください。"));
        }

        return new()
        {
            Key = key,
            Latitude = north,
            Longitude = east,
            GeodeticSystem = SystemOf(row),
            UsesResidenceIndication = row.Flag("rsdt_addr_flg"),
        };
    }

    private static GeodeticSystem SystemOf(AddressBaseRow row) => row["rep_srid"] switch
    {
        "EPSG:6668" or "6668" => GeodeticSystem.Jgd2011,
        "EPSG:4612" or "4612" => GeodeticSystem.Jgd2000,
        _ => throw row.Broken("rep_srid", new(
            "The geodetic system is neither EPSG:6668 (JGD2011) nor EPSG:4612 (JGD2000); convert the positions to JGD2011 first.",
            "座標参照系が EPSG:6668（JGD2011）でも EPSG:4612（JGD2000）でもありません。先に JGD2011 に変換してください。")),
    };

    public static LocalGovernmentCode Code(AddressBaseRow row) => row.Required<LocalGovernmentCode>("lg_code");

    public static TownKey TownKey(AddressBaseRow row) => new(Code(row), row.Required<TownBlockId>("machiaza_id"));

    public static BlockKey BlockKey(AddressBaseRow row) => new(Code(row), row.Required<TownBlockId>("machiaza_id"), row.Required<BlockId>("blk_id"));

    public static ResidenceKey ResidenceKey(AddressBaseRow row) => new(
        Code(row), row.Required<TownBlockId>("machiaza_id"), row.Required<BlockId>("blk_id"), row.Required<ResidenceId>("rsdt_id"),
        row["rsdt2_id"].Length is 0 or 5 ? row.Number("rsdt2_id") : throw row.BrokenForm("rsdt2_id", new("5 ASCII digits", "半角数字 5 桁"), "00101"));

    public static ParcelKey ParcelKey(AddressBaseRow row) => new(Code(row), row.Required<TownBlockId>("machiaza_id"), row.Required<ParcelId>("prc_id"));

    /// <summary>The record in force, then the one in force from the later day, then the one that came later.</summary>
    public static TRecord InForce<TRecord>(TRecord held, TRecord added)
        where TRecord : IAddressBaseRecord =>
        (held.AbolishedOn is null) != (added.AbolishedOn is null)
            ? (held.AbolishedOn is null ? held : added)
            : held.EffectiveFrom > added.EffectiveFrom || (held.EffectiveFrom is not null && added.EffectiveFrom is null) ? held : added;

    /// <summary>The same for towns, which have one line with and one without residence indication when only a part of them uses it.</summary>
    public static TownRecord InForceAndBothKinds(TownRecord held, TownRecord added) =>
        held.AbolishedOn is null && added.AbolishedOn is null && held.UsesResidenceIndication is { } uses && added.UsesResidenceIndication == !uses
            ? (uses ? held : added) with { HasBothKindsOfAddress = true }
            : InForce(held, added);

    // 0 says that all characters are common.
    private static string Uncommon(string characters) => characters == "0" ? "" : characters;
}
