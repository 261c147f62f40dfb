namespace TokyoDs.Accessibility;

/// <summary>What people do at a control to answer; messages ask for it in these words.</summary>
internal enum AnswerKind
{
    /// <summary>They type.</summary>
    Typed,

    /// <summary>They choose from a list, radio buttons or checkboxes.</summary>
    Chosen,

    /// <summary>They choose a file.</summary>
    File,
}
