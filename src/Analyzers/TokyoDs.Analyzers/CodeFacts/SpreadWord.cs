using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A Japanese word whose letters are set apart by blanks to fill a width: 氏　名.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length with the blanks.</param>
/// <param name="Word">The word itself.</param>
/// <param name="IsKnown">Whether it is surely one word; otherwise it looks like one.</param>
internal readonly record struct SpreadWord(int Start, int Length, string Word, bool IsKnown)
{
    private const string Letter = @"[\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u4DBF\u4E00-\u9FFF々]";

    private const string Blank = @"[\u3000\u00A0\u2000-\u200A ]";

    private static readonly Regex Spread = new(
        $"(?<!{Letter}|{Letter}{Blank}){Letter}(?:{Blank}+{Letter})+(?!{Letter}|{Blank}+{Letter})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Words that forms and documents of offices spread.</summary>
    private static readonly HashSet<string> Known = new(
        ("氏名 住所 日時 日付 場所 名前 名称 件名 題名 題目 目的 内容 備考 概要 電話 性別 年齢 職業 職種 役職 所属 部署 期間 期日 期限 会場 対象 定員 費用 料金 金額 数量 単価 "
            + "合計 小計 総計 品名 申込 申請 届出 締切 主催 共催 後援 担当 宛先 宛名 用途 使途 理由 事由 方法 資格 時間 日程 番号 種別 種類 区分 住居 本籍 続柄 国籍 学校 学年 会社 "
            + "世帯 受付 窓口 印鑑 署名 捺印 押印 様式 別紙 別記 目次 以上 御中 敬具 拝啓 拝復 謹啓 注意 重要 検索 送信 確認 登録 変更 削除 追加 印刷 戻る 次へ 前へ 閉じる 回答 質問 "
            + "東京都 知事 都知事 区長 市長 町長 村長 生年月日 郵便番号 電話番号 連絡先 代表者 申請者 届出者 委任者 受任者 代理人 申請日 届出日 申請書 届出書 委任状 領収書 請求書 見積書 "
            + "証明書 許可証 参加費 開催日 問合せ 問合先 提出先 提出日 所在地 事業所 法人名 団体名 会社名 学校名 施設名 職員 部長 課長 係長 局長 所長 会長 社長 計画 報告 結果 成果 経過 "
            + "実績 予算 決算 収入 支出 摘要 曜日 時刻 年度 年号 西暦 和暦 事業 条件 根拠 法令 条例 規則 趣旨 経緯 処分 許可 認可 届").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Letters that stand for themselves: days, directions, units of a date, choices.</summary>
    private const string Apart = "月火水木金土日祝年時分秒東西南北上下左右大中小男女有無可否正副甲乙丙丁春夏秋冬朝昼夜一二三四五六七八九十百千万円個人名様殿区市町村都道府県〇";

    private static readonly char[] Blanks = [' ', '\u3000', '\u00A0'];

    public static IEnumerable<SpreadWord> In(string text)
    {
        if (text.IndexOfAny(Blanks) < 0 || !text.Any(character => character >= '\u3041'))
        {
            yield break;
        }

        foreach (Match match in Spread.Matches(text))
        {
            var word = string.Concat(match.Value.Where(character => !char.IsWhiteSpace(character)));
            var isKnown = Known.Contains(word);
            if (isKnown || IsLikely(match.Value, word))
            {
                yield return new(match.Index, match.Length, word, isKnown);
            }
        }
    }

    /// <summary>Two to four kanji with wide blanks between and none that often stands alone.</summary>
    private static bool IsLikely(string spread, string word) =>
        word.Length is >= 2 and <= 4
        && spread.IndexOf(' ') < 0
        && word.All(letter => letter >= '\u3400')
        && !word.Any(letter => Apart.IndexOf(letter) >= 0);
}
