using System.Globalization;
using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Any number of answers, as <c>tds-checkboxes</c>; binds to a <see cref="List{T}"/> of texts, numbers or an enum.</summary>
/// <typeparam name="TItem">The type of one answer.</typeparam>
/// <example><c>&lt;TdsCheckboxes @bind-Value="Input.Languages" Items="Languages" /&gt;</c></example>
public sealed class TdsCheckboxes<TItem> : FieldComponent<List<TItem>>
{
    /// <summary>The choices; by default those of the enum.</summary>
    [Parameter]
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    private IReadOnlyList<string> Chosen => [.. (Value ?? []).Select(item => FieldState.Format(item, null)).OfType<string>()];

    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe()
    {
        var field = Read(null, state => state with { Values = Chosen, IsRequired = Property.MustHaveItems });
        return new FieldGroup(field, new ChoiceList(field, ComponentChoices.Of(Items, typeof(TItem), Property.Name), IsMultiple: true));
    }

    private protected override EventCallback<ChangeEventArgs>? ListenerOf(string name, string? choice) => ValueChanged.HasDelegate
        ? EventCallback.Factory.Create<ChangeEventArgs>(this, change => Choose(choice!, change.Value is true))
        : null;

    /// <summary>A new list in the order of the choices; what is chosen but not offered stays.</summary>
    private async Task Choose(string choice, bool isChosen)
    {
        var wanted = Chosen.Where(text => text != choice).Concat(isChosen ? [choice] : []).ToHashSet(StringComparer.Ordinal);
        var order = ComponentChoices.Of(Items, typeof(TItem), Property.Name).Select(offered => offered.Value).ToList();
        await Accept([.. wanted.OrderBy(text => order.IndexOf(text)).Select(Parse)]);
        EditContext?.NotifyFieldChanged(Identifier);
        EditContext?.NotifyValidationStateChanged();
    }

    private static TItem Parse(string text) => BindConverter.TryConvertTo<TItem>(text, CultureInfo.InvariantCulture, out var item)
        ? item!
        : throw new InvalidOperationException($"The choice '{text}' is no {typeof(TItem).Name}.");
}
