namespace TokyoDs.Accessibility.Parts;

/// <summary>Says what one box of a value holds and has wrong, and lets the error summary link to it.</summary>
/// <param name="part">The name of the box, such as <c>FamilyName</c>.</param>
/// <param name="label">What it is called.</param>
/// <param name="hint">What helps to fill it in.</param>
/// <param name="isRequired">Whether it must be filled in.</param>
/// <param name="value">What it shows unless something was typed.</param>
internal delegate FieldState BoxState(string part, string label, string? hint, bool isRequired, string? value);
