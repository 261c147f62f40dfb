namespace TokyoDs.Analyzers.Markup;

/// <summary>Which language a markup file is written in.</summary>
internal enum MarkupKind
{
    /// <summary>A Razor view or page (.cshtml): tag helpers, <c>@model</c>, sections.</summary>
    Cshtml,

    /// <summary>A Razor component (.razor): upper-case components, directive attributes, <c>@code</c>.</summary>
    Razor,

    /// <summary>Static HTML: <c>@</c> is a plain character.</summary>
    Html,
}
