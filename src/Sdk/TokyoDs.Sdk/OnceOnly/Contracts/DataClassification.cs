namespace TokyoDs.OnceOnly;

/// <summary>How an item of evidence must be treated.</summary>
public enum DataClassification
{
    /// <summary>Data about a person (個人情報). The default: what nobody classified is treated with care.</summary>
    Personal,

    /// <summary>Personal information that needs special care (要配慮個人情報).</summary>
    SpecialCare,

    /// <summary>Not personal and not for publication (非公開情報).</summary>
    Internal,

    /// <summary>Published or meant to be (公開情報), such as the name of a corporation.</summary>
    Public,
}
