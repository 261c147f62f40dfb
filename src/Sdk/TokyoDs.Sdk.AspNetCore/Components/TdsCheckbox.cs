using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>One checkbox, such as a consent, as <c>tds-checkbox</c>.</summary>
public sealed class TdsCheckbox : FieldComponent<bool>
{
    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe() => new SingleCheckbox(Read(null, state => state with { IsRequired = Property.MustBeTrue }));
}
