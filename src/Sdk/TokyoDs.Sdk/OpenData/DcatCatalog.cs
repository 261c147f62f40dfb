namespace TokyoDs.OpenData;

/// <summary>A catalogue of open data (DCAT-GoJ カタログ).</summary>
/// <remarks>Required by DCAT-GoJ (GIF 469): id, title, description, publisher. <see cref="DcatJsonLd.Validate"/> names what is missing.</remarks>
public sealed record DcatCatalog
{
    /// <summary>The management id (管理ID); required.</summary>
    public string Id { get; init; } = "";

    /// <summary>The title (タイトル); required.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description (説明); required.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who publishes it (提供者); required.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The data sets.</summary>
    public IReadOnlyList<DcatDataset> Datasets { get; init; } = [];

    /// <summary>The data services, such as APIs.</summary>
    public IReadOnlyList<DcatDataService> Services { get; init; } = [];
}

/// <summary>A data set (DCAT-GoJ データセット).</summary>
/// <remarks>Required by DCAT-GoJ: id, title, description. Open data needs a licence, too.</remarks>
public sealed record DcatDataset
{
    /// <summary>The management id (管理ID); required.</summary>
    public string Id { get; init; } = "";

    /// <summary>The title (タイトル); required.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description (説明); required.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who publishes it (提供者), when it is not the publisher of the catalogue.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address of the licence (ライセンス), such as that of CC BY 4.0; required here for what is open to all.</summary>
    public Uri? License { get; init; }

    /// <summary>The day of the last update (最終更新日).</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Who may have it (公開範囲); open to all by default.</summary>
    public DcatAccess Access { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The files.</summary>
    public IReadOnlyList<DcatDistribution> Distributions { get; init; } = [];
}

/// <summary>A service that gives data (DCAT-GoJ データサービス).</summary>
/// <remarks>Required by DCAT-GoJ: id, title, description.</remarks>
public sealed record DcatDataService
{
    /// <summary>The management id (管理ID); required.</summary>
    public string Id { get; init; } = "";

    /// <summary>The title (タイトル); required.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description (説明); required.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where the service answers.</summary>
    public Uri? Endpoint { get; init; }
}

/// <summary>A file of a data set (DCAT-GoJ ディストリビューション).</summary>
/// <remarks>Required by DCAT-GoJ: title, description, day of the last update, access address.</remarks>
public sealed record DcatDistribution
{
    /// <summary>The title (タイトル); required.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description (説明); required.</summary>
    public string Description { get; init; } = "";

    /// <summary>The day of the last update (最終更新日); required.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Where it is (アクセスURL); required, with http or https.</summary>
    public Uri? AccessUrl { get; init; }

    /// <summary>The media type, such as <c>text/csv</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whether it can be had (状態); available by default.</summary>
    public DcatStatus Status { get; init; }
}

/// <summary>Who may have a data set (公開範囲).</summary>
public enum DcatAccess
{
    /// <summary>Open to all (公開).</summary>
    Open,

    /// <summary>Open to some (制限付き公開).</summary>
    Restricted,

    /// <summary>Not open (非公開).</summary>
    Closed,
}

/// <summary>Whether a file can be had (状態).</summary>
public enum DcatStatus
{
    /// <summary>It can be had (配信中).</summary>
    Available,

    /// <summary>It is being prepared (配信準備中).</summary>
    InPreparation,

    /// <summary>It cannot be had any more (配信停止中).</summary>
    Suspended,
}
