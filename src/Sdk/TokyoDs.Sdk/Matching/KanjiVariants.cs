using System.Collections.Frozen;
using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>Old and variant kanji and the usual form they are keyed by. Only keys are folded: 髙 in a name stays 髙.</summary>
/// <remarks>
/// A choice of common pairs of names and places, from general knowledge. Characters that are names of their own in spite of their
/// likeness, such as 斎 and 斉, stay apart.
/// </remarks>
internal static class KanjiVariants
{
    /// <summary>Variant and usual form, in pairs.</summary>
    public const string Pairs = """
        髙高 﨑崎 嵜崎 濵浜 濱浜 邊辺 邉辺 齋斎 齊斉 澤沢 廣広 國国 圀国 圓円 榮栄 櫻桜 瀧滝 龍竜 條条 眞真 嶋島 嶌島 冨富 峯峰
        槇槙 壽寿 惠恵 德徳 緖緒 藏蔵 實実 學学 觀観 關関 黑黒 與与 萬万 豐豊 靜静 靑青 鐵鉄 轉転 應応 佛仏 傳伝 兒児 內内 勳勲
        區区 參参 圖図 團団 壹壱 貳弐 壯壮 寬寛 將将 專専 對対 巢巣 帶帯 廳庁 彌弥 戀恋 戶戸 拂払 收収 敎教 數数 曉暁 會会 樂楽
        樓楼 橫横 步歩 歷歴 殘残 氣気 淨浄 淸清 溫温 滿満 澁渋 濟済 瀨瀬 灣湾 燒焼 爲為 狀状 獨独 畫画 當当 疊畳 發発 盡尽 礒磯
        禮礼 穗穂 竝並 繩縄 總総 縣県 聲声 臺台 舊旧 莊荘 藝芸 藥薬 處処 號号 蠶蚕 裝装 覺覚 讀読 證証 賣売 輕軽 邨村 鄕郷 醫医
        釋釈 鑛鉱 錢銭 鎭鎮 雜雑 靈霊 顯顕 驛駅 體体 髮髪 鷄鶏 鹽塩 麥麦 黃黄 點点 齒歯 曾曽 桒桑 栁柳 埜野 渕淵 舘館 曻昇 鷗鴎
        驒騨 籠篭 檜桧 祿禄 卷巻 增増 綠緑 薰薫 郞郎 鄰隣 龜亀 瀆涜 萊莱 籔薮 藪薮 吞呑 剝剥 俱倶 凜凛 堯尭 晉晋 遙遥 瑤瑶 亞亜
        惡悪 壓圧 圍囲 醉酔 缺欠 雙双 稻稲 繼継 續続 經経 劍剣 劔剣 嶽岳
        """;

    private const char HighSurrogate = '\uD842';

    private static readonly FrozenDictionary<char, char> Usual =
        Pairs.Split([' ', '\n']).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static void Append(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // 𠮷 (U+20BB7) and 𠮟 (U+20B9F), the two beyond the basic plane that are common.
            if (text[i] == HighSurrogate && i + 1 < text.Length && text[i + 1] is '\uDFB7' or '\uDF9F')
            {
                output.Append(text[++i] == '\uDFB7' ? '吉' : '叱');
                continue;
            }

            output.Append(text[i] >= '\u4E00' && Usual.TryGetValue(text[i], out var usual) ? usual : text[i]);
        }
    }
}
