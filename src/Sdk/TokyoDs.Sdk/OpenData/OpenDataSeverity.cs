namespace TokyoDs.OpenData;

/// <summary>How much a defect takes from the use of a file; the upper four are the severities of the machine-readability rules.</summary>
public enum OpenDataSeverity
{
    /// <summary>Worth a look; may be right as it is.</summary>
    Notice,

    /// <summary>A small defect (MINOR).</summary>
    Minor,

    /// <summary>A defect (MAJOR).</summary>
    Major,

    /// <summary>A defect that programs stumble over (CRITICAL).</summary>
    Critical,

    /// <summary>The file, or the level of machine readability, is lost (FATAL).</summary>
    Fatal,
}
