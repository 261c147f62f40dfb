namespace TokyoDs.Accessibility;

/// <summary>A page by its name, for <c>tds-breadcrumb</c>, <c>tds-steps</c> and <c>tds-tabs</c>.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Href">The address; without it there is no link.</param>
/// <param name="IsCurrent">Whether it is the page shown.</param>
public sealed record PageLink(string Text, string? Href = null, bool IsCurrent = false);
