namespace TokyoDs.Text;

/// <summary>A character set that other systems may be limited to.</summary>
public enum CharacterRepertoire
{
    /// <summary>ASCII and JIS X 0208 (第1・第2水準): what nearly every system has.</summary>
    JisX0208,

    /// <summary>ASCII, half-width kana and Windows-31J (CP932), which adds platform characters such as ① and 髙 to JIS X 0208.</summary>
    Cp932,

    /// <summary>ASCII and JIS X 0213:2004 (第1 to 第4水準), which GIF 461 recommends.</summary>
    JisX0213,
}
