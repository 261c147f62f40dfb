namespace TokyoDs.Accessibility;

/// <summary>What a notification is about.</summary>
public enum NoticeKind
{
    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something to be careful about.</summary>
    Warning,

    /// <summary>Something went wrong.</summary>
    Error,
}
