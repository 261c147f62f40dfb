using TokyoDs.Registries;

namespace MatchingBench;

/// <summary>A corporation as one of two offices wrote it down.</summary>
internal sealed record Corporation(CorporateNumber Number, string Name, string Address);

/// <summary>Corporations from a fixed seed: the same ones for both sides, each written in another way.</summary>
internal static class GeneratedRecords
{
    private static readonly string[] Cities = ["千代田区", "港区", "新宿区", "八王子市", "東村山市", "西多摩郡檜原村"];
    private static readonly string[] Towns = ["霞が関", "六本木", "三番町", "丸の内", "元本郷町", "大字南郷"];
    private static readonly string[] Buildings = ["", " 森ビル5階", "　第一庁舎", "メゾン101"];

    /// <summary>How the office that delivers the smaller source writes: in full-width characters and words.</summary>
    public static Corporation InWords(int id) => new(
        Number(id), $"株式会社　商店{id}", $"東京都{Cities[id % Cities.Length]}{Towns[id % Towns.Length]}{(id % 9) + 1}丁目{id % 89}番{id}号");

    /// <summary>How the other writes: short forms, hyphens, a building, and half of the time without the number.</summary>
    public static Corporation InShort(int id) => new(
        id % 2 == 0 ? Number(id) : default,
        $"商店{id}㈱",
        $"東京都{Cities[id % Cities.Length]}{Towns[id % Towns.Length].Replace('が', 'ヶ')}{(id % 9) + 1}-{id % 89}-{id}{Buildings[id % Buildings.Length]}");

    private static CorporateNumber Number(int id) => CorporateNumber.FromRegistrationNumber($"{id + 1:D12}");
}
