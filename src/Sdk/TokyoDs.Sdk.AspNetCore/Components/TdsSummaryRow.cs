using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>One answer on a confirm page. The component of <c>tds-summary-row</c>.</summary>
/// <remarks>Give it the property, from which name and answer are read, or the name and the answer as a text.</remarks>
/// <example><c>&lt;TdsSummaryRow For="() =&gt; Input.City" Items="Cities" ChangeAddress="/apply#Input_City" /&gt;</c></example>
public sealed class TdsSummaryRow : PartComponent
{
    /// <summary>The property of the model.</summary>
    [Parameter]
    public Expression<Func<object?>>? For { get; set; }

    /// <summary>What was asked, when it is no property or its label does not fit here.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>What was answered, when it is no property.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>The choices that were offered; an answer among them is shown by its name.</summary>
    [Parameter]
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    /// <summary>Where the answer is changed; without it there is no link.</summary>
    [Parameter]
    public string? ChangeAddress { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe()
    {
        var property = For is null ? null : FieldExpression.Of(For);
        return new SummaryRow(
            Name ?? property?.Label ?? throw new InvalidOperationException("Give a TdsSummaryRow its property with For, or its name with Name."),
            GivenAnswer.Of(property is null ? Value : property.ValueOn(FieldIdentifier.Create(For!).Model), Items?.Select(ChoiceItem.Describe).ToList(), ComponentChoices.NameOf),
            ChildContent,
            ChangeAddress);
    }
}
