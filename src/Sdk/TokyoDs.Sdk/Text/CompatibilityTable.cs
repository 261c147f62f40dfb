namespace TokyoDs.Text;

/// <summary>What the Unicode standard calls compatible: circled, squared, full-width, half-width and duplicate characters.</summary>
/// <remarks>
/// Compatibility decompositions (NFKC) of the blocks that occur in Japanese text, with two differences that suit keys: Latin letters lose
/// their marks (ō becomes o), and the spacing marks ゛ and ゜ combine. Written down here because without ICU the platform normalises nothing.
/// </remarks>
internal static class CompatibilityTable
{
    /// <summary>The first code point of each line, then what it and its successors stand for. ␣ is a space, ゛ and ゜ are U+3099 and U+309A.</summary>
    public const string Rows = """
        00A0 ␣
        00AA a
        00B2 2 3
        00B5 μ
        00B9 1 o
        00BC 1⁄4 1⁄2 3⁄4
        00C0 A A A A A A
        00C7 C E E E E I I I I
        00D1 N O O O O O
        00D9 U U U U Y
        00E0 a a a a a a
        00E7 c e e e e i i i i
        00F1 n o o o o o
        00F9 u u u u y
        00FF y A a A a A a C c C c C c C c D d
        0112 E e E e E e E e E e G g G g G g G g H h
        0128 I i I i I i I i I
        0132 IJ ij J j K k
        0139 L l L l L l L· l·
        0143 N n N n N n ʼn
        014C O o O o O o
        0154 R r R r R r S s S s S s S s T t T t
        0168 U u U u U u U u U u U u W w Y y Y Z z Z z Z z s
        01A0 O o
        01AF U u
        01C4 DZ Dz dz LJ Lj lj NJ Nj nj A a I i O o U u U u U u U u U u
        01DE A a A a Æ æ
        01E6 G g K k O o O o Ʒ ʒ j DZ Dz dz G g
        01F8 N n A a Æ æ Ø ø A a A a E e E e I i I i O o O o R r R r U u U u
        0218 S s T t
        021E H h
        0226 A a E e O o O o O o O o Y y
        1E00 A a B b B b B b C c D d D d D d D d D d E e E e E e E e E e F f
        1E20 G g H h H h H h H h H h I i I i K k K k K k L l L l L l L l M m
        1E40 M m M m N n N n N n N n O o O o O o O o P p P p R r R r R r R r
        1E60 S s S s S s S s S s T t T t T t T t U u U u U u U u U u V v V v
        1E80 W w W w W w W w W w X x X x Y y Z z Z z Z z h t w y aʾ s
        1EA0 A a A a A a A a A a A a A a A a A a A a A a A a E e E e E e E e
        1EC0 E e E e E e E e I i I i O o O o O o O o O o O o O o O o O o O o
        1EE0 O o O o U u U u U u U u U u U u U u Y y Y y Y y Y y
        2000 ␣ ␣ ␣ ␣ ␣ ␣ ␣ ␣ ␣ ␣ ␣
        2011 ‐
        2024 . .. ...
        202F ␣
        2033 ′′ ′′′
        2036 ‵‵ ‵‵‵
        203C !!
        2047 ?? ?! !?
        2057 ′′′′
        205F ␣
        2070 0 i
        2074 4 5 6 7 8 9 + − = ( ) n 0 1 2 3 4 5 6 7 8 9 + − = ( )
        2090 a e o x ə h k l m n p s t
        20A8 Rs
        2100 a/c a/s C °C
        2105 c/o c/u Ɛ
        2109 °F g H H H h ħ I I L l
        2115 N No
        2119 P Q R R R
        2120 SM TEL TM
        2124 Z
        2126 Ω
        2128 Z
        212A K A B C
        212F e E F
        2133 M o א ב ג ד i
        213B FAX π γ Γ Π ∑
        2145 D d e i j
        2150 1⁄7 1⁄9 1⁄10 1⁄3 2⁄3 1⁄5 2⁄5 3⁄5 4⁄5 1⁄6 5⁄6 1⁄8 3⁄8 5⁄8 7⁄8 1⁄ I II III IV V VI VII VIII IX X XI
        216B XII L C D M i ii iii iv v vi vii viii ix x xi xii l c d m
        2189 0⁄3
        2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12)
        2480 (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16.
        2498 17. 18. 19. 20. (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t)
        24B0 (u) (v) (w) (x) (y) (z) A B C D E F G H I J K L M N O P Q R S T U V W X Y Z
        24D0 a b c d e f g h i j k l m n o p q r s t u v w x y z 0
        2E9F 母
        2EF3 龟
        2F00 一 丨 丶 丿 乙 亅 二 亠 人 儿 入 八 冂 冖 冫 几 凵 刀 力 勹 匕 匚 匸 十 卜 卩 厂 厶 又 口 囗 土
        2F20 士 夂 夊 夕 大 女 子 宀 寸 小 尢 尸 屮 山 巛 工 己 巾 干 幺 广 廴 廾 弋 弓 彐 彡 彳 心 戈 戶 手
        2F40 支 攴 文 斗 斤 方 无 日 曰 月 木 欠 止 歹 殳 毋 比 毛 氏 气 水 火 爪 父 爻 爿 片 牙 牛 犬 玄 玉
        2F60 瓜 瓦 甘 生 用 田 疋 疒 癶 白 皮 皿 目 矛 矢 石 示 禸 禾 穴 立 竹 米 糸 缶 网 羊 羽 老 而 耒 耳
        2F80 聿 肉 臣 自 至 臼 舌 舛 舟 艮 色 艸 虍 虫 血 行 衣 襾 見 角 言 谷 豆 豕 豸 貝 赤 走 足 身 車 辛
        2FA0 辰 辵 邑 酉 釆 里 金 長 門 阜 隶 隹 雨 靑 非 面 革 韋 韭 音 頁 風 飛 食 首 香 馬 骨 高 髟 鬥 鬯
        2FC0 鬲 鬼 魚 鳥 鹵 鹿 麥 麻 黃 黍 黑 黹 黽 鼎 鼓 鼠 鼻 齊 齒 龍 龜 龠
        3000 ␣
        3036 〒
        3038 十 卄 卅
        309B ゛ ゜
        309F より
        30FF コト
        3200 (ᄀ) (ᄂ) (ᄃ) (ᄅ) (ᄆ) (ᄇ) (ᄉ) (ᄋ) (ᄌ) (ᄎ) (ᄏ) (ᄐ) (ᄑ) (ᄒ) (가) (나) (다) (라) (마) (바) (사) (아) (자) (차)
        3218 (카) (타) (파) (하) (주) (오전) (오후)
        3220 (一) (二) (三) (四) (五) (六) (七) (八) (九) (十) (月) (火) (水) (木) (金) (土) (日) (株) (有) (社) (名) (特) (財) (祝)
        3238 (労) (代) (呼) (学) (監) (企) (資) (協) (祭) (休) (自) (至) 問 幼 文 箏
        3250 PTE 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 ᄀ ᄂ ᄃ ᄅ ᄆ ᄇ ᄉ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ 가 나
        3270 다 라 마 바 사 아 자 차 카 타 파 하 참고 주의 우
        3280 一 二 三 四 五 六 七 八 九 十 月 火 水 木 金 土 日 株 有 社 名 特 財 祝 労 秘 男 女 適 優 印 注
        32A0 項 休 写 正 上 中 下 左 右 医 宗 学 監 企 資 協 夜 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50
        32C0 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月 Hg erg eV LTD ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ
        32E0 チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヰ ヱ ヲ 令和
        3300 アパート アルファ アンペア アール イニング インチ ウォン エスクード エーカー オンス オーム カイリ カラット カロリー ガロン ガンマ ギガ ギニー キュリー ギルダー
        3314 キロ キログラム キロメートル キロワット グラム グラムトン クルゼイロ クローネ ケース コルナ コーポ サイクル サンチーム シリング センチ セント ダース デシ ドル
        3327 トン ナノ ノット ハイツ パーセント パーツ バーレル ピアストル ピクル ピコ ビル ファラッド フィート ブッシェル フラン ヘクタール ペソ ペニヒ ヘルツ ペンス ページ
        333C ベータ ポイント ボルト ホン ポンド ホール ホーン マイクロ マイル マッハ マルク マンション ミクロン ミリ ミリバール メガ メガトン メートル ヤード ヤール ユアン リットル
        3352 リラ ルピー ルーブル レム レントゲン ワット 0点 1点 2点 3点 4点 5点 6点 7点 8点 9点 10点 11点 12点 13点 14点 15点 16点 17点 18点 19点 20点
        336D 21点 22点 23点 24点 hPa da AU bar oV pc dm dm2 dm3 IU 平成 昭和 大正 明治 株式会社 pA nA μA mA kA KB MB GB cal kcal
        338A pF nF μF μg mg kg Hz kHz MHz GHz THz μl ml dl kl fm nm μm mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3 m∕s
        33A8 m∕s2 Pa kPa MPa GPa rad rad∕s rad∕s2 ps ns μs ms pV nV μV mV kV MV pW nW μW mW kW MW kΩ MΩ a.m. Bq
        33C4 cc cd C∕kg Co. dB Gy ha HP in KK KM kt lm ln log lx mb mil mol PH p.m. PPM PR sr Sv Wb V∕m A∕m 1日 2日
        33E2 3日 4日 5日 6日 7日 8日 9日 10日 11日 12日 13日 14日 15日 16日 17日 18日 19日 20日 21日 22日 23日 24日 25日 26日 27日 28日
        33FC 29日 30日 31日 gal
        F900 豈 更 車 賈 滑 串 句 龜 龜 契 金 喇 奈 懶 癩 羅 蘿 螺 裸 邏 樂 洛 烙 珞 落 酪 駱 亂 卵 欄 爛 蘭
        F920 鸞 嵐 濫 藍 襤 拉 臘 蠟 廊 朗 浪 狼 郎 來 冷 勞 擄 櫓 爐 盧 老 蘆 虜 路 露 魯 鷺 碌 祿 綠 菉 錄
        F940 鹿 論 壟 弄 籠 聾 牢 磊 賂 雷 壘 屢 樓 淚 漏 累 縷 陋 勒 肋 凜 凌 稜 綾 菱 陵 讀 拏 樂 諾 丹 寧
        F960 怒 率 異 北 磻 便 復 不 泌 數 索 參 塞 省 葉 說 殺 辰 沈 拾 若 掠 略 亮 兩 凉 梁 糧 良 諒 量 勵
        F980 呂 女 廬 旅 濾 礪 閭 驪 麗 黎 力 曆 歷 轢 年 憐 戀 撚 漣 煉 璉 秊 練 聯 輦 蓮 連 鍊 列 劣 咽 烈
        F9A0 裂 說 廉 念 捻 殮 簾 獵 令 囹 寧 嶺 怜 玲 瑩 羚 聆 鈴 零 靈 領 例 禮 醴 隸 惡 了 僚 寮 尿 料 樂
        F9C0 燎 療 蓼 遼 龍 暈 阮 劉 杻 柳 流 溜 琉 留 硫 紐 類 六 戮 陸 倫 崙 淪 輪 律 慄 栗 率 隆 利 吏 履
        F9E0 易 李 梨 泥 理 痢 罹 裏 裡 里 離 匿 溺 吝 燐 璘 藺 隣 鱗 麟 林 淋 臨 立 笠 粒 狀 炙 識 什 茶 刺
        FA00 切 度 拓 糖 宅 洞 暴 輻 行 降 見 廓 兀 嗀
        FA10 塚
        FA12 晴
        FA15 凞 猪 益 礼 神 祥 福 靖 精 羽
        FA20 蘒
        FA22 諸
        FA25 逸 都
        FA2A 飯 飼 館 鶴 郞 隷 侮 僧 免 勉 勤 卑 喝 嘆 器 塀 墨 層 屮 悔 慨 憎 懲 敏 既 暑 梅 海 渚 漢 煮 爫
        FA4A 琢 碑 社 祉 祈 祐 祖 祝 禍 禎 穀 突 節 練 縉 繁 署 者 臭 艹 艹 著 褐 視 謁 謹 賓 贈 辶 逸 難 響
        FA6A 頻 恵 𤋮 舘
        FA70 並 况 全 侀 充 冀 勇 勺 喝 啕 喙 嗢 塚 墳 奄 奔 婢 嬨 廒 廙 彩 徭 惘 慎 愈 憎 慠 懲 戴 揄 搜 摒
        FA90 敖 晴 朗 望 杖 歹 殺 流 滛 滋 漢 瀞 煮 瞧 爵 犯 猪 瑱 甆 画 瘝 瘟 益 盛 直 睊 着 磌 窱 節 类 絛
        FAB0 練 缾 者 荒 華 蝹 襁 覆 視 調 諸 請 謁 諾 諭 謹 變 贈 輸 遲 醙 鉶 陼 難 靖 韛 響 頋 頻 鬒 龜 𢡊
        FAD0 𢡄 𣏕 㮝 䀘 䀹 𥉉 𥳐 𧻓 齃 龎
        FB00 ff fi fl ffi ffl st st
        FE30 .. — – _ _ ( ) { } 〔 〕 【 】 《 》 〈 〉 「 」 『 』
        FE47 [ ]
        FE4D _ _ _ , 、 .
        FE54 ; : ? ! — ( ) { } 〔 〕 # & * + - < > =
        FE68 \ $ % @
        FF01 ! " # $ % & ' ( ) * + , - . / 0 1 2 3 4 5 6 7 8 9 : ; < = > ? @
        FF21 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z [ \ ] ^ _ `
        FF41 a b c d e f g h i j k l m n o p q r s t u v w x y z { | } ~ ⦅ ⦆
        FF61 。 「 」 、 ・ ヲ ァ ィ ゥ ェ ォ ャ ュ ョ ッ ー ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ
        FF81 チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ン ゛ ゜
        FFE0 ¢ £ ¬
        FFE4 ¦ ¥ ₩
        """;

    /// <summary>The unified ideographs that U+2F800 to U+2FA1D duplicate.</summary>
    public const string Supplement =
        "丽丸乁𠄢你侮侻倂偺備僧像㒞𠘺免兔兤具𠔜㒹內再𠕋冗冤仌冬况𩇟凵刃㓟刻剆割剷㔕勇勉勤勺包匆北卉卑博即卽卿卿卿𠨬灰及叟𠭣叫叱吆咞吸呈周" +
        "咢哶唐啓啣善善喙喫喳嗂圖嘆圗噑噴切壮城埴堍型堲報墬𡓤売壷夆多夢奢𡚨𡛪姬娛娧姘婦㛮㛼嬈嬾嬾𡧈寃寘寧寳𡬘寿将当尢㞁屠屮峀岍𡷤嵃𡷦嵮嵫" +
        "嵼巡巢㠯巽帨帽幩㡢𢆃㡼庰庳庶廊𪎒廾𢌱𢌱舁弢弢㣇𣊸𦇚形彫㣣徚忍志忹悁㤺㤜悔𢛔惇慈慌慎慌慺憎憲憤憯懞懲懶成戛扝抱拔捐𢬌挽拼捨掃揤𢯱搢" +
        "揅掩㨮摩摾撝摷㩬敏敬𣀊旣書晉㬙暑㬈㫤冒冕最暜肭䏙朗望朡杞杓𣏃㭉柺枅桒梅𣑭梎栟椔㮝楂榣槪檨𣚣櫛㰘次𣢧歔㱎歲殟殺殻𣪍𡴋𣫺汎𣲼沿泍汧洖" +
        "派海流浩浸涅𣴞洴港湮㴳滋滇𣻑淹潮𣽞𣾎濆瀹瀞瀛㶖灊災灷炭𠔥煅𤉣熜𤎫爨爵牐𤘈犀犕𤜵𤠔獺王㺬玥㺸㺸瑇瑜瑱璅瓊㼛甤𤰶甾𤲒異𢆟瘐𤾡𤾸𥁄㿼䀈" +
        "直𥃳𥃲𥄙𥄳眞真真睊䀹瞋䁆䂖𥐝硎碌磌䃣𥘦祖𥚚𥛅福秫䄯穀穊穏𥥼𥪧𥪧竮䈂𥮫篆築䈧𥲀糒䊠糨糣紀𥾆絣䌁緇縂繅䌴𦈨𦉇䍙𦋙罺𦌾羕翺者𦓚𦔣聠𦖨聰" +
        "𣍟䏕育脃䐋脾媵𦞧𦞵𣎓𣎜舁舄辞䑫芑芋芝劳花芳芽苦𦬼若茝荣莭茣莽菧著荓菊菌菜𦰶𦵫𦳕䔫蓱蓳蔖𧏊蕤𦼬䕝䕡𦾱𧃒䕫虐虜虧虩蚩蚈蜎蛢蝹蜨蝫螆䗗" +
        "蟡蠁䗹衠衣𧙧裗裞䘵裺㒻𧢮𧥦䚾䛇誠諭變豕𧲨貫賁贛起𧼯𠠄跋趼跰𠣞軔輸𨗒𨗭邔郱鄑𨜮鄛鈸鋗鋘鉼鏹鐕𨯺開䦕閷𨵷䧦雃嶲霣𩅅𩈚䩮䩶韠𩐊䪲𩒖頋頋" +
        "頩𩖶飢䬳餩馧駂駾䯎𩬰鬒鱀鳽䳎䳭鵧𪃎䳸𪄅𪈎𪊑麻䵖黹黾鼅鼏鼖鼻𪘀";

    public const int SupplementStart = 0x2F800;
}
