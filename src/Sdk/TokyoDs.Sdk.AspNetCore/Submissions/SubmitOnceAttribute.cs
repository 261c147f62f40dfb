namespace TokyoDs.Submissions;

/// <summary>The forms that this page, action or endpoint receives carry a one-time token; a form is received once, however often it is sent.</summary>
/// <remarks>
/// Put it on a Razor page's model, a controller or action, or (by <c>@attribute</c>) a page of components; minimal APIs say <c>SubmitOnce()</c>.
/// It holds for POST, PUT, PATCH and DELETE; what carries no form is answered with 400. The token comes from <c>&lt;tds-button once="true"&gt;</c> or <c>&lt;TdsButton IsOnce="true"&gt;</c>.
/// Needs <c>AddSubmitOnce()</c> and <c>UseSubmitOnce()</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SubmitOnceAttribute : Attribute;
