using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>The first lines of the published files, as recorded, each with one line of invented values that names everything.</summary>
internal static class AddressBaseSamples
{
    public const string Prefectures = """
        lg_code,pref,pref_kana,pref_roma,efct_date,ablt_date,remarks
        130001,東京都,トウキョウト,Tokyo,1947-04-17,2099-01-01,備考
        """;

    public const string Municipalities = """
        lg_code,pref,pref_kana,pref_roma,county,county_kana,county_roma,city,city_kana,city_roma,ward,ward_kana,ward_roma,efct_date,ablt_date,remarks
        133035,東京都,トウキョウト,Tokyo,西多摩郡,ニシタマグン,Nishitama-gun,瑞穂町,ミズホマチ,Mizuho-machi,見本区,ミホンク,Mihon-ku,1947-04-17,2099-01-01,備考
        """;

    public const string Towns = """
        lg_code,machiaza_id,machiaza_type,pref,pref_kana,pref_roma,county,county_kana,county_roma,city,city_kana,city_roma,ward,ward_kana,ward_roma,oaza_cho,oaza_cho_kana,oaza_cho_roma,chome,chome_kana,chome_number,koaza,小字名_カナkoaza_kana,koaza_roma,machiaza_dist,rsdt_addr_flg,rsdt_addr_mtd_code,oaza_cho_aka_flg,koaza_aka_code,oaza_cho_gsi_uncmn,koaza_gsi_uncmn,status_flg,wake_num_flg,efct_date,ablt_date,src_code,post_code,remarks
        131016,0056001,2,東京都,トウキョウト,Tokyo,郡,グン,-gun,千代田区,チヨダク,Chiyoda-ku,区,ク,-ku,見本町,ミホンチョウ,Mihoncho,一丁目,イッチョウメ,1,小字,コアザ,Koaza,その一,1,1,0,1,*_1234_*,*_5678,1,2,1947-04-17,2099-01-01,11,1020094,備考
        """;

    public const string Blocks = """
        lg_code,machiaza_id,blk_id,city,ward,oaza_cho,chome,koaza,machiaza_dist,blk_num,rsdt_addr_flg,rsdt_addr_mtd_code,status_flg,efct_date,ablt_date,src_code,remarks
        131016,0056001,001,千代田区,区,見本町,一丁目,小字,その一,1,1,1,1,1947-04-17,2099-01-01,1,備考
        """;

    public const string Residences = """
        lg_code,machiaza_id,blk_id,rsdt_id,rsdt2_id,city,ward,oaza_cho,chome,koaza,machiaza_dist,blk_num,rsdt_num,rsdt_num2,basic_rsdt_div,rsdt_addr_flg,rsdt_addr_mtd_code,status_flg,efct_date,ablt_date,src_code,remarks
        131016,0056001,001,003,00101,千代田区,区,見本町,一丁目,小字,その一,1,3,101,1,1,1,1,1947-04-17,2099-01-01,1,備考
        """;

    public const string Parcels = """
        lg_code,machiaza_id,prc_id,city,ward,oaza_cho,chome,koaza,machiaza_dist,prc_num1,prc_num2,prc_num3,rsdt_addr_flg,prc_rec_flg,prc_area_code,efct_date,ablt_date,src_code,remarks,real_prop_num
        131016,0056001,000010000200003,千代田区,区,見本町,一丁目,小字,その一,1,2,3,0,1,1,1947-04-17,2099-01-01,1,備考,1234567890123
        """;

    public const string PrefecturePositions = """
        lg_code,rep_lon,rep_lat,rep_srid,rep_scale,plygn_fname,plygn_kcode,plygn_fmt,plygn_srid,plygn_scale
        130001,139.691722,35.689501,EPSG:6668,2500,,,,,
        """;

    public const string TownPositions = """
        lg_code,machiaza_id,rsdt_addr_flg,rep_lon,rep_lat,rep_srid,rep_scale,rep_src_code,plygn_fname,plygn_kcode,plygn_fmt,plygn_srid,plygn_scale,plygn_src_code,pos_oaza_cho_chome_code,pos_data_mnt_year,cns_bnd_s_area_kcode,cns_bnd_year
        131016,0056001,1,139.691722,35.689501,EPSG:6668,2500,1,,,,,,,,,,
        """;

    public const string BlockPositions = """
        lg_code,machiaza_id,blk_id,rsdt_addr_flg,rsdt_addr_mtd_code,rep_lon,rep_lat,rep_srid,rep_scale,rep_src_code,plygn_fname,plygn_kcode,plygn_fmt,plygn_srid,plygn_scale,plygn_src_code,pos_pref,pos_city,pos_oaza_cho_chome,pos_koaza_aka,pos_blk_prc_num,pos_data_mnt_year,rsdt_addr_code_rdbl,rsdt_addr_data_mnt_date
        131016,0056001,001,1,1,139.691722,35.689501,EPSG:6668,2500,1,,,,,,,,,,,,,,
        """;

    public const string ResidencePositions = """
        lg_code,machiaza_id,blk_id,rsdt_id,rsdt2_id,rsdt_addr_flg,rsdt_addr_mtd_code,rep_lon,rep_lat,rep_srid,rep_scale,rep_src_code,rsdt_addr_code_rdbl,rsdt_addr_data_mnt_date,basic_rsdt_div
        131016,0056001,001,003,,1,1,139.599500000,35.704200000,EPSG:6668,2500,1,,2017-08-04,0
        """;

    public const string ParcelPositions = """
        lg_code,machiaza_id,prc_id,rep_lon,rep_lat,rep_srid,rep_scale,rep_src_code,plygn_fname,plygn_kcode,plygn_fmt,plygn_srid,plygn_scale,plygn_src_code,moj_map_city_code,moj_map_oaza_code,moj_map_chome_code,moj_map_koaza_code,moj_map_spare_code,moj_map_brushid
        131016,0056001,000010000200003,139.691722,35.689501,EPSG:6668,2500,1,,,,,,,,,,,,
        """;

    /// <summary>Each table by its name: its sample, and a way to read a text with it.</summary>
    public static IReadOnlyDictionary<string, (string Text, Func<string, List<object>> Read)> All { get; } = new (string, string, Func<string, List<object>>)[]
    {
        Of(AddressBaseTables.Prefectures, Prefectures),
        Of(AddressBaseTables.Municipalities, Municipalities),
        Of(AddressBaseTables.Towns, Towns),
        Of(AddressBaseTables.Blocks, Blocks),
        Of(AddressBaseTables.Residences, Residences),
        Of(AddressBaseTables.Parcels, Parcels),
        Of(AddressBaseTables.PrefecturePositions, PrefecturePositions),
        Of(AddressBaseTables.MunicipalityPositions, PrefecturePositions),
        Of(AddressBaseTables.TownPositions, TownPositions),
        Of(AddressBaseTables.BlockPositions, BlockPositions),
        Of(AddressBaseTables.ResidencePositions, ResidencePositions),
        Of(AddressBaseTables.ParcelPositions, ParcelPositions),
    }.ToDictionary(table => table.Item1, table => (table.Item2, table.Item3));

    private static (string Name, string Text, Func<string, List<object>> Read) Of<TKey, TRecord>(AddressBaseTable<TKey, TRecord> table, string text)
        where TKey : struct, IEquatable<TKey>
        where TRecord : class =>
        (table.Name, text, other => [.. table.ReadAsync(new StringReader(other)).ToBlockingEnumerable()]);
}
